/**
 * R2: one person, one application. Fifty at once with one key get one receipt; fifty with keys of their own, over two
 * processes, seal one and tell the others which; fifty that begin one make one.
 */
import { type Constancia, CREAR, ENVIAR, publicar } from "../factories/postulacion.ts";
import { buildMultitud, navegador, type Solicitante } from "./multitud.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { conSistema, type Sistema } from "./sistema.ts";

const RONDAS: Cuentas = { PRUEBA: 3, NORMAL: 100, COMPLETA: 1000 };
const A_LA_VEZ = 50;

const cincuenta = <T>(hacer: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: A_LA_VEZ }, (_, i) => hacer(i)));

export const R2: Prueba = {
  meta: "R2",
  promesa: "one person has one application, whatever arrives at once",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, { procesos: 2 }, async (sistema) => {
      const rondas = RONDAS[escala];
      const { solicitantes, bases } = await buildMultitud(sistema, 2 * rondas);
      const otro = await publicar(sistema, bases);
      let repetidas = 0;
      let distintas = 0;
      let creadas = 0;
      for (const [i, solicitante] of solicitantes.entries()) {
        if (i < rondas) repetidas += await rondaConUnaClave(sistema, solicitante);
        else distintas += await rondaConSuClave(sistema, solicitante);
        if (i < rondas) creadas += await rondaDeInicio(sistema, solicitante, otro.id);
      }
      const [filas] = await sistema.sql<{ dobles: number; correos: number }>(
        `select (select count(*)::int from (select 1 from postulacion where estado <> 'RETIRADA'
           group by proceso, persona having count(*) > 1) d) as dobles,
         (select count(*)::int from correo_saliente where datos ? 'constancia') as correos`,
      );
      const correos = Math.abs((filas?.correos ?? 0) - 2 * rondas);
      return {
        cifras: {
          rounds: 3 * rondas,
          parallel: A_LA_VEZ,
          same_key_wrong: repetidas,
          own_key_wrong: distintas,
          begun_wrong: creadas,
          doubled: filas?.dobles ?? -1,
          mails_wrong: correos,
        },
        pasa: repetidas + distintas + creadas + correos === 0 && filas?.dobles === 0,
      };
    }),
  defectos: [
    {
      nombre: "la postulación se lee sin cerrojo al enviarla",
      archivo: "server/src/modules/postulacion/guardada.ts",
      de: "where id = $1 and persona = yo() for update`",
      a: "where id = $1 and persona = yo()`",
    },
    {
      nombre: "quien empieza dos veces a la vez no se espera",
      archivo: "server/src/infra/candado.ts",
      de: "pg_advisory_xact_lock(hashtextextended($1, 200))",
      a: "$1::text",
    },
    {
      nombre: "cada respuesta repetida se arma de nuevo",
      archivo: "server/src/infra/idempotencia.ts",
      de: "return anterior.resultado;",
      a: "return { ...anterior.resultado, numero: crypto.randomUUID() };",
    },
  ],
};

const enviar = (sistema: Sistema, solicitante: Solicitante, i: number, clave: string) =>
  navegador(sistema.procesos[i % 2]?.url ?? sistema.url, solicitante).gql<{ enviarPostulacion: Constancia }>(ENVIAR, {
    p: solicitante.postulacion,
    r: solicitante.revision,
    c: clave,
  });

/** How many of the answers are not the one receipt. */
async function rondaConUnaClave(sistema: Sistema, solicitante: Solicitante): Promise<number> {
  const clave = crypto.randomUUID();
  const respuestas = await cincuenta((i) => enviar(sistema, solicitante, i, clave));
  const [primera] = respuestas;
  return respuestas.filter(({ errores, texto }) => errores.length > 0 || texto !== primera?.texto).length;
}

/** How many of the answers are neither the receipt nor its number. */
async function rondaConSuClave(sistema: Sistema, solicitante: Solicitante): Promise<number> {
  const respuestas = await cincuenta((i) => enviar(sistema, solicitante, i, crypto.randomUUID()));
  const aceptadas = respuestas.filter(({ errores }) => errores.length === 0);
  const [aceptada] = aceptadas;
  if (!aceptada) return A_LA_VEZ;
  const { numero } = aceptada.data.enviarPostulacion;
  const rechazos = respuestas.filter(({ errores }) => errores.length > 0);
  const ajenos = rechazos.filter(
    ({ errores: [error] }) =>
      error?.extensions.codigo !== "YA_POSTULO" || error.extensions.detalles["constancia"] !== numero,
  );
  return aceptadas.length - 1 + ajenos.length;
}

async function rondaDeInicio(sistema: Sistema, solicitante: Solicitante, proceso: string): Promise<number> {
  const respuestas = await cincuenta((i) =>
    navegador(sistema.procesos[i % 2]?.url ?? sistema.url, solicitante).gql(CREAR, { proceso, plazas: ["p1"] }),
  );
  const hechas = respuestas.filter(({ errores }) => errores.length === 0).length;
  const avisadas = respuestas.filter(({ codigos }) => codigos[0] === "POSTULACION_YA_CREADA").length;
  return Math.abs(hechas - 1) + Math.abs(avisadas - (A_LA_VEZ - 1));
}
