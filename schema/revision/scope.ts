import type { Plaza } from "../bases/plaza.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { afirmacionesEnConflicto } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

const DATO = { GRUPO: "grupo", CLASE: "clase", REGION: "region" } as const;
const EN_PALABRAS = { GRUPO: "grupo ocupacional", CLASE: "clase de vacante", REGION: "región" } as const;

/**
 * It is known whom a rule reaches: a cut within each group needs every plaza to have one.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §9.4: whether the increment of 1–3 % also needs to be 29 or younger
 */
export const scope: Revision = {
  codigo: "SCOPE",
  revisar: (contexto) => [...cortes(contexto), ...limite(contexto), ...afirmacionesEnConflicto(contexto, "SCOPE")],
};

const sinDato = (plazas: readonly Plaza[], cual: keyof typeof DATO): Plaza | undefined =>
  plazas.find((plaza) => plaza[DATO[cual]] === undefined);

function cortes({ bases }: Contexto): Hallazgo[] {
  return bases.etapas.flatMap((etapa) =>
    (etapa.avance ?? []).flatMap((avance, i) => {
      if (!("ambito" in avance) || avance.ambito === "PLAZA" || avance.ambito === "PROCESO") return [];
      const plaza = sinDato(bases.plazas, avance.ambito);
      if (!plaza) return [];
      const ruta = `etapas.${etapa.id}.avance.${i}.ambito`;
      const mensaje = `En «${etapa.nombre}» se corta dentro de cada ${EN_PALABRAS[avance.ambito]} y «${plaza.nombre}» (${plaza.codigo}) no la tiene: no se sabe con quiénes compite. Complétela.`;
      const salida = { texto: "Cortar en cada plaza", ruta, valor: "PLAZA" };
      return [hallar("SCOPE", "ADVERTENCIA", ruta, mensaje, { cita: avance.cita ?? etapa.cita, salida })];
    }),
  );
}

function limite({ bases: { postulaciones, plazas } }: Contexto): Hallazgo[] {
  const plaza = postulaciones.limite === "UNA_POR_GRUPO" ? sinDato(plazas, "GRUPO") : undefined;
  if (!plaza) return [];
  const mensaje = `Se puede postular a una plaza de cada grupo y «${plaza.nombre}» (${plaza.codigo}) no tiene grupo: no se sabe si cuenta aparte. Complételo.`;
  const salida = { texto: "Una sola plaza en todo el proceso", ruta: "postulaciones.limite", valor: "UNA_POR_PROCESO" };
  return [hallar("SCOPE", "ADVERTENCIA", "postulaciones.limite", mensaje, { cita: postulaciones.cita, salida })];
}
