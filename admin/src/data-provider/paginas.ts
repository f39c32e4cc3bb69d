/**
 * Pages by number over lists that the server gives by cursor. react-admin asks for «page 3»; the server knows only
 * «after this one». Cursors that were seen are kept, and a page that nobody walked to, such as that of a link, is
 * reached from the nearest one before it.
 */

/** One page as the API gives it. */
export interface Conexion<N> {
  readonly edges: readonly { readonly node: N }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

export interface Pagina<N> {
  readonly data: N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

export type PideConexion<N> = (pagina: {
  readonly first: number;
  readonly after: string | null;
}) => Promise<Conexion<N>>;

/** Lists whose cursors are kept at once; the oldest go. */
const LISTAS = 40;

export class Paginas {
  /** By list: the cursor after which page `i + 1` begins. */
  readonly #cursores = new Map<string, (string | null)[]>();

  /**
   * Gives a page.
   * @param lista   what tells this list from others: resource, filters, order, size of the page
   * @param numero  from 1
   */
  async leer<N>(lista: string, numero: number, first: number, pide: PideConexion<N>): Promise<Pagina<N>> {
    const cursores = this.#deLista(lista);
    let pagina = Math.min(numero, cursores.length);
    for (;;) {
      const { edges, pageInfo } = await pide({ first, after: cursores[pagina - 1] ?? null });
      if (pageInfo.hasNextPage && pageInfo.endCursor) cursores[pagina] = pageInfo.endCursor;
      else cursores.length = pagina;
      if (pagina === numero) {
        const posicion = { hasNextPage: pageInfo.hasNextPage, hasPreviousPage: numero > 1 };
        return { data: edges.map(({ node }) => node), pageInfo: posicion };
      }
      // The list ends before the page that was asked for.
      if (cursores.length === pagina) return { data: [], pageInfo: { hasNextPage: false, hasPreviousPage: true } };
      pagina += 1;
    }
  }

  #deLista(lista: string): (string | null)[] {
    const cursores = this.#cursores.get(lista) ?? [null];
    this.#cursores.delete(lista);
    this.#cursores.set(lista, cursores);
    const [primera] = this.#cursores.keys();
    if (this.#cursores.size > LISTAS && primera !== undefined) this.#cursores.delete(primera);
    return cursores;
  }
}
