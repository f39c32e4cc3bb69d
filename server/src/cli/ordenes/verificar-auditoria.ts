import { leerLineas, verificarRegistro } from "../../modules/auditoria/sello/verificar.rules.ts";
import { escribirJson, SALIDA, type Orden } from "./definir.ts";
import { avisarHallazgos, leerCabezas } from "./registro.ts";

/**
 * Checks an exported log of the audit, without server: against itself and against the heads that somebody kept.
 * @fuente reliability D7, R34
 */
export const verificarAuditoria: Orden = {
  uso: "<auditoria.jsonl> [cabezas.json]",
  resumen: "comprueba que nadie cambió, quitó ni reordenó el registro de auditoría",
  argumentos: [1, 2],
  ejecutar: ([rutaRegistro = "", rutaCabezas], medio) => {
    const guardado = rutaCabezas === undefined ? { cabezas: [], llaves: null } : leerCabezas(rutaCabezas, medio);
    const texto = medio.leer(rutaRegistro);
    if (guardado === null || texto === null) return SALIDA.MAL_LLAMADA;
    try {
      const informe = verificarRegistro(leerLineas(texto), guardado);
      avisarHallazgos(informe.hallazgos, medio);
      medio.avisar(
        `Entradas selladas: ${informe.hojas}. Sin sellar: ${informe.sinSellar}. Cabezas: ${informe.cabezas}. ${informe.valido ? "El registro es válido." : "El registro NO es válido."}`,
      );
      escribirJson(medio, { formato: "merito.verificacion-auditoria", ...informe });
      return informe.valido ? SALIDA.BIEN : SALIDA.CON_ERRORES;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      medio.avisar(`«${rutaRegistro}» no es un registro de auditoría: ${error.message}.`);
      return SALIDA.MAL_LLAMADA;
    }
  },
};
