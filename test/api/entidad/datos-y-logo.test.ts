import { crc32, deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBorrador } from "../../factories/proceso.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const LEER = `query ($id: ID!) { entidad(id: $id) { nombre siglas ruc revision ubigeo comiteNombre comiteResolucion logo
  contactos { uso correo telefono direccionWeb horario } } }`;
const SIGUIENTE = "query ($id: ID!) { entidad(id: $id) { siguienteNumero } }";
const CAMBIAR = `mutation ($id: ID!, $revision: Int!, $entrada: EntidadInput!) {
  modificarEntidad(id: $id, revision: $revision, entrada: $entrada) { id } }`;
const LOGO = "mutation ($id: ID!, $imagen: String) { cambiarLogo(id: $id, imagen: $imagen) { logo } }";

/** A square PNG of one colour. */
function png(lado: number): Buffer {
  const trozo = (tipo: string, datos: Buffer): Buffer => {
    const cuerpo = Buffer.concat([Buffer.from(tipo, "latin1"), datos]);
    const numeros = Buffer.alloc(8);
    numeros.writeUInt32BE(datos.length, 0);
    numeros.writeUInt32BE(crc32(cuerpo), 4);
    return Buffer.concat([numeros.subarray(0, 4), cuerpo, numeros.subarray(4)]);
  };
  const cabeza = Buffer.alloc(13);
  cabeza.writeUInt32BE(lado, 0);
  cabeza.writeUInt32BE(lado, 4);
  cabeza.set([8, 0, 0, 0, 0], 8);
  const firma = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const puntos = deflateSync(Buffer.alloc(lado * (lado + 1)));
  return Buffer.concat([firma, trozo("IHDR", cabeza), trozo("IDAT", puntos), trozo("IEND", Buffer.alloc(0))]);
}

let api: Api;
let id: string;
beforeAll(async () => {
  api = await startApi();
  id = api.entidades.cusco;
});
afterAll(() => api?.close());

interface Leida {
  readonly nombre: string;
  readonly siglas: string;
  readonly ruc: string;
  readonly revision: number;
  readonly logo: string | null;
}
const leer = async () => (await api.gql<{ entidad: Leida }>(null, LEER, { id })).data.entidad;
const cambiar = async (cambios: object) => {
  const { nombre, siglas, ruc, revision } = await leer();
  return api.gql("admin", CAMBIAR, { id, revision, entrada: { nombre, siglas, ruc, ...cambios } });
};

describe("what a new proceso takes from its entidad", () => {
  const contactos = [
    { uso: "CONSULTAS", correo: "consultas@ddc.example", telefono: "084 000 000", direccionWeb: "", horario: null },
    { uso: "RECLAMOS", direccionWeb: "https://ddc.example/reclamos" },
  ];
  const comite = { comiteNombre: "Comité de Selección CAS", comiteResolucion: "R.D. 506-2026" };

  it("is where it is, how it is reached and which committee it names; a copy keeps its own", async () => {
    const antes = await createBorrador(api);
    expect((await cambiar({ ubigeo: "080101", contactos, ...comite })).codigos).toEqual([]);
    expect(await leer()).toMatchObject({
      ubigeo: "080101",
      ...comite,
      contactos: [
        {
          uso: "CONSULTAS",
          correo: "consultas@ddc.example",
          telefono: "084 000 000",
          direccionWeb: null,
          horario: null,
        },
        { uso: "RECLAMOS", direccionWeb: "https://ddc.example/reclamos" },
      ],
    });
    const { borrador, numero } = await createBorrador(api);
    expect(borrador?.documento.generalidades).toMatchObject({
      entidad: { ubigeo: "080101" },
      comite: { nombre: "Comité de Selección CAS", resolucion: "R.D. 506-2026", miembros: [] },
      contactos: [
        { uso: "CONSULTAS", correo: "consultas@ddc.example", telefono: "084 000 000" },
        { uso: "RECLAMOS", direccionWeb: "https://ddc.example/reclamos" },
      ],
    });
    const COPIAR =
      "mutation ($entrada: CrearProcesoInput!) { crearProceso(entrada: $entrada) { borrador { documento } } }";
    const entrada = { entidad: id, titulo: "Una copia de antes", origen: antes.id };
    const copia = await api.gql<{ crearProceso: { borrador: NonNullable<typeof borrador> } }>("rosa", COPIAR, {
      entrada,
    });
    expect(copia.data.crearProceso.borrador.documento.generalidades).toMatchObject({ contactos: [] });
    expect((await api.gql("rosa", SIGUIENTE, { id })).data).toEqual({ entidad: { siguienteNumero: numero + 2 } });
    for (const persona of [null, "ana", "raul", "aurora"] as const)
      expect((await api.gql(persona, SIGUIENTE, { id })).codigos).toHaveLength(1);
  });

  it.each([
    [{ ubigeo: "8101" }, "ubigeo"],
    [{ comiteResolucion: "R.D. 506-2026" }, "comiteNombre"],
    [{ comiteNombre: "x".repeat(301) }, "comiteNombre"],
    [{ contactos: [{ uso: "CONSULTAS" }] }, "contactos"],
    [{ contactos: [{ uso: "CONSULTAS", correo: "sin arroba" }] }, "contactos"],
    [{ contactos: [{ uso: "CONSULTAS", telefono: "1".repeat(201) }] }, "contactos"],
    [{ contactos: Array.from({ length: 21 }, () => ({ uso: "CONSULTAS", telefono: "1" })) }, "contactos"],
  ])("is refused when ill formed, with its place (%#)", async (cambio, campo) => {
    const { errores } = await cambiar(cambio);
    expect(errores[0]?.extensions).toMatchObject({ codigo: "DATO_INVALIDO", ruta: `entrada.${campo}` });
  });
});

describe("the logo of an entidad", () => {
  const poner = (imagen: string | null, persona: "admin" | "rosa" | "ana" | null = "admin", de = id) =>
    api.gql<{ cambiarLogo: { logo: string | null } }>(persona, LOGO, { id: de, imagen });

  it("is put, served as it is with a label, put again and taken away; each is witnessed", async () => {
    const imagen = png(8);
    const { data } = await poner(imagen.toString("base64"));
    const { logo } = data.cambiarLogo;
    expect(logo).toMatch(new RegExp(`^/entidades/${id}/logo\\?v=[0-9a-f]{12}$`));
    const respuesta = await fetch(`${api.url}${logo}`);
    expect(Buffer.from(await respuesta.arrayBuffer()).equals(imagen)).toBe(true);
    expect(Object.fromEntries(respuesta.headers)).toMatchObject({
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
    });
    const etiqueta = respuesta.headers.get("etag") ?? "";
    const igual = await fetch(`${api.url}${logo}`, { headers: { "if-none-match": etiqueta } });
    expect(igual.status).toBe(304);
    expect((await poner(png(9).toString("base64"))).data.cambiarLogo.logo).not.toBe(logo);
    expect((await api.auditoria("cambiarLogo")).at(-1)).toMatchObject({
      evento: "LOGO_CAMBIADO",
      objeto_id: id,
      detalles: { tipo: "PNG", bytes: png(9).length },
    });
    expect((await poner(null)).data.cambiarLogo.logo).toBeNull();
    expect((await fetch(`${api.url}/entidades/${id}/logo`)).status).toBe(404);
    expect((await fetch(`${api.url}/entidades/nada/logo`)).status).toBe(404);
  });

  it.each([
    ["what is no image", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>").toString("base64")],
    ["what is not Base64", "<svg>"],
    ["nothing", ""],
    ["an image that is cut", png(8).subarray(0, -9).toString("base64")],
    ["an image with a page behind it", Buffer.concat([png(8), Buffer.from("<script>")]).toString("base64")],
    ["an image of more than 200 KB", Buffer.concat([png(8), Buffer.alloc(200 * 1024), png(8)]).toString("base64")],
  ])("is refused for %s", async (_que, imagen) => {
    expect((await poner(imagen)).errores[0]?.extensions).toMatchObject({ codigo: "DATO_INVALIDO", ruta: "imagen" });
    expect((await leer()).logo).toBeNull();
  });

  it("is for administrators only", async () => {
    const imagen = png(8).toString("base64");
    for (const persona of ["rosa", "ana"] as const)
      expect((await poner(imagen, persona)).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await poner(imagen, null)).codigos).toEqual(["NO_AUTENTICADO"]);
    expect((await poner(imagen, "admin", "no es un id")).codigos).toEqual(["NO_ENCONTRADO"]);
  });
});
