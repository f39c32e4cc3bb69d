import type { ResultadosQuery } from "../gql/graphql.ts";
import { PUBLICO } from "../textos/publico.ts";

type DatosCuadro = ResultadosQuery["publicaciones"]["edges"][number]["node"]["cuadros"][number];

/** A table of results with the columns that the bases gave it; under 600 px each row is a card. */
export function Cuadro({
  cuadro: { numero, titulo, columnas, filas, notas },
  plaza,
}: {
  readonly cuadro: DatosCuadro;
  readonly plaza: string | null;
}) {
  const grupos = agrupar(columnas.map(({ grupo }) => grupo ?? null));
  const numericas = columnas.map((_columna, i) => filas.every(({ celdas }) => /^-?[\d.,/]*$/.test(celdas[i] ?? "")));
  const nombre = [numero, titulo, plaza].filter(Boolean).join(" · ");
  const conGrupos = grupos.some(({ grupo }) => grupo !== null);
  return (
    <div className="pila-corta">
      {/* What scrolls sideways is reached with the keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="tabla-ancha" aria-label={nombre} tabIndex={0}>
        <table className="tabla">
          <caption>{nombre}</caption>
          <thead>
            {conGrupos && (
              <tr>
                {grupos.map(({ grupo, desde, cuantas }) =>
                  grupo === null ? (
                    <td key={desde} colSpan={cuantas} aria-hidden="true" />
                  ) : (
                    <th key={desde} colSpan={cuantas} scope="colgroup">
                      {grupo}
                    </th>
                  ),
                )}
              </tr>
            )}
            <tr>
              {columnas.map(({ titulo: columna, nota }, i) => (
                <th key={columna} scope="col" className={numericas[i] ? "numero" : undefined}>
                  {columna}
                  {nota && <sup>{nota}</sup>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {filas.map(({ celdas }, fila) => (
              // Rows of an immutable table: their place is what tells them apart.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={fila}>
                {celdas.map((celda, i) => {
                  const columna = columnas[i]?.titulo ?? "";
                  return (
                    <td
                      key={columna}
                      data-titulo={columna}
                      className={celda === "" ? "vacia" : numericas[i] ? "numero" : undefined}
                    >
                      <span>{celda}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {filas.length === 0 && <p className="suave">{PUBLICO.resultados.sinFilas}</p>}
      {notas.map((nota) => (
        <p key={nota} className="suave menor">
          {nota}
        </p>
      ))}
    </div>
  );
}

interface Grupo {
  readonly grupo: string | null;
  readonly desde: number;
  readonly cuantas: number;
}

/** Neighbouring columns with the same heading above them are one cell of it. */
function agrupar(grupos: readonly (string | null)[]): readonly Grupo[] {
  const juntos: Grupo[] = [];
  for (const [i, grupo] of grupos.entries()) {
    const ultimo = juntos.at(-1);
    if (ultimo && ultimo.grupo === grupo) juntos[juntos.length - 1] = { ...ultimo, cuantas: ultimo.cuantas + 1 };
    else juntos.push({ grupo, desde: i, cuantas: 1 });
  }
  return juntos;
}
