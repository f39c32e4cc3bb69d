import type { Bases } from "../bases/bases.ts";
import type { Etapa } from "../bases/etapa.ts";

/** The stages that contests have, whatever each one calls them. */
export type PapelEtapa = "CURRICULAR" | "CONOCIMIENTOS" | "PSICOLOGICA" | "ENTREVISTA";

const llano = (texto: string): string => texto.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

const PALABRAS: readonly (readonly [PapelEtapa, RegExp])[] = [
  ["ENTREVISTA", /entrevista/],
  ["PSICOLOGICA", /psico/],
  ["CURRICULAR", /curricul|hoja.de.vida|hoja-vida/],
  ["CONOCIMIENTOS", /conocimiento|examen|escrit/],
];

type Nombrada = Pick<Etapa, "id" | "nombre" | "entrevista" | "exigePerfil">;

/** What a stage does, by how it is made and what it is called; null when that does not tell. */
export function papelDe({ id, nombre, entrevista, exigePerfil }: Nombrada): PapelEtapa | null {
  const dicho = llano(`${id} ${nombre}`);
  const hallado = PALABRAS.find(([, patron]) => patron.test(dicho))?.[0] ?? null;
  if (hallado) return hallado;
  if (entrevista) return "ENTREVISTA";
  return exigePerfil ? "CURRICULAR" : null;
}

/** The stage of the bases that does it; the one with points before the one without. */
export function etapaDePapel({ etapas }: Pick<Bases, "etapas">, papel: PapelEtapa): Etapa | undefined {
  const suyas = etapas.filter((etapa) => papelDe(etapa) === papel);
  return suyas.find(({ clase }) => clase === "PUNTUADA") ?? suyas[0];
}
