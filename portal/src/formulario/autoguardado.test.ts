import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Seccion } from "#schema/bases/formulario.ts";
import type { Falla } from "../datos/errores.ts";
import { Autoguardado, type Leido, type Respuestas } from "./autoguardado.ts";
import type { Filas } from "./filas.ts";
import { memoriaDe } from "./memoria.ts";

const seccion = (id: string): Seccion => ({
  id,
  titulo: id,
  papel: "OTRA",
  campos: [
    { tipo: "TEXTO", id: "nombre", etiqueta: "Nombre", requerido: "SIEMPRE" },
    { tipo: "FECHA", id: "fecha", etiqueta: "Fecha", requerido: "SIEMPRE" },
  ],
});
const fila = (nombre: string, fecha = ""): Filas => [{ id: "unica", valores: { nombre, ...(fecha && { fecha }) } }];
class Rechazada extends Error {
  readonly codigo: string;
  constructor(codigo: string) {
    super(codigo);
    this.codigo = codigo;
  }
}
const leerFalla = (error: unknown): Falla => {
  const { codigo } = error as Rechazada;
  return { codigo, mensaje: codigo, ruta: null, detalles: {}, pasajera: codigo === "RED" };
};

/** A server with one application, and the store of a browser. */
function prepara(inicial: Respuestas = {}) {
  const servidor = { revision: 1, respuestas: inicial, caidas: 0, envios: [] as string[] };
  const cajon = new Map<string, string>();
  const almacen = {
    getItem: (clave: string) => cajon.get(clave) ?? null,
    setItem: (clave: string, valor: string) => void cajon.set(clave, valor),
    removeItem: (clave: string) => void cajon.delete(clave),
  };
  const memoria = memoriaDe("p-1", almacen);
  const leido = (): Leido => ({ revision: servidor.revision, respuestas: servidor.respuestas });
  const abrir = () =>
    new Autoguardado([seccion("a"), seccion("b")], leido(), {
      memoria,
      leerFalla,
      ahora: () => 1_000,
      hoy: () => "2026-05-05",
      releer: async () => leido(),
      guardar: async (revision, id, filas) => {
        if (servidor.caidas > 0) {
          servidor.caidas -= 1;
          throw new Rechazada("RED");
        }
        if (revision !== servidor.revision) throw new Rechazada("REVISION_DESACTUALIZADA");
        servidor.envios.push(`${id}:${JSON.stringify(filas[0]?.valores)}`);
        servidor.respuestas = { ...servidor.respuestas, [id]: filas };
        servidor.revision += 1;
        return servidor.revision;
      },
    });
  return { servidor, cajon, abrir };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pasan = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("a draft that saves itself", () => {
  test("sends once what was typed in a row, with its hour", async () => {
    const { servidor, cajon, abrir } = prepara();
    const borrador = abrir();
    for (const nombre of ["A", "An", "Ana"]) borrador.cambiar("a", fila(nombre));
    expect(cajon.size).toBe(1);
    await pasan(1_000);
    expect(servidor.envios).toEqual(['a:{"nombre":"Ana"}']);
    expect(borrador.vista().guardado["a"]).toEqual({ estado: "GUARDADO", en: 1_000, pendientes: 0, mensaje: null });
    expect(cajon.size).toBe(0);
  });

  test("keeps a half-typed date here and saves the rest", async () => {
    const { servidor, cajon, abrir } = prepara();
    const borrador = abrir();
    borrador.cambiar("a", fila("Ana", "2014-6-"));
    await pasan(1_000);
    expect(servidor.envios).toEqual(['a:{"nombre":"Ana"}']);
    expect(borrador.filasDe("a")[0]?.valores["fecha"]).toBe("2014-6-");
    expect(borrador.vista().guardado["a"]?.pendientes).toBe(1);
    expect(cajon.size).toBe(1);
  });

  test("tries again by itself when the network comes back", async () => {
    const { servidor, abrir } = prepara();
    servidor.caidas = 2;
    const borrador = abrir();
    borrador.cambiar("a", fila("Ana"));
    await pasan(1_000);
    expect(borrador.vista().guardado["a"]?.estado).toBe("SIN_RED");
    await pasan(2_000 + 5_000);
    expect(borrador.vista().guardado["a"]?.estado).toBe("GUARDADO");
    expect(servidor.envios).toHaveLength(1);
  });

  test("gives back, in another visit, what could not be sent", async () => {
    const { servidor, abrir } = prepara({ a: fila("Antes") });
    servidor.caidas = 100;
    const primera = abrir();
    primera.cambiar("a", fila("Ana"));
    await pasan(1_000);
    primera.close();
    servidor.caidas = 0;
    const segunda = abrir();
    expect(segunda.filasDe("a")).toEqual(fila("Ana"));
    expect(segunda.vista().recuperadas).toEqual(["a"]);
    await pasan(0);
    expect(servidor.envios).toEqual(['a:{"nombre":"Ana"}']);
  });

  test("goes on after another window saved another section", async () => {
    const { servidor, abrir } = prepara();
    const borrador = abrir();
    servidor.respuestas = { b: fila("De otra ventana") };
    servidor.revision = 7;
    borrador.cambiar("a", fila("Ana"));
    await pasan(1_000);
    expect(servidor.respuestas["a"]).toEqual(fila("Ana"));
    expect(borrador.filasDe("b")).toEqual(fila("De otra ventana"));
  });

  test.each([
    ["AQUI", "Ana"],
    ["SERVIDOR", "De otra ventana"],
  ] as const)("asks when another window changed the same section, and does as told: %s", async (cual, queda) => {
    const { servidor, abrir } = prepara();
    const borrador = abrir();
    servidor.respuestas = { a: fila("De otra ventana") };
    servidor.revision = 7;
    borrador.cambiar("a", fila("Ana"));
    await pasan(1_000);
    expect(borrador.vista().guardado["a"]?.estado).toBe("CONFLICTO");
    expect(servidor.respuestas["a"]).toEqual(fila("De otra ventana"));
    borrador.resolver("a", cual);
    await pasan(1_000);
    expect(servidor.respuestas["a"]).toEqual(fila(queda));
    expect(borrador.vista().guardado["a"]?.estado).toBe("GUARDADO");
  });

  test("saves first and then does the other act, with the revision that is left", async () => {
    const { servidor, abrir } = prepara();
    const borrador = abrir();
    borrador.cambiar("a", fila("Ana"));
    const dato = await borrador.ejecutar(async (revision) => ({ revision: revision + 1, dato: revision }));
    expect(dato).toBe(2);
    expect(servidor.envios).toHaveLength(1);
    expect(borrador.tienePendientes).toBe(false);
  });
});
