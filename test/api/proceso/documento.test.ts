import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import { documentoDe } from "#schema/documento-bases/documento.ts";
import { textosDe } from "#schema/documento-bases/bloque.ts";
import { buildPlaza } from "../../factories/bases.ts";
import { numerosDe } from "../../factories/numeros-documento.ts";
import {
  aprobar,
  basesAlrededor,
  createBorrador,
  createPublicado,
  PROCESO,
  type ProcesoLeido,
} from "../../factories/proceso.ts";
import { type Api, startApi } from "../../factories/servidor.ts";
import { leerPdf } from "../../factories/texto-pdf.ts";

const VERSIONES = `query ($id: ID!) { proceso(id: $id) { versiones { numero sha256 publicadaEn documento } } }`;
const ENMENDAR = `mutation ($proceso: ID!, $revision: Int!, $motivo: String!) {
  enmendarBases(proceso: $proceso, revision: $revision, motivo: $motivo) { ...Proceso } } ${PROCESO}`;
const EDITAR = `mutation ($proceso: ID!, $revision: Int!, $cambios: [CambioBorradorInput!]!) {
  editarBorrador(proceso: $proceso, revision: $revision, cambios: $cambios) { ...Proceso } } ${PROCESO}`;

let api: Api;
let proceso: ProcesoLeido;
const conPlaza = (nombre: string): Bases => {
  const bases = basesAlrededor(-1, 10);
  return { ...bases, plazas: [buildPlaza({ nombre, remuneracion: { centimos: 296419 } })] };
};

beforeAll(async () => {
  api = await startApi();
  proceso = await createPublicado(api, conPlaza("Analista <script>alert(1)</script> & «ñandú»"));
});
afterAll(() => api?.close());

const bajar = (ruta: string, headers: Record<string, string> = {}) => api.cliente().pedir(ruta, { headers });
const camino = (cual = "") => `/convocatorias/${proceso.id}/bases${cual}`;

interface Version {
  readonly numero: number;
  readonly sha256: string;
  readonly publicadaEn: string;
  readonly documento: Bases;
}
const versiones = async (): Promise<readonly Version[]> =>
  (await api.gql<{ proceso: { versiones: Version[] } }>(null, VERSIONES, { id: proceso.id })).data.proceso.versiones;

describe("The text of published bases", () => {
  it("is a page for anybody, without scripts, with a policy that allows only its own style", async () => {
    const respuesta = await bajar(camino());
    expect(respuesta.status).toBe(200);
    expect(respuesta.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const politica = respuesta.headers.get("content-security-policy") ?? "";
    expect(politica).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}';/u);
    expect(politica).not.toContain("unsafe");
    expect(respuesta.headers.get("x-content-type-options")).toBe("nosniff");
    expect(respuesta.headers.get("set-cookie")).toBeNull();
    const html = await respuesta.text();
    expect(html).toContain('<html lang="es-PE">');
    expect(html).not.toMatch(/<script|<img|<link|\son\w+=|\sstyle=/u);
    expect(html).toContain("Analista &lt;script&gt;alert(1)&lt;/script&gt; &amp; «ñandú»");
    expect(html).toContain("S/ 2964.19 (Dos mil novecientos sesenta y cuatro con 19/100 Soles)");
    const [version] = await versiones();
    expect(html).toContain(`SHA-256 de las bases: ${version?.sha256}`);
    expect(html).not.toContain("BORRADOR");
    for (const { texto } of textosDe(documentoDe(version!.documento, "BORRADOR")[3]!)) expect(html).toContain(texto);
  });

  it("is sent once: whoever has it gets 304, and HEAD gets no body", async () => {
    const etag = (await bajar(camino())).headers.get("etag") ?? "";
    const otra = await bajar(camino(), { "if-none-match": etag });
    expect([otra.status, await otra.text()]).toEqual([304, ""]);
    const cabeza = await api.cliente().pedir(camino(), { method: "HEAD" });
    expect([cabeza.status, await cabeza.text()]).toEqual([200, ""]);
    expect(cabeza.headers.get("cache-control")).toBe("public, no-cache");
  });

  it("is a PDF that another program reads: every page numbered, and every number of the data", async () => {
    const respuesta = await bajar(camino(".pdf"));
    expect(respuesta.headers.get("content-type")).toBe("application/pdf");
    expect(respuesta.headers.get("content-disposition")).toBe('inline; filename="bases-version-1.pdf"');
    const bytes = new Uint8Array(await respuesta.arrayBuffer());
    const { paginas, titulo, idioma } = await leerPdf(bytes);
    const [version] = await versiones();
    const { numero, publicadaEn, sha256, documento } = version!;
    expect([titulo, idioma]).toEqual([`Bases ${documento.generalidades.codigo}, versión 1`, "es-PE"]);
    expect(paginas.length).toBeGreaterThan(5);
    paginas.forEach((pagina, i) => {
      expect(pagina).toContain(`Página ${i + 1} de ${paginas.length}`);
      expect(pagina).toContain(sha256);
    });
    const blocks = documentoDe(documento, { version: numero, publicadaEn, sha256 });
    const dichos = new Set(blocks.flatMap(textosDe).flatMap(({ texto }) => numerosDe(texto)));
    const pie = new Set(
      numerosDe(`${titulo} SHA-256 ${sha256} ${paginas.map((_, i) => i + 1).join(" ")} ${paginas.length}`),
    );
    const sinPie = paginas.flatMap((pagina) => numerosDe(pagina)).filter((n) => !dichos.has(n) && !pie.has(n));
    expect(sinPie).toEqual([]);
    const escritos = new Set(paginas.flatMap(numerosDe));
    expect([...dichos].filter((n) => !escritos.has(n))).toEqual([]);
  });

  it("has no data of persons: those who sign the publication are not named", async () => {
    const html = await (await bajar(camino())).text();
    const personas = await api.sql<{ nombres: string; apellidos: string; correo: string }>(
      "select nombres, apellidos, correo from persona",
    );
    expect(personas.length).toBeGreaterThan(3);
    for (const { apellidos, correo } of personas) {
      expect(html).not.toContain(correo);
      expect(html).not.toContain(apellidos);
    }
  });

  it("keeps each version at its own address, and the one in force at the plain one", async () => {
    const primera = await (await bajar(camino("/1"))).text();
    expect(await (await bajar(camino())).text()).toBe(primera);
    expect((await bajar(camino("/2"))).status).toBe(404);
    const cambios = [{ ruta: "plazas.p1.posiciones", accion: "PONER", valor: 7 }];
    await api.gql("rosa", EDITAR, { proceso: proceso.id, revision: 1, cambios });
    const { data } = await api.gql<{ enmendarBases: ProcesoLeido }>("rosa", ENMENDAR, {
      proceso: proceso.id,
      revision: 2,
      motivo: "Se amplían las vacantes",
    });
    expect(await (await bajar(camino())).text()).toBe(primera);
    await aprobar(api, data.enmendarBases);
    const segunda = await (await bajar(camino("/2"))).text();
    expect(segunda).toContain("Siete (7) posiciones");
    expect(await (await bajar(camino())).text()).toBe(segunda);
    expect(await (await bajar(camino("/1"))).text()).toBe(primera);
  });
});

describe("What is not published", () => {
  it("is not there: no draft, no unknown process, no version that does not exist, no address of another form", async () => {
    const { id } = await createBorrador(api, conPlaza("Analista"));
    const ninguna = [
      `/convocatorias/${id}/bases`,
      `/convocatorias/${id}/bases.pdf`,
      `/convocatorias/${id}/bases/1`,
      `/convocatorias/${id}/bases/borrador.pdf`,
      `/convocatorias/${crypto.randomUUID()}/bases`,
      "/convocatorias/otra-cosa/bases",
      camino("/0"),
      camino("/99"),
      camino("/1.html"),
      camino("/borrador"),
      camino("/vigente"),
      camino("/1e3"),
    ];
    for (const ruta of ninguna) expect([ruta, (await bajar(ruta)).status]).toEqual([ruta, 404]);
  });

  it("is a draft for whoever prepares it, marked on every page, and for nobody else", async () => {
    const { id } = await createBorrador(api, conPlaza("Analista"));
    const ruta = `/convocatorias/${id}/bases/borrador.pdf`;
    const respuesta = await (await api.sesion("rosa")).pedir(ruta);
    expect(respuesta.status).toBe(200);
    expect(respuesta.headers.get("cache-control")).toBe("private, no-store");
    const { paginas } = await leerPdf(new Uint8Array(await respuesta.arrayBuffer()));
    for (const pagina of paginas) expect(pagina).toContain("BORRADOR – sin valor");
    expect((await (await api.sesion("carla")).pedir(ruta)).status).toBe(404);
  });
});
