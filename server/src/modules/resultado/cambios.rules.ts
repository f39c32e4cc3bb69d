/** Pure: what a later publication changes of the earlier ones, in sentences made of what is public in both. */
import { canonico, type Json } from "#schema/bases/canonico.ts";
import type { Contenido, CuadroPublicado, PlazaPublicada } from "./contenido.rules.ts";

const claveDe = ({ cuadro, plaza }: CuadroPublicado): string => `${cuadro}/${plaza ?? ""}`;
const texto = (valor: unknown): string => canonico(valor as Json);

/** The tables in force: of each one, that of the latest publication that has it. @param contenidos in order of number */
export function vigentes(contenidos: readonly Pick<Contenido, "cuadros">[]): ReadonlyMap<string, CuadroPublicado> {
  return new Map(contenidos.flatMap(({ cuadros }) => cuadros.map((cuadro) => [claveDe(cuadro), cuadro] as const)));
}

/** Tables that differ from those in force. */
export const cambiados = (
  antes: ReadonlyMap<string, CuadroPublicado>,
  ahora: readonly CuadroPublicado[],
): CuadroPublicado[] =>
  ahora.filter((cuadro) => {
    const anterior = antes.get(claveDe(cuadro));
    return !anterior || texto(anterior) !== texto(cuadro);
  });

/** What changed, one sentence for each thing. */
export function describirCambios(
  antes: ReadonlyMap<string, CuadroPublicado>,
  ahora: readonly CuadroPublicado[],
  plazas: { readonly antes: readonly PlazaPublicada[]; readonly ahora: readonly PlazaPublicada[] },
): string[] {
  const enCuadros = cambiados(antes, ahora).flatMap((cuadro) => {
    const anterior = antes.get(claveDe(cuadro));
    return anterior ? cambiosDe(anterior, cuadro) : [`Se añade el cuadro «${cuadro.titulo}».`];
  });
  return [...enCuadros, ...cambiosDePlazas(plazas.antes, plazas.ahora)];
}

function cambiosDe(antes: CuadroPublicado, ahora: CuadroPublicado): string[] {
  const nombre = `Cuadro «${ahora.titulo}»${ahora.plaza === undefined ? "" : `, plaza ${ahora.plaza}`}`;
  const anteriores = porIdentidad(antes);
  const actuales = porIdentidad(ahora);
  const cambios: string[] = [];
  for (const [quien, fila] of actuales) {
    const previa = anteriores.get(quien);
    if (!previa) {
      cambios.push(`${nombre}: se incorpora ${quien}.`);
      continue;
    }
    for (const [i, columna] of ahora.columnas.entries()) {
      const [de, a] = [previa[i] ?? "", fila[i] ?? ""];
      if (de !== a)
        cambios.push(`${nombre}: en la fila de ${quien}, «${columna.titulo}» decía «${de}» y debe decir «${a}».`);
    }
  }
  for (const quien of anteriores.keys()) if (!actuales.has(quien)) cambios.push(`${nombre}: se retira a ${quien}.`);
  return cambios.length > 0 ? cambios : [`${nombre}: cambia su presentación.`];
}

/** Rows by the first column of words that tells them all apart: the name or the code that the bases publish. */
function porIdentidad({ columnas, filas }: CuadroPublicado): ReadonlyMap<string, readonly string[]> {
  const distingue = (i: number): boolean =>
    new Set(filas.map((fila) => fila[i])).size === filas.length && filas.every((fila) => /\p{L}/u.test(fila[i] ?? ""));
  const columna = columnas.findIndex((_, i) => distingue(i));
  return new Map(filas.map((fila, i) => [columna < 0 ? `n.° ${i + 1}` : (fila[columna] ?? ""), fila]));
}

function cambiosDePlazas(antes: readonly PlazaPublicada[], ahora: readonly PlazaPublicada[]): string[] {
  return ahora.flatMap((plaza) => {
    const previa = antes.find((una) => una.plaza === plaza.plaza);
    if (!previa || texto(previa) === texto(plaza)) return [];
    return [`Plaza «${plaza.nombre}»: ${enPalabras(previa)} pasa a ser ${enPalabras(plaza)}.`];
  });
}

const enPalabras = ({ ganadores, accesitarios, desiertas }: PlazaPublicada): string =>
  `${ganadores} con vacante, ${contar(accesitarios, "accesitario", "accesitarios")} y ${contar(desiertas.length, "vacante desierta", "vacantes desiertas")}`;

const contar = (cuantos: number, uno: string, varios: string): string => `${cuantos} ${cuantos === 1 ? uno : varios}`;
