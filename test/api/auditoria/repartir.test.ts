import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ejecutar } from "#server/cli/ordenes/index.ts";
import { renderCorreo } from "#server/correos/render.ts";
import { openBase } from "#server/infra/base-datos.ts";
import { createBitacora } from "#server/infra/bitacora.ts";
import { startCartero } from "#server/infra/cartero.ts";
import { createRepartidor, type Repartidor } from "#server/modules/auditoria/sello/repartir.ts";
import { sellarAuditoria } from "#server/modules/auditoria/sello/sellar.ts";
import { createBuzon } from "../../factories/buzon.ts";
import { basesAlrededor, createPublicado, exigirDosFirmas } from "../../factories/proceso.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const FUERA = ["contraloria@afuera.example", "veedora@otra.example"];

describe("the heads of the audit, outside", () => {
  const buzon = createBuzon();
  let api: Api;
  let smtpUrl: string;
  let uno: Repartidor;
  let otro: Repartidor;
  let otraBase: Awaited<ReturnType<typeof openBase>>;
  beforeAll(async () => {
    smtpUrl = await buzon.abrir();
    api = await startApi();
    const { base, servicios } = api.app.interno();
    uno = createRepartidor(base, servicios.llaveSello, FUERA);
    // A second process of the server: connections of its own over the same database.
    otraBase = await openBase({ url: api.base.appUrl, entidades: [], onError: () => {} });
    otro = createRepartidor(otraBase, servicios.llaveSello, FUERA);
  });
  afterAll(async () => {
    await otraBase?.close();
    await api?.close();
    buzon.cerrar();
  });

  const sellar = (): Promise<number> => sellarAuditoria(api.app.interno().base, api.app.interno().servicios.llaveSello);
  /** Both processes look, several times at once. */
  const repartir = async (): Promise<number> => {
    const idas = await Promise.all([uno, otro, uno, otro, otro, uno].map((cual) => cual.repartir()));
    return idas.reduce((suma, parte) => suma + parte, 0);
  };
  /** Something for the audit to tell that is no publication. */
  const suceder = async (): Promise<void> => {
    await api.gql("ana", "{ auditoria { edges { cursor } } }");
    await sellar();
  };
  const pasarUnaHora = () =>
    api.sql(`set session_replication_role = replica;
      update cabeza_enviada set encolada_en = encolada_en - interval '1 hour'; set session_replication_role = origin`);
  const encolados = () =>
    api.sql<{ destinatario: string; tamano: number }>(
      `select destinatario, (datos ->> 'tamano')::int as tamano from correo_saliente
       where codigo = 'cabeza-de-auditoria' order by tamano, destinatario`,
    );

  it("are mailed to nobody unless somebody is told", async () => {
    await suceder();
    const { base, servicios } = api.app.interno();
    expect(await createRepartidor(base, servicios.llaveSello, []).repartir()).toBe(0);
    expect(await encolados()).toEqual([]);
  });

  it("go once to each address, also with two processes: the first, and then one an hour if there is a new one", async () => {
    expect(await repartir()).toBe(2);
    await suceder();
    expect(await repartir()).toBe(0);
    await pasarUnaHora();
    expect(await repartir()).toBe(2);
    await pasarUnaHora();
    expect(await repartir()).toBe(0);
    const idos = await encolados();
    expect(idos.map(({ destinatario }) => destinatario)).toEqual([...FUERA, ...FUERA]);
    expect(new Set(idos.map(({ tamano }) => tamano)).size).toBe(2);
  });

  it("go at once when bases are published", async () => {
    await exigirDosFirmas(api, false);
    await suceder();
    expect(await repartir()).toBe(2);
    await suceder();
    expect(await repartir()).toBe(0);
    await createPublicado(api, basesAlrededor(5, 20));
    await sellar();
    expect(await repartir()).toBe(2);
    await suceder();
    expect(await repartir()).toBe(0);
  });

  it("come in a mail from which the log is verified, whatever the database says later", async () => {
    const { base } = api.app.interno();
    const remitente = "Mérito <no-responder@merito.example>";
    const bitacora = createBitacora("silent");
    const cartero = startCartero({ smtpUrl, remitente, base, bitacora, render: renderCorreo, pausa: 3_600_000 });
    while ((await cartero.flush()) > 0);
    await cartero.close();
    const recibidos = buzon.mensajes.filter((mensaje) => mensaje.includes("contraloria@afuera.example"));
    expect(recibidos).toHaveLength(4);
    const guardado = textoDe(recibidos.at(-1) ?? "")
      .split("\n")
      .find((linea) => linea.startsWith("{"));
    const registro = await (await (await api.sesion("aurora")).pedir("/auditoria/registro")).text();
    const verificar = async (texto: string): Promise<number> =>
      ejecutar(["verificar-auditoria", "r.jsonl", "c.json"], {
        leer: (ruta) => (ruta === "r.jsonl" ? texto : (guardado ?? null)),
        escribir: () => {},
        avisar: () => {},
      });
    expect(await verificar(registro)).toBe(0);
    expect(await verificar(registro.replace('"resultado":"HECHO"', '"resultado":"FALLA"'))).toBe(1);
  });
});

/** The plain text of a mail. */
function textoDe(mensaje: string): string {
  const [, parte = ""] = /Content-Type: text\/plain[^]*?\n\n([^]*?)\n----_/.exec(mensaje) ?? [];
  const [, forma = ""] = /Content-Type: text\/plain[^]*?Content-Transfer-Encoding: (\S+)/.exec(mensaje) ?? [];
  if (forma === "base64") return Buffer.from(parte, "base64").toString("utf8");
  const bytes = parte
    .replaceAll("=\n", "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
