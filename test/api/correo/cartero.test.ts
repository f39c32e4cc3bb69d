import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { renderCorreo } from "#server/correos/render.ts";
import { createBitacora } from "#server/infra/bitacora.ts";
import { type Cartero, startCartero } from "#server/infra/cartero.ts";
import { createBuzon } from "../../factories/buzon.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

describe("the outbox", () => {
  const buzon = createBuzon();
  let api: Api;
  let cartero: Cartero;
  beforeAll(async () => {
    api = await startApi();
    const { base } = api.app.interno();
    cartero = startCartero({
      smtpUrl: await buzon.abrir(),
      remitente: "Mérito <no-responder@merito.example>",
      base,
      bitacora: createBitacora("silent"),
      render: renderCorreo,
      pausa: 3_600_000,
    });
  });
  afterAll(async () => {
    await cartero?.close();
    await api?.close();
    buzon.cerrar();
  });
  beforeEach(async () => {
    buzon.mensajes.length = 0;
    buzon.refuse(() => false);
    await api.sql("delete from correo_saliente");
  });

  const enqueue = (destinatario: string, codigo = "clave-cambiada") =>
    api.sql('insert into correo_saliente (destinatario, codigo, datos) values ($1, $2, \'{"nombres": "Ana"}\')', [
      destinatario,
      codigo,
    ]);
  const due = () => api.sql("update correo_saliente set proximo_en = clock_timestamp()");

  it("sends each mail once, though two work at it, and forgets its links", async () => {
    for (let i = 0; i < 15; i += 1) await enqueue(`p${i}@merito.example`);
    const idos = await Promise.all([cartero.flush(), cartero.flush()]);
    expect(idos[0] + idos[1]).toBe(15);
    expect(buzon.mensajes).toHaveLength(15);
    expect(await api.sql("select 1 from correo_saliente where enviado_en is null or datos <> '{}'")).toEqual([]);
    expect(await cartero.flush()).toBe(0);
  });

  it("tries again later what did not go, with the same Message-ID, and lets the others pass", async () => {
    buzon.refuse((linea) => linea.includes("malo@"));
    await enqueue("malo@merito.example");
    await enqueue("bueno@merito.example");
    expect(await cartero.flush()).toBe(1);
    expect(await cartero.flush()).toBe(0);
    buzon.refuse(() => false);
    await due();
    expect(await cartero.flush()).toBe(1);
    const [fila] = await api.sql<{ id: string; intentos: number }>(
      "select id, intentos from correo_saliente where destinatario like 'malo%'",
    );
    expect(fila?.intentos).toBe(2);
    expect(buzon.mensajes.at(-1)).toContain(`Message-ID: <${fila?.id}@merito.example>`);
  });

  it("leaves one that cannot be written, and gives it up after twelve attempts", async () => {
    await enqueue("x@merito.example", "inventado");
    for (let i = 0; i < 14; i += 1) {
      await due();
      await cartero.flush();
    }
    expect(await api.sql("select intentos, enviado_en, error from correo_saliente")).toEqual([
      { intentos: 12, enviado_en: null, error: "Error" },
    ]);
    expect(buzon.mensajes).toEqual([]);
  });

  it("holds nothing of an act that was rolled back", async () => {
    const { codigos } = await api.gql(
      "admin",
      "mutation ($e: InvitacionInput!) { invitarPersonal(entrada: $e) { mensaje } }",
      {
        e: {
          tipoDocumento: "DNI",
          numeroDocumento: "40000001",
          nombres: "Otra",
          apellidos: "Persona",
          correo: "otra@merito.example",
          roles: [{ rol: "AUDITOR" }],
        },
      },
    );
    expect(codigos).toEqual(["PERSONA_YA_REGISTRADA"]);
    expect(await api.sql("select 1 from correo_saliente")).toEqual([]);
  });
});
