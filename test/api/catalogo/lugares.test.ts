import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, startApi } from "../../factories/servidor.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test("a visitor goes from the departments to a district", async () => {
  const { data } = await api.gql<{
    todos: unknown[];
    provincias: { codigo: string; nombre: string }[];
    lugar: { completo: string };
    nada: null;
  }>(
    null,
    '{ todos: lugares { codigo } provincias: lugares(dentroDe: "080000") { codigo nombre } lugar(codigo: "081304") { completo } nada: lugar(codigo: "999999") { codigo } }',
  );
  expect(data.todos).toHaveLength(25);
  expect(data.provincias).toContainEqual({ codigo: "081300", nombre: "Urubamba" });
  expect(data.lugar).toEqual({ completo: "Cusco, Urubamba, Machupicchu" });
  expect(data.nada).toBeNull();
});
