import { describe, expect, it } from "vitest";
import { type Conexion, Paginas } from "./paginas.ts";

const TODOS = Array.from({ length: 7 }, (_, i) => i);

/** A server over seven numbers that notes what it was asked. */
function servidor() {
  const pedidos: (string | null)[] = [];
  const pide = async ({ first, after }: { first: number; after: string | null }): Promise<Conexion<number>> => {
    pedidos.push(after);
    const desde = after === null ? 0 : Number(after) + 1;
    const nodos = TODOS.slice(desde, desde + first);
    return {
      edges: nodos.map((node) => ({ node })),
      pageInfo: {
        hasNextPage: desde + first < TODOS.length,
        endCursor: nodos.length > 0 ? String(nodos.at(-1)) : null,
      },
    };
  };
  return { pide, pedidos };
}

describe("Pages by number over cursors", () => {
  it("walk forward with one request a page", async () => {
    const { pide, pedidos } = servidor();
    const paginas = new Paginas();
    expect((await paginas.leer("a", 1, 3, pide)).data).toEqual([0, 1, 2]);
    expect(await paginas.leer("a", 2, 3, pide)).toEqual({
      data: [3, 4, 5],
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
    expect(await paginas.leer("a", 3, 3, pide)).toEqual({
      data: [6],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    expect(pedidos).toEqual([null, "2", "5"]);
  });

  it("reach the page of a link from the first", async () => {
    const { pide, pedidos } = servidor();
    expect((await new Paginas().leer("a", 3, 3, pide)).data).toEqual([6]);
    expect(pedidos).toEqual([null, "2", "5"]);
  });

  it("are empty past the end, and say that there are pages before", async () => {
    const { pide } = servidor();
    const vacia = { data: [], pageInfo: { hasNextPage: false, hasPreviousPage: true } };
    expect(await new Paginas().leer("a", 9, 3, pide)).toEqual(vacia);
  });

  it("do not mix the cursors of two lists", async () => {
    const { pide } = servidor();
    const paginas = new Paginas();
    await paginas.leer("a", 2, 3, pide);
    expect((await paginas.leer("b", 2, 2, pide)).data).toEqual([2, 3]);
    expect((await paginas.leer("a", 2, 3, pide)).data).toEqual([3, 4, 5]);
  });
});
