import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPdfMinimo } from "../../factories/pdf-minimo.ts";
import { INICIAR, SUBIR, TERMINAR, uploadArchivo } from "../../factories/subidas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const MB = 1024 * 1024;
const sha = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("the upload of a file in parts", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  it("stores a file of several parts with its hash and gives the same bytes back to its owner as an attachment", async () => {
    const pdf = buildPdfMinimo(2 * MB + 137);
    const ana = await api.sesion("ana");
    const archivo = await uploadArchivo(ana, pdf, { nombre: "título «ñandú».pdf" });
    expect(archivo).toMatchObject({ bytes: pdf.length, sha256: sha(pdf), tipo: "PDF", nombre: "título «ñandú».pdf" });

    const bajado = await ana.pedir(archivo.url);
    expect(Buffer.from(await bajado.arrayBuffer()).equals(pdf)).toBe(true);
    expect(bajado.headers.get("content-disposition")).toMatch(
      /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''t%C3%ADtulo/,
    );
    expect(bajado.headers.get("x-content-type-options")).toBe("nosniff");
    expect(bajado.headers.get("content-security-policy")).toContain("sandbox");
    expect(bajado.headers.get("cache-control")).toContain("no-store");
    expect((await api.auditoria("terminarCarga")).at(-1)).toMatchObject({
      evento: "ARCHIVO_SUBIDO",
      objeto_id: archivo.id,
      actor: api.ids.ana,
    });
  });

  it.each([
    [0, 0, ["ARCHIVO_VACIO"]],
    [1, 1, []],
    [MB - 1, MB - 1, []],
    [MB, MB, []],
    [MB + 1, 0, ["PARTE_GRANDE"]],
    [3 * MB, 0, ["PARTE_GRANDE"]],
  ])("of a part of %i bytes keeps %i: whole or nothing, never cut", async (bytes, quedan, codigos) => {
    const ana = await api.sesion("ana");
    const { data } = await ana.gql<{ iniciarCarga: { id: string } }>(INICIAR, {
      e: { nombre: "x.pdf", bytes: 4 * MB, tipo: "PDF" },
    });
    const carga = data.iniciarCarga.id;
    const respuesta = await ana.subir(SUBIR, { carga, desplazamiento: 0 }, new Uint8Array(bytes));
    const guardados = Number(
      (await api.sql<{ recibidos: string }>("select recibidos from carga where id = $1", [carga]))[0]?.recibidos,
    );
    expect([respuesta.codigos, guardados]).toEqual([codigos, quedan]);
  });

  it("goes on after a lost answer: a repeated part changes nothing, a part out of place is told where to go on", async () => {
    const pdf = buildPdfMinimo(MB + 10);
    const ana = await api.sesion("ana");
    const { data } = await ana.gql<{ iniciarCarga: { id: string } }>(INICIAR, {
      e: { nombre: "x.pdf", bytes: pdf.length, tipo: "PDF" },
    });
    const carga = data.iniciarCarga.id;
    await ana.subir(SUBIR, { carga, desplazamiento: 0 }, pdf.subarray(0, MB));
    const fuera = await ana.subir(SUBIR, { carga, desplazamiento: MB + 5 }, pdf.subarray(MB + 5));
    expect(fuera.errores[0]?.extensions).toMatchObject({ codigo: "CARGA_DESFASADA", detalles: { desplazamiento: MB } });
    const otraVez = await ana.subir<{ subirParte: { desplazamiento: number } }>(
      SUBIR,
      { carga, desplazamiento: 0 },
      pdf.subarray(0, MB),
    );
    expect(otraVez.data.subirParte.desplazamiento).toBe(MB);
    const incompleta = await ana.gql(TERMINAR, { carga, sha256: sha(pdf) });
    expect(incompleta.errores[0]?.extensions).toMatchObject({
      codigo: "ARCHIVO_INCOMPLETO",
      detalles: { esperados: pdf.length, recibidos: MB },
    });
    expect(incompleta.errores[0]?.message).toMatch(/^Falta subir \d+ bytes /);
    const demas = await ana.subir(SUBIR, { carga, desplazamiento: MB }, new Uint8Array(11));
    expect(demas.codigos).toEqual(["ARCHIVO_GRANDE"]);
    await ana.subir(SUBIR, { carga, desplazamiento: MB }, pdf.subarray(MB));
    const [una, dos] = [
      await ana.gql<{ terminarCarga: unknown }>(TERMINAR, { carga, sha256: sha(pdf) }),
      await ana.gql<{ terminarCarga: unknown }>(TERMINAR, { carga, sha256: sha(pdf) }),
    ];
    expect(dos.data.terminarCarga).toEqual(una.data.terminarCarga);
  });

  it.each([
    ["a hash that is not its own", buildPdfMinimo(500), "PDF", "00".repeat(32), "ARCHIVO_ALTERADO"],
    [
      "a page of HTML that says it is a PDF",
      Buffer.from("<html><script>alert(1)</script></html>"),
      "PDF",
      null,
      "ARCHIVO_DE_OTRO_TIPO",
    ],
    ["a PDF that says it is a JPEG", buildPdfMinimo(500), "JPEG", null, "ARCHIVO_DE_OTRO_TIPO"],
    ["a PDF with a password", buildPdfMinimo(500, { cifrado: true }), "PDF", null, "ARCHIVO_CIFRADO"],
  ])("refuses %s and makes no file of it", async (_caso, bytes, tipo, sha256, codigo) => {
    const ana = await api.sesion("ana");
    const antes = await api.sql("select id from archivo");
    const { data } = await ana.gql<{ iniciarCarga: { id: string } }>(INICIAR, {
      e: { nombre: "x", bytes: bytes.length, tipo },
    });
    await ana.subir(SUBIR, { carga: data.iniciarCarga.id, desplazamiento: 0 }, bytes);
    const { codigos } = await ana.gql(TERMINAR, { carga: data.iniciarCarga.id, sha256: sha256 ?? sha(bytes) });
    expect(codigos).toEqual([codigo]);
    expect(await api.sql("select id from archivo")).toEqual(antes);
  });

  it.each([
    [0, "ARCHIVO_VACIO"],
    [-1, "ARCHIVO_VACIO"],
    [50 * MB + 1, "ARCHIVO_GRANDE"],
  ])("refuses to begin a file of %i bytes", async (bytes, codigo) => {
    const { codigos } = await api.gql("ana", INICIAR, { e: { nombre: "x.pdf", bytes, tipo: "PDF" } });
    expect(codigos).toEqual([codigo]);
  });

  it("shows nobody else that an upload or a file exists: foreign and absent answers are the same", async () => {
    const archivo = await uploadArchivo(await api.sesion("ana"), buildPdfMinimo(300));
    const inventado = "00000000-0000-4000-8000-000000000000";
    for (const persona of ["beto", "rosa", "carla", "aurora"] as const) {
      const cliente = await api.sesion(persona);
      const [ajeno, ausente] = await Promise.all([cliente.pedir(archivo.url), cliente.pedir(`/archivos/${inventado}`)]);
      expect([ajeno.status, await ajeno.text()]).toEqual([ausente.status, await ausente.text()]);
      const [a, b] = await Promise.all(
        [archivo.id, inventado].map((carga) => cliente.gql(TERMINAR, { carga, sha256: archivo.sha256 })),
      );
      expect([a?.codigos, b?.codigos]).toEqual([["NO_ENCONTRADO"], ["NO_ENCONTRADO"]]);
      const leido = await cliente.gql<{ archivo: unknown }>("query ($id: ID!) { archivo(id: $id) { id } }", {
        id: archivo.id,
      });
      expect(leido.data.archivo).toBeNull();
    }
    expect((await api.cliente().pedir(archivo.url)).status).toBe(404);
  });

  it("refuses a multipart request without the preflight header before it reads it", async () => {
    const ana = await api.sesion("ana");
    const { status, codigos } = await ana.subir(SUBIR, { carga: "x", desplazamiento: 0 }, new Uint8Array(10), {});
    expect([status, codigos]).toEqual([400, ["SUBIDA_SIN_CABECERA"]]);
  });

  it("answers a part that is refused before it is read, and goes on serving", async () => {
    const visita = api.cliente();
    const { codigos } = await visita.subir(SUBIR, { carga: "x", desplazamiento: 0 }, new Uint8Array(MB));
    expect(codigos).toEqual(["NO_AUTENTICADO"]);
    expect((await api.gql(null, "{ yo { persona { id } } }")).codigos).toEqual([]);
  });
});
