/**
 * R6: whoever changes anything of a sealed dossier behind the walls, as superuser of the database or on the disk, is found
 * by `merito verificar-expediente`, with the place of what changed; and what nobody changed is found well.
 */
import { detallar } from "./muestra.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { type Clase, elegir, type Expediente } from "./r06-clase.ts";
import { CLASES } from "./r06-clases.ts";
import { openMesa } from "./r06-mesa.ts";
import { sellarExpedientes } from "./r06-sellados.ts";
import { openVerificador, type Verificado } from "./r06-verificador.ts";
import { conSistema } from "./sistema.ts";

const ADULTERACIONES: Cuentas = { PRUEBA: CLASES.length, NORMAL: 1000, COMPLETA: 1000 };
/** Of so many tampers, one is shown to the command itself too. */
const CADA_ORDEN: Cuentas = { PRUEBA: 20, NORMAL: 50, COMPLETA: 50 };

export const R6_ADULTERACIONES: Prueba = {
  meta: "R6",
  promesa: "whatever is changed of a sealed dossier behind the walls is found, and where",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, {}, async (sistema) => {
      const expedientes = await sellarExpedientes(sistema);
      // Nobody seals or writes from now on but the superuser.
      await sistema.procesos[0].matar();
      const verificador = await openVerificador(arbol, sistema);
      try {
        const mesa = await openMesa(sistema);
        const fallas = { sinHallar: [] as string[], sinLugar: [] as string[], falsas: [] as string[] };
        const ordenes = { pedidas: 0, malas: 0 };
        const pedir = async (alterado: string | null, conCabezas: boolean): Promise<void> => {
          ordenes.pedidas += 1;
          if (!(await verificador.ordenar(alterado, conCabezas))) ordenes.malas += 1;
        };
        const mirarSano = async (cuando: string): Promise<void> => {
          const { rotos, distintos } = await verificador.verificar(true);
          if (rotos.length + distintos.size > 0) fallas.falsas.push(`${cuando}: ${describe(distintos)}`);
        };
        await mirarSano("before");
        await pedir(null, true);
        for (let i = 0; i < ADULTERACIONES[escala]; i += 1) {
          const clase = elegir(CLASES, i);
          const [uno, otro] = dosDe(expedientes);
          await clase.hacer(mesa, uno, otro);
          juzgar(clase, { uno, otro, expedientes }, await verificador.verificar(clase.conCabezas === true), fallas);
          if (i % CADA_ORDEN[escala] === 0) await pedir(uno.id, clase.conCabezas === true);
          await mesa.deshacer();
          if (i % 25 === 24) await mirarSano(`after ${clase.nombre}`);
        }
        await mirarSano("at the end");
        await pedir(null, false);
        const { sinHallar, sinLugar, falsas } = fallas;
        detallar("R6", [...sinHallar.map((una) => `not found: ${una}`), ...sinLugar, ...falsas]);
        return {
          cifras: {
            dossiers: expedientes.length,
            kinds: CLASES.length,
            tampers: ADULTERACIONES[escala],
            detected: ADULTERACIONES[escala] - sinHallar.length,
            unlocated: sinLugar.length,
            false_alarms: falsas.length,
            commands: ordenes.pedidas,
            commands_wrong: ordenes.malas,
          },
          pasa: sinHallar.length + sinLugar.length + falsas.length + ordenes.malas === 0 && expedientes.length >= 5,
        };
      } finally {
        await verificador.close();
      }
    }),
  defectos: [
    {
      nombre: "de los bytes del disco solo se mira cuántos son",
      archivo: "server/src/modules/postulacion/verificacion/archivos.rules.ts",
      de: "if (visto.sha256 !== sellado.sha256 || visto.bytes !== sellado.bytes) {",
      a: "if (visto.bytes !== sellado.bytes) {",
    },
    {
      nombre: "se cree en la huella guardada de la instantánea",
      archivo: "server/src/modules/postulacion/verificacion/comparar.rules.ts",
      de: "const huella = huellaDe(postulacion.instantanea);",
      a: "const huella = postulacion.instantaneaSha256;",
    },
    {
      nombre: "no se pregunta a la auditoría por el envío",
      archivo: "server/src/modules/postulacion/verificacion/comparar.rules.ts",
      de: "for (const envio of envios) yield* compararConEnvio(postulacion, huella, envio);",
      a: "void compararConEnvio;",
    },
    {
      nombre: "las filas del registro se creen sin sus hojas",
      archivo: "server/src/modules/auditoria/sello/verificar.rules.ts",
      de: 'if (!hojaDe(linea.fila).equals(hash)) halla("FILA_ALTERADA", linea.posicion);',
      a: "void hojaDe;",
    },
    {
      nombre: "no se mira de quién es el archivo",
      archivo: "server/src/modules/postulacion/verificacion/archivos.rules.ts",
      de: "if (fila.persona !== persona)",
      a: "if (fila.persona === null)",
    },
  ],
};

interface Fallas {
  readonly sinHallar: string[];
  readonly sinLugar: string[];
  readonly falsas: string[];
}

interface Tocados {
  readonly uno: Expediente;
  readonly otro: Expediente;
  readonly expedientes: readonly Expediente[];
}

/** Whether it was found, at its place, and nobody else was blamed. */
function juzgar(clase: Clase, tocados: Tocados, { rotos, distintos }: Verificado, fallas: Fallas): void {
  const { id, posicion } = tocados.uno;
  const suyas = distintos.get(id) ?? [];
  const enRegistro = clase.alcance === "REGISTRO" ? rotos : [];
  const isAhi = suyas.some((lugar) => clase.lugar.test(lugar));
  if (suyas.length + enRegistro.length === 0) fallas.sinHallar.push(clase.nombre);
  else if (!isAhi && !enRegistro.some(({ desde, hasta }) => desde <= posicion && posicion < hasta))
    fallas.sinLugar.push(`${clase.nombre}: ${suyas.join(", ")}`);
  const ajenas = [...distintos.keys()].filter((suyo) => !isAfectado(clase.alcance, suyo, tocados));
  if (ajenas.length > 0) fallas.falsas.push(`${clase.nombre}: ${describe(distintos)}`);
}

function isAfectado(alcance: Clase["alcance"], id: string, { uno, otro, expedientes }: Tocados): boolean {
  if (alcance === "REGISTRO" || id === uno.id) return true;
  if (alcance === "AMBOS") return id === otro.id;
  return alcance === "PROCESO" && expedientes.some((suyo) => suyo.id === id && suyo.proceso === uno.proceso);
}

function dosDe(expedientes: readonly Expediente[]): readonly [Expediente, Expediente] {
  const uno = elegir(expedientes);
  return [uno, elegir(expedientes.filter((otro) => otro !== uno))];
}

const describe = (distintos: Verificado["distintos"]): string =>
  [...distintos].map(([id, lugares]) => `${id} ${lugares.join(", ")}`).join("; ");
