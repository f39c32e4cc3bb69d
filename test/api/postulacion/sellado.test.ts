import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { basesConFormulario } from "../../factories/bases-postulacion.ts";
import {
  ABIERTO,
  ACTUALIZAR,
  ADJUNTAR,
  buildCompleta,
  CONFIRMAR,
  conPlazo,
  DECLARAR,
  DESUSTENTAR,
  GUARDAR,
  PLAZAS,
  type Postulante,
  publicar,
  QUITAR,
  SUSTENTAR,
} from "../../factories/postulacion.ts";
import { sqlComo } from "../../factories/rls.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

describe("a sealed application", () => {
  let api: Api;
  let ana: Postulante;
  beforeAll(async () => {
    api = await startApi();
    const { id } = await publicar(api, conPlazo(basesConFormulario(), ABIERTO));
    ana = await buildCompleta(api, "ana", id);
    await ana.enviar();
    ana.revision += 1;
  });
  afterAll(() => api?.close());

  const fila = () => api.sql("select * from postulacion where id = $1", [ana.id]);

  it("is changed by no act of its owner, who is told its receipt", async () => {
    const antes = await fila();
    const actos: [string, Record<string, unknown>][] = [
      [GUARDAR, { s: "bonos", f: [{ id: "f1", valores: { ffaa: "SI" } }] }],
      [ADJUNTAR, { d: "cartas", a: ana.id }],
      [QUITAR, { d: "dni", a: ana.id }],
      [CONFIRMAR, { d: "dni" }],
      [SUSTENTAR, { s: "estudios", f: "f1", a: ana.id }],
      [DESUSTENTAR, { s: "estudios", f: "f1", a: ana.id }],
      [DECLARAR, { d: "veracidad", x: "NO" }],
      [PLAZAS, { plazas: ["p2"] }],
      [ACTUALIZAR, {}],
    ];
    for (const [acto, variables] of actos) {
      const { errores } = await ana.hacer(acto, variables);
      expect(errores.map(({ extensions }) => extensions.codigo)).toEqual(["POSTULACION_ENVIADA"]);
      expect(errores[0]?.message).toMatch(/con la constancia C-[-0-9A-Z]+, y no se puede cambiar\.$/);
    }
    expect(await fila()).toEqual(antes);
  });

  it.each([
    ["its answers", "respuestas = '{}'"],
    ["its snapshot", `instantanea = jsonb_set(instantanea, '{expediente,plazas}', '["p2"]')`],
    ["its hash", "instantanea_sha256 = repeat('0', 64)"],
    ["its seal", "sello = sello - interval '1 hour'"],
    ["its plazas", "plazas = '{p2}'"],
    ["its receipt", "constancia = 'C-OTRA'"],
    ["its owner", "persona = (select id from persona where id <> persona limit 1)"],
    [
      "its state back to a draft",
      "estado = 'BORRADOR', sello = null, instantanea = null, instantanea_sha256 = null, constancia = null",
    ],
    [
      "something while it is withdrawn",
      "estado = 'RETIRADA', retirada_en = now(), revision = revision + 1, plazas = '{p2}'",
    ],
    ["nothing at all", "revision = revision"],
  ])("does not let the database change %s, neither for its owner nor for a superuser", async (_que, cambio) => {
    const antes = await fila();
    const sql = `update postulacion set ${cambio} where id = '${ana.id}'`;
    await expect(sqlComo(api, { persona: api.ids.ana }, sql)).rejects.toThrow(/no se modifica|violates/);
    await expect(api.sql(sql)).rejects.toThrow(/no se modifica|violates/);
    expect(await fila()).toEqual(antes);
  });

  it("is not deleted nor emptied, and its list of files only grows", async () => {
    await expect(api.sql("delete from postulacion where id = $1", [ana.id])).rejects.toThrow("solo admite agregar");
    await expect(api.sql("truncate postulacion cascade")).rejects.toThrow("solo admite agregar");
    await expect(sqlComo(api, { persona: api.ids.ana }, "delete from postulacion")).rejects.toThrow(
      "permission denied",
    );
    await expect(api.sql("delete from archivo_postulacion")).rejects.toThrow("solo admite agregar");
    await expect(api.sql("delete from archivo where id in (select archivo from archivo_postulacion)")).rejects.toThrow(
      "foreign key",
    );
  });

  it("cannot be made by hand: a row is born as a draft of whoever writes it", async () => {
    const nueva = (
      persona: string,
      estado: string,
    ) => `insert into postulacion (codigo, proceso, entidad, persona, plazas,
      ambito_limite, version_bases, estado, creada_en, guardada_en) select 'E-X' || random(), proceso, entidad, '${persona}', plazas, 'OTRO' || random(),
      version_bases, '${estado}', now(), now() from postulacion where id = '${ana.id}'`;
    const como = (sql: string) => sqlComo(api, { persona: api.ids.ana }, sql);
    await expect(como(nueva(api.ids.beto, "BORRADOR"))).rejects.toThrow("row-level security");
    await expect(como(nueva(api.ids.ana, "ENVIADA"))).rejects.toThrow(/row-level security|violates check/);
    await expect(como(nueva(api.ids.ana, "BORRADOR"))).resolves.toEqual([]);
  });
});
