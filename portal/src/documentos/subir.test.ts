import { describe, expect, test } from "vitest";
import { type Avance, subirArchivo, type Transporte } from "./subir.ts";

const PARTE = 4;
const TEXTO = "abcdefghij";

class Rechazada extends Error {
  readonly codigo: string;
  constructor(codigo: string) {
    super(codigo);
    this.codigo = codigo;
  }
}

/** A server that holds one upload, and fails as told before each part. */
function prepara(fallas: readonly (string | null)[] = []) {
  const porFallar = [...fallas];
  const cajon = new Map<string, string>();
  const estado = { recibido: "", enviado: 0, esperas: 0, iniciadas: 0, terminada: null as string | null };
  const avance = (): Avance => ({ id: "c-1", desplazamiento: estado.recibido.length, parteMaxima: PARTE });
  const transporte: Transporte<string> = {
    iniciar: async () => {
      estado.iniciadas += 1;
      estado.recibido = "";
      return avance();
    },
    consultar: async () => (estado.iniciadas > 0 && estado.terminada === null ? avance() : null),
    parte: async (_carga, desplazamiento, parte) => {
      const texto = await parte.text();
      const falla = porFallar.shift();
      if (falla === "PERDIDA") {
        // It arrived, and the answer did not.
        estado.recibido += texto;
        throw new Rechazada("RED");
      }
      if (falla) throw new Rechazada(falla);
      if (desplazamiento !== estado.recibido.length) throw new Rechazada("CARGA_DESFASADA");
      estado.enviado += texto.length;
      estado.recibido += texto;
      return avance();
    },
    terminar: async (_carga, sha256) => {
      estado.terminada = sha256;
      return "archivo";
    },
    leerFalla: (error) => {
      const { codigo = "FALLA" } = error as Rechazada;
      return { codigo, mensaje: codigo, ruta: null, detalles: {}, pasajera: codigo === "RED" };
    },
    pendientes: {
      getItem: (clave) => cajon.get(clave) ?? null,
      setItem: (clave, valor) => void cajon.set(clave, valor),
      removeItem: (clave) => void cajon.delete(clave),
    },
    esperar: async () => void (estado.esperas += 1),
  };
  const aborta = new AbortController();
  const avances: number[] = [];
  const subir = () =>
    subirArchivo(new File([TEXTO], "dni.pdf", { lastModified: 1 }), "PDF", transporte, {
      signal: aborta.signal,
      onAvance: (parte) => avances.push(Math.trunc(parte * 100)),
    });
  return { estado, cajon, aborta, avances, subir };
}

describe("an upload in parts", () => {
  test("sends each byte once, tells how far it is, and ends with the hash of the whole", async () => {
    const { estado, cajon, avances, subir } = prepara();
    expect(await subir()).toBe("archivo");
    expect([estado.recibido, estado.enviado]).toEqual([TEXTO, TEXTO.length]);
    expect(avances).toEqual([0, 40, 80, 100]);
    expect(estado.terminada).toBe("72399361da6a7754fec986dca5b7cbaf1c810a28ded4abaf56b2106d06cb78b0");
    expect(cajon.size).toBe(0);
  });

  test("goes on from where the server is when a part or its answer is lost", async () => {
    const { estado, subir } = prepara(["RED", "PERDIDA", null]);
    await subir();
    expect(estado.recibido).toBe(TEXTO);
    expect(estado.esperas).toBe(2);
  });

  test("goes on in another visit when the same file is chosen again", async () => {
    const { estado, cajon, subir } = prepara([null, "DENEGADA"]);
    await expect(subir()).rejects.toThrow("DENEGADA");
    expect(cajon.size).toBe(1);
    expect(estado.recibido).toBe("abcd");
    await subir();
    expect(estado).toMatchObject({ recibido: TEXTO, enviado: TEXTO.length, iniciadas: 1 });
  });

  test("stops at once when it is cancelled", async () => {
    const { estado, aborta, subir } = prepara();
    const curso = subir();
    aborta.abort();
    await expect(curso).rejects.toThrow("abort");
    expect(estado.terminada).toBeNull();
  });

  test("tells a refusal at once, without insisting", async () => {
    const { estado, subir } = prepara(["ARCHIVO_GRANDE"]);
    await expect(subir()).rejects.toThrow("ARCHIVO_GRANDE");
    expect(estado.esperas).toBe(0);
  });
});
