import { referenciasDe } from "../condicion.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { afirmacionesEnConflicto } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

/**
 * What counts as evidence is said once: what needs none is not asked for one, and what counts only with evidence can
 * have it.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §II, §8.1 (knowledge needs no evidence and is accredited) · Bases HRDC 2019 §V.2
 */
export const evidenceConflict: Revision = {
  codigo: "EVIDENCE_CONFLICT",
  revisar: (contexto) => [
    ...requisitos(contexto),
    ...sinDondeSustentar(contexto),
    ...afirmacionesEnConflicto(contexto, "EVIDENCE_CONFLICT"),
  ],
};

/** Requirements that need no evidence and name documents, or are counted only with evidence. */
function requisitos({ bases, indice }: Contexto): Hallazgo[] {
  return bases.plazas.flatMap((plaza) =>
    plaza.perfil.flatMap(({ id, texto, aplica, sustento, si, evidencia, cita }) => {
      if (aplica !== "SI" || sustento !== "NO_REQUIERE") return [];
      const conDocumentos = (evidencia?.documentos ?? []).length > 0;
      const acreditado = (si ? referenciasDe(si) : []).some((referencia) => {
        const [origen, nombre = ""] = referencia.split(".");
        const hecho = origen === "hecho" ? indice.hechos.get(nombre) : undefined;
        return hecho?.lectura === "ACREDITADO";
      });
      if (!conDocumentos && !acreditado) return [];
      const ruta = `plazas.${plaza.id}.perfil.${id}.sustento`;
      const porque = acreditado ? "solo se cuenta lo que tiene documento" : "se nombran documentos que lo prueban";
      const mensaje = `«${texto}» no requiere sustento y ${porque}. Elija una de las dos cosas.`;
      const salida = { texto: "Que se acredite con documento", ruta, valor: "DOCUMENTO" };
      return [hallar("EVIDENCE_CONFLICT", acreditado ? "ERROR" : "ADVERTENCIA", ruta, mensaje, { cita, salida })];
    }),
  );
}

/** Facts that count only rows with evidence, of a section whose rows carry none. */
function sinDondeSustentar({ bases, indice }: Contexto): Hallazgo[] {
  return bases.hechos.flatMap((hecho) => {
    if (hecho.lectura !== "ACREDITADO" || (hecho.tipo !== "AGREGADO" && hecho.tipo !== "EXPERIENCIA")) return [];
    const seccion = indice.secciones.get(hecho.seccion);
    if (seccion?.repite?.sustento !== "SIN_SUSTENTO") return [];
    const ruta = `hechos.${hecho.id}.lectura`;
    const mensaje = `«${hecho.nombre}» solo cuenta las filas con documento y las de «${seccion.titulo}» no lo llevan: nadie tendría nada.`;
    const salida = { texto: "Contar lo que el evaluador dé por válido", ruta, valor: "VALIDADO" };
    return [hallar("EVIDENCE_CONFLICT", "ERROR", ruta, mensaje, { cita: hecho.cita, salida })];
  });
}
