import { resolve } from "node:path";
import process from "node:process";
import { readLlavesPublicas } from "../../infra/llave-sello.ts";
import type { Guardado } from "../../modules/auditoria/sello/verificar.rules.ts";
import { FRASES } from "../../modules/postulacion/verificacion/diferencia.ts";
import type { Archivador, ExpedienteVerificado } from "../expedientes/verificar.ts";
import { escribirJson, SALIDA, type Medio, type Orden, type Salida } from "./definir.ts";
import { avisarHallazgos, leerCabezas } from "./registro.ts";

/**
 * Checks sealed dossiers over the database and the data folder of the server's own settings: what is stored, the bytes on
 * the disk, and what the audit recorded when they were sent. Tells ids, numbers of receipts and formats of files only.
 * @fuente reliability R6, R34
 */
export const verificarExpediente: Orden = {
  uso: "<constancia | postulación | proceso | todo> [cabezas.json]",
  resumen: "comprueba que los expedientes enviados siguen como se sellaron, con sus archivos",
  argumentos: [1, 2],
  ejecutar: async ([cual = "", rutaCabezas], medio) => {
    const guardado = rutaCabezas === undefined ? null : leerCabezas(rutaCabezas, medio);
    if (rutaCabezas !== undefined && guardado === null) return SALIDA.MAL_LLAMADA;
    try {
      return await conArchivador(guardado, (archivador) => verificar(archivador, cual, medio));
    } catch (error) {
      medio.avisar(`No se pudo verificar: ${error instanceof Error ? error.message : String(error)}`);
      return SALIDA.MAL_LLAMADA;
    }
  },
};

async function conArchivador(
  guardado: Guardado | null,
  hacer: (archivador: Archivador) => Promise<Salida>,
): Promise<Salida> {
  // The other commands need none of this, and start sooner without it.
  const { openArchivo } = await import("../expedientes/abrir.ts");
  const abierto = await openArchivo(process.env, resolve("."));
  try {
    const llaves = readLlavesPublicas(abierto.dataDir);
    if (guardado === null && Object.keys(llaves).length === 0)
      throw new Error(`en ${abierto.dataDir} no está la llave que sella la auditoría. Revise DATA_DIR.`);
    return await hacer({ ...abierto, guardado: guardado ?? { cabezas: [], llaves } });
  } finally {
    await abierto.close();
  }
}

async function verificar(archivador: Archivador, cual: string, medio: Medio): Promise<Salida> {
  const { verificarExpedientes, verificarLog } = await import("../expedientes/verificar.ts");
  const informe = await verificarLog(archivador);
  const distintos: ExpedienteVerificado[] = [];
  let verificados = 0;
  for await (const expediente of verificarExpedientes(archivador, informe, cual)) {
    verificados += 1;
    medio.avisar(lineaDe(expediente));
    if (expediente.diferencias.length > 0) distintos.push(expediente);
  }
  if (verificados === 0 && cual !== "todo") {
    medio.avisar(`No hay ningún expediente enviado de «${cual}».`);
    return SALIDA.MAL_LLAMADA;
  }
  avisarHallazgos(informe.hallazgos, medio);
  const valido = informe.valido && distintos.length === 0;
  medio.avisar(
    `Expedientes: ${verificados}. Con diferencias: ${distintos.length}. ${informe.valido ? "La auditoría es válida." : "La auditoría NO es válida."}`,
  );
  escribirJson(medio, {
    formato: "merito.verificacion-expedientes",
    valido,
    verificados,
    distintos,
    auditoria: informe.hallazgos,
  });
  return valido ? SALIDA.BIEN : SALIDA.CON_ERRORES;
}

/** `postulacion 7c… (C-…): archivo PDF 3f…: los bytes no son los sellados.` */
function lineaDe({ postulacion, constancia, sellado, diferencias }: ExpedienteVerificado): string {
  const dice =
    diferencias.length > 0
      ? diferencias.map(({ lugar, codigo }) => `${lugar}: ${FRASES[codigo]}`).join("; ")
      : sellado
        ? "bien"
        : "bien; la auditoría de su envío todavía espera su sello";
  return `postulacion ${postulacion}${constancia === null ? "" : ` (${constancia})`}: ${dice}.`;
}
