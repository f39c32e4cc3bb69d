import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instanteUtc } from "#schema/fecha.ts";
import { basesConFormulario } from "../../factories/bases-postulacion.ts";
import { ABIERTO, buildCompleta, conPlazo, type Postulante, publicar } from "../../factories/postulacion.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const CONCURSOS = 40;
const BASES = basesConFormulario();

describe("the closing, while applications arrive", () => {
  let api: Api;
  let desfase = 0;
  beforeAll(async () => {
    api = await startApi({}, { desfase: () => desfase });
  });
  afterAll(() => api?.close());

  it("accepts exactly those whose seal is before it, to the microsecond", async () => {
    const bases = conPlazo(BASES, ABIERTO);
    const listas: Postulante[] = [];
    for (let i = 0; i < CONCURSOS; i += 1) {
      const { id } = await publicar(api, bases);
      listas.push(await buildCompleta(api, i % 2 === 0 ? "ana" : "beto", id));
    }
    const ventana = bases.cronograma.hitos.find(({ gobierna }) => gobierna === "POSTULACION")?.cuando;
    const cierra = ventana?.tipo === "HORAS" ? instanteUtc(ventana.cierra) : "";
    // From 300 ms before the closing, one every 15 ms until as long after it.
    desfase = Date.parse(`${cierra.slice(0, 23)}Z`) / 1000 - Date.now() / 1000 - 0.3;
    const envios = listas.map(async (lista, i) => {
      await new Promise((listo) => setTimeout(listo, i * 15));
      return lista.enviar();
    });
    const respuestas = await Promise.all(envios);

    const aceptadas = respuestas.filter(({ errores }) => errores.length === 0);
    const sellos = aceptadas.map(({ data }) => data.enviarPostulacion.enviadaEn);
    expect(sellos.filter((sello) => sello >= cierra)).toEqual([]);
    const rechazadas = (await api.auditoria("enviarPostulacion")).filter(({ resultado }) => resultado === "RECHAZADO");
    expect(rechazadas.map(({ evento }) => evento)).toEqual(
      Array.from({ length: CONCURSOS - sellos.length }, () => "POSTULACION_CERRADA"),
    );
    const tempranas = await api.sql<{ n: number }>(
      "select count(*)::int as n from auditoria where acto = 'enviarPostulacion' and resultado = 'RECHAZADO' and instante < $1",
      [cierra],
    );
    expect(tempranas).toEqual([{ n: 0 }]);
    // Both sides of the closing were really tried.
    expect(sellos.length).toBeGreaterThan(5);
    expect(rechazadas.length).toBeGreaterThan(5);
  });
});
