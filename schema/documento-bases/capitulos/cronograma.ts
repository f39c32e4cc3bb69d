import { Hito, type Cronograma, type Cuando } from "../../bases/cronograma.ts";
import { resolverCronograma, type HitoResuelto } from "../../cronograma.ts";
import { fechaCorta, fechaHora, fechaLarga } from "../../fecha.ts";
import { cantidad, mayuscula, minuscula } from "../cifras.ts";
import { delMomento } from "../condiciones.ts";
import type { Escritor } from "../escritor.ts";
import { significado } from "../significado.ts";

/** III. The rows of the schedule and how it may change. */
export function escribirCronograma(e: Escritor): void {
  const { cronograma } = e.bases;
  const { hitos, feriadosLocales = [] } = cronograma;
  const resueltos = resolverCronograma(cronograma);
  e.titulo(1, "CRONOGRAMA", "cronograma", "cronograma");
  e.tabla(
    e.citado("Cronograma del proceso de selección", cronograma.cita),
    [
      ["N.°", 0.7],
      ["Grupo", 1.5],
      ["Actividad", 4],
      ["Fecha y hora", 4],
      ["Órgano responsable", 2.2],
    ],
    hitos.map((hito, i) => ({
      celdas: [
        hito.numero ?? String(i + 1),
        hito.grupo ?? "",
        e.citado(hito.nombre, hito.cita) + rige(e, hito),
        cuandoEnPalabras(e, hito.cuando, resueltos.get(hito.id)),
        hito.organo,
      ],
      ruta: `cronograma.hitos.${hito.id}`,
    })),
    "cronograma.hitos",
  );
  e.parrafo(
    "Los días se cuentan en la hora oficial del Perú. Son inhábiles los sábados, los domingos, los feriados nacionales y los que estas bases señalan.",
    "cronograma",
  );
  if (feriadosLocales.length > 0) {
    e.parrafo("Feriados regionales o locales que se toman en cuenta:", "cronograma.feriadosLocales");
    e.lista(
      "LETRA",
      feriadosLocales.map(({ fecha, nombre }, i) => ({
        texto: `${fechaLarga(fecha)}: ${nombre}`,
        ruta: `cronograma.feriadosLocales.${i}`,
      })),
      "cronograma.feriadosLocales",
    );
  }
  escribirCambios(e, cronograma);
}

function rige(e: Escritor, { gobierna, etapa }: Hito): string {
  if (gobierna === undefined) return "";
  const de = etapa === undefined ? "" : ` (${e.nombres.etapa(etapa)})`;
  return `\nRige: ${minuscula(significado(Hito, "gobierna", gobierna))}${de}.`;
}

/** When a row happens, in words; a relative one also says the days that come out. */
function cuandoEnPalabras(e: Escritor, cuando: Cuando, resuelto: HitoResuelto | undefined): string {
  switch (cuando.tipo) {
    case "FECHA":
      return mayuscula(fechaLarga(cuando.fecha));
    case "RANGO":
      return `Del ${fechaLarga(cuando.desde)} al ${fechaLarga(cuando.hasta)}`;
    case "HORAS":
      return `Desde el ${fechaHora(cuando.abre)}\nHasta antes del ${fechaHora(cuando.cierra)}`;
    case "TEXTO":
      return cuando.texto;
    case "RELATIVO": {
      const { desplazamiento, duracion, dias, respectoA } = cuando;
      const [uno, varios] = dias === "HABILES" ? ["día hábil", "días hábiles"] : ["día calendario", "días calendario"];
      const empieza =
        desplazamiento === 0
          ? "que empiezan el mismo día"
          : `que empiezan ${cantidad(desplazamiento, "m", uno, varios)} después`;
      const fechas =
        resuelto === undefined
          ? ""
          : `\nEsto es, del ${fechaCorta(resuelto.primerDia)} al ${fechaCorta(resuelto.ultimoDia)}.`;
      return `${mayuscula(cantidad(duracion, "m", uno, varios))}, ${empieza} ${delMomento(e.bases, respectoA)}.${fechas}`;
    }
  }
}

const CAMBIOS = [
  ["prorroga", "Prórroga de plazos"],
  ["postergacion", "Postergación del proceso"],
  ["cancelacion", "Cancelación del proceso"],
] as const satisfies readonly (readonly [keyof Cronograma, string])[];

function escribirCambios(e: Escritor, cronograma: Cronograma): void {
  for (const [clave, nombre] of CAMBIOS) {
    const regla = cronograma[clave];
    if (!regla) continue;
    const ruta = `cronograma.${clave}`;
    const { permitida, hastaAntesDe, causas, decide, reabreVencido } = regla;
    e.titulo(2, nombre, ruta);
    const frases = [
      permitida ? "Se permite" : "No se permite",
      hastaAntesDe === undefined ? "" : ` hasta antes ${delMomento(e.bases, hastaAntesDe)}`,
      decide === undefined ? "" : `. La decide: ${decide}`,
      reabreVencido === undefined ? "" : `. ${reabreVencido ? "Puede" : "No puede"} reabrirse un plazo que ya venció`,
      causas.length > 0 ? ". Causas:" : ".",
    ];
    e.parrafo(frases.join(""), ruta, regla.cita);
    e.lista(
      "LETRA",
      causas.map((texto, i) => ({ texto, ruta: `${ruta}.causas.${i}` })),
      `${ruta}.causas`,
    );
  }
}
