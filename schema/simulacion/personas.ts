import type { Bases } from "../bases/bases.ts";
import { calificar, type CandidaturaResultado } from "../calificacion/index.ts";
import { etapaPara } from "../calificacion/variante.ts";
import type { Expediente } from "../expediente.ts";
import { comparar, desdeTexto, racional } from "../puntaje.ts";
import type { EtapaDePersona, PersonaSimulada } from "./resultado.ts";

/** Scores somebody alone, so that only minima can leave them out, and says how they fare. */
export function solo(bases: Bases, expediente: Expediente, quien: string): PersonaSimulada | null {
  const { resultado } = calificar(bases, [expediente]);
  const candidatura = resultado?.candidaturas[0];
  if (!candidatura) return null;
  const etapas = etapasDe(bases, candidatura);
  return {
    plaza: candidatura.plaza,
    resultado: candidatura.resultado,
    final: candidatura.final?.valor ?? null,
    etapas,
    frase: fraseDe(quien, candidatura, etapas),
    expediente,
  };
}

function etapasDe(bases: Bases, candidatura: CandidaturaResultado): EtapaDePersona[] {
  const plaza = bases.plazas.find(({ id }) => id === candidatura.plaza);
  return candidatura.etapas.map((suya) => {
    const general = bases.etapas.find(({ id }) => id === suya.etapa);
    const etapa = general && plaza ? etapaPara(general, plaza) : general;
    return {
      etapa: suya.etapa,
      nombre: etapa?.nombre ?? suya.etapa,
      estado: suya.estado,
      puntaje: suya.obtenido?.valor ?? null,
      minimo: etapa?.minimo ?? null,
      motivos: suya.motivos.map(({ texto }) => texto),
      traza: suya.obtenido?.traza ?? null,
    };
  });
}

/** `Quien cumple justo el perfil obtiene 24 en «Hoja de vida» y el mínimo es 26: queda fuera aunque cumple el perfil.` */
function fraseDe(
  quien: string,
  { final, estado, motivos }: CandidaturaResultado,
  etapas: readonly EtapaDePersona[],
): string {
  const corta = etapas.find(
    ({ puntaje, minimo }) => puntaje !== null && minimo !== null && comparar(desdeTexto(puntaje), racional(minimo)) < 0,
  );
  if (corta)
    return `${quien} obtiene ${corta.puntaje} en «${corta.nombre}» y el mínimo es ${corta.minimo}: queda fuera.`;
  const fuera = etapas.find((etapa) => etapa.estado !== "APTO");
  if (fuera) return `${quien} queda fuera en «${fuera.nombre}»: ${fuera.motivos.join("; ") || "falta evaluarlo"}.`;
  const partes = etapas.flatMap(({ puntaje, nombre }) => (puntaje === null ? [] : [`${puntaje} en «${nombre}»`]));
  if (estado !== "APTO") return `${quien} queda fuera: ${motivos.map(({ texto }) => texto).join("; ")}.`;
  const suma = partes.length === 0 ? "aprueba" : `obtiene ${partes.join(", ")}`;
  return `${quien} ${suma}${final ? `, y su puntaje final es ${final.valor}` : ""}: aprueba.`;
}
