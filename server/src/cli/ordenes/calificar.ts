import { leerJson } from "#schema/bases/portable-lectura.ts";
import { validarParte } from "#schema/bases/validar.ts";
import { calificar as calificarConcurso, entradaIgnorada } from "#schema/calificacion/index.ts";
import { Expedientes } from "#schema/expediente.ts";
import type { Hallazgo } from "#schema/hallazgo.ts";
import { revisar } from "#schema/revision/index.ts";
import { sha256Canonico } from "../../infra/canonico.ts";
import { escribirJson, SALIDA, type Medio, type Orden, type Salida } from "./definir.ts";
import { avisarHallazgos, leerBases } from "./leer-bases.ts";

/** Without these nothing can be scored; other errors keep bases from being published, not from being computed. */
const INCALIFICABLE = /^(REF_|NO_SCALE$)/;

/**
 * Scores a contest without server or database: stages, bonuses, merit, tables, each number with its trace.
 * @fuente leaps L7 · reliability R10
 */
export const calificar: Orden = {
  uso: "<x.bases.json> <expedientes.json>",
  resumen: "califica un concurso: etapas, bonificaciones, orden de mérito, cuadros y trazas",
  argumentos: [2, 2],
  ejecutar: ([rutaBases = "", rutaExpedientes = ""], medio) => {
    const leidas = leerBases(rutaBases, medio);
    if ("salida" in leidas) return leidas.salida;
    const { bases } = leidas;
    const deBases = revisar(bases).filter((h) => h.gravedad === "ERROR");
    const graves = deBases.filter((h) => INCALIFICABLE.test(h.codigo));
    if (graves.length > 0) return rechazar(graves, medio);
    if (deBases.length > 0)
      medio.avisar(`Las bases tienen ${deBases.length} errores que impiden publicarlas: vea «revisar».`);

    const texto = medio.leer(rutaExpedientes);
    if (texto === null) return SALIDA.MAL_LLAMADA;
    const entrada = leerExpedientes(texto);
    if ("hallazgos" in entrada) return rechazar(entrada.hallazgos, medio);
    const { expedientes, alcance } = entrada.valor;
    const { resultado, hallazgos } = calificarConcurso(bases, expedientes, alcance);
    if (!resultado) return rechazar(hallazgos, medio);
    medio.avisar(`Expedientes: ${expedientes.length}. Candidaturas: ${resultado.candidaturas.length}.`);
    for (const aviso of resultado.avisos) medio.avisar(aviso);
    const ignorada = entradaIgnorada(bases, expedientes);
    avisarHallazgos(ignorada, medio);
    const sha256 = sha256Canonico(bases);
    escribirJson(medio, { formato: "merito.calificacion", sha256, resultado, hallazgos: ignorada });
    return SALIDA.BIEN;
  },
};

function leerExpedientes(texto: string): { valor: Expedientes } | { hallazgos: readonly Hallazgo[] } {
  const leido = leerJson(texto);
  if ("hallazgos" in leido) return leido;
  const hallazgos = validarParte(Expedientes, leido.valor);
  return hallazgos.length > 0 ? { hallazgos } : { valor: leido.valor as Expedientes };
}

function rechazar(hallazgos: readonly Hallazgo[], medio: Medio): Salida {
  avisarHallazgos(hallazgos, medio);
  escribirJson(medio, { formato: "merito.calificacion", resultado: null, hallazgos });
  return SALIDA.CON_ERRORES;
}
