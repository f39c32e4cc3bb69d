import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { basesConFormulario } from "../../factories/bases-postulacion.ts";
import { buildPdf } from "../../factories/pdf.ts";
import {
  ABIERTO,
  ADJUNTAR,
  conPlazo,
  CONFIRMAR,
  GUARDAR,
  Postulante,
  publicar,
  QUITAR,
  RETIRAR,
  SUSTENTAR,
} from "../../factories/postulacion.ts";
import { type Api, startApi } from "../../factories/servidor.ts";
import { uploadArchivo } from "../../factories/subidas.ts";

const KB = 1024;
const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(100)]);

describe("files of an application, by the limits of the bases", () => {
  let api: Api;
  let ana: Postulante;
  let proceso: string;

  beforeAll(async () => {
    api = await startApi();
    proceso = (await publicar(api, conPlazo(basesConFormulario(), ABIERTO))).id;
  });
  beforeEach(async () => {
    ana = new Postulante(await api.sesion("ana"));
    await ana.crear(proceso);
  });
  afterAll(() => api?.close());

  const subir = async (bytes: number | Buffer<ArrayBuffer> = 700, tipo = "PDF"): Promise<string> =>
    (
      await uploadArchivo(ana.cliente, typeof bytes === "number" ? buildPdf(bytes) : bytes, {
        tipo,
        nombre: `a.${tipo}`,
      })
    ).id;
  const adjuntar = async (d: string, a: string): Promise<readonly string[]> =>
    (await ana.hacer(ADJUNTAR, { d, a })).codigos;
  const documentos = async (): Promise<unknown> => {
    const [fila] = await api.sql<{ documentos: unknown }>("select documentos from postulacion where id = $1", [ana.id]);
    return fila?.documentos;
  };
  const terminar = async (): Promise<void> => {
    await ana.hacer(RETIRAR);
  };

  it.each([
    [100 * KB - 1, []],
    [100 * KB, []],
    [100 * KB + 1, ["ARCHIVO_MUY_GRANDE"]],
  ])("a file of %i bytes in a document of 100 KB", async (bytes, codigos) => {
    expect(await adjuntar("dni", await subir(bytes))).toEqual(codigos);
    await terminar();
  });

  it("a file too large is told its size and the limit", async () => {
    const { errores } = await ana.hacer(ADJUNTAR, { d: "dni", a: await subir(150 * KB) });
    expect(errores[0]?.extensions.detalles).toEqual({ maximoKb: 100, bytes: 150 * KB });
    expect(errores[0]?.message).toBe("El archivo pesa 150 KB y este documento admite hasta 100 KB.");
    await terminar();
  });

  it("a format that the document does not take is told which it takes", async () => {
    expect(await adjuntar("foto", await subir(PNG, "PNG"))).toEqual([]);
    const { errores } = await ana.hacer(ADJUNTAR, { d: "foto", a: await subir() });
    expect(errores[0]?.message).toBe("El archivo debe ser JPG o PNG.");
    await terminar();
  });

  it("as many files as the document takes, each once", async () => {
    const [a, b, c] = [await subir(), await subir(), await subir()];
    expect(await adjuntar("cartas", a)).toEqual([]);
    expect(await adjuntar("cartas", a)).toEqual(["ARCHIVO_YA_ADJUNTO"]);
    expect(await adjuntar("cartas", b)).toEqual([]);
    expect(await adjuntar("cartas", c)).toEqual(["ARCHIVOS_EN_EXCESO"]);
    expect(await documentos()).toEqual([{ documento: "cartas", archivos: [a, b] }]);
    await ana.hacer(QUITAR, { d: "cartas", a });
    expect(await adjuntar("cartas", c)).toEqual([]);
    expect(await documentos()).toEqual([{ documento: "cartas", archivos: [b, c] }]);
    await terminar();
  });

  it("a file of somebody else, or one whose upload did not end, is as if it did not exist", async () => {
    const ajeno = await uploadArchivo(await api.sesion("beto"), buildPdf());
    expect(await adjuntar("dni", ajeno.id)).toEqual(["ARCHIVO_NO_DISPONIBLE"]);
    const { data } = await ana.cliente.gql<{ iniciarCarga: { id: string } }>(
      'mutation { iniciarCarga(entrada: { nombre: "x.pdf", bytes: 100, tipo: PDF }) { id } }',
    );
    expect(await adjuntar("dni", data.iniciarCarga.id)).toEqual(["ARCHIVO_NO_DISPONIBLE"]);
    expect(await documentos()).toEqual([]);
    await terminar();
  });

  it("a confirmation falls when the document changes", async () => {
    const [a, b] = [await subir(), await subir()];
    const confirmados = async () =>
      (await api.sql<{ confirmados: string[] }>("select confirmados from postulacion where id = $1", [ana.id]))[0]
        ?.confirmados;
    await adjuntar("cartas", a);
    await ana.hacer(CONFIRMAR, { d: "cartas" });
    expect(await confirmados()).toEqual(["cartas"]);
    await adjuntar("cartas", b);
    expect(await confirmados()).toEqual([]);
    await terminar();
  });

  it("evidence of rows has the limits of its type of document, over all rows", async () => {
    const [a, b, c, grande] = [await subir(), await subir(), await subir(), await subir(51 * KB)];
    const filas = ["f1", "f2", "f3"].map((id) => ({ id, valores: { casa: "UNSAAC" } }));
    await ana.hacer(GUARDAR, { s: "estudios", f: filas });
    const sustentar = async (f: string, archivo: string) =>
      (await ana.hacer(SUSTENTAR, { s: "estudios", f, a: archivo })).codigos;
    expect(await sustentar("f1", grande)).toEqual(["ARCHIVO_MUY_GRANDE"]);
    expect(await sustentar("f1", await subir(PNG, "PNG"))).toEqual(["ARCHIVO_DE_OTRO_FORMATO"]);
    expect(await sustentar("f1", a)).toEqual([]);
    expect(await sustentar("f1", a)).toEqual(["ARCHIVO_YA_ADJUNTO"]);
    // One file may prove two rows; it counts once.
    expect(await sustentar("f2", a)).toEqual([]);
    expect(await sustentar("f2", b)).toEqual([]);
    expect(await sustentar("f3", c)).toEqual(["ARCHIVOS_EN_EXCESO"]);
    const conTres = filas.map((fila, i) => Object.assign({}, fila, { sustentos: [[a, b, c][i]] }));
    expect((await ana.hacer(GUARDAR, { s: "estudios", f: conTres })).codigos).toEqual(["ARCHIVOS_EN_EXCESO"]);
    await terminar();
  });

  it("evidence stays with its row when the section is saved again", async () => {
    const a = await subir();
    await ana.hacer(GUARDAR, { s: "estudios", f: [{ id: "f1", valores: { casa: "UNSAAC" } }] });
    await ana.hacer(SUSTENTAR, { s: "estudios", f: "f1", a });
    await ana.hacer(GUARDAR, { s: "estudios", f: [{ id: "f1", valores: { casa: "UNI" } }] });
    const [fila] = await api.sql<{ respuestas: Record<string, unknown> }>(
      "select respuestas from postulacion where id = $1",
      [ana.id],
    );
    expect(fila?.respuestas["estudios"]).toEqual([{ id: "f1", valores: { casa: "UNI" }, sustentos: [a] }]);
    await terminar();
  });
});
