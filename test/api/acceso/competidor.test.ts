import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildBases } from "../../factories/bases.ts";
import { buildExpediente } from "../../factories/expediente.ts";
import { sellar } from "../../factories/evaluacion.ts";
import { ABIERTO, CERRADO, conPlazo, type ProcesoDePrueba, publicar } from "../../factories/postulacion.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const ASIGNAR = "mutation ($p: ID!, $r: RolInput!) { asignarRol(persona: $p, rol: $r) { mensaje } }";

describe("a role in a contest", () => {
  let api: Api;
  let proceso: ProcesoDePrueba;
  beforeAll(async () => {
    api = await startApi();
    proceso = await publicar(api, conPlazo(buildBases(), ABIERTO));
    await sellar(api, proceso, buildExpediente("E-ANA"), "ana");
    await sellar(api, proceso, buildExpediente("E-ULISES"), "ulises");
  });
  afterAll(() => api?.close());
  const asignar = (
    actor: "admin" | "rosa" | "raul",
    persona: "ana" | "beto" | "ulises" | "ciro",
    rol: string,
    id = proceso.id,
  ) => api.gql(actor, ASIGNAR, { p: api.ids[persona], r: { rol, entidad: api.entidades.cusco, proceso: id } });
  const roles = (id = proceso.id) => api.sql("select rol from asignacion_rol where proceso_id = $1", [id]);

  it.each([
    ["admin", ["COMITE", "PRESIDENTE", "UNIDAD_SOLICITANTE", "RRHH", "APROBADOR"]],
    ["rosa", ["COMITE", "PRESIDENTE", "UNIDAD_SOLICITANTE"]],
  ] as const)(
    "is given by %s to nobody who competes in it, whether or not the applicant works there",
    async (actor, dados) => {
      for (const persona of ["ana", "ulises"] as const) {
        for (const rol of dados) {
          const { errores } = await asignar(actor, persona, rol);
          expect(errores.map(({ message, extensions: { codigo } }) => [persona, rol, codigo, message])).toEqual([
            [
              persona,
              rol,
              "POSTULA_EN_PROCESO",
              "Esa persona postula en este proceso, así que no puede tener un rol en él. Designe a otra persona.",
            ],
          ]);
        }
      }
      expect(await roles()).toEqual([]);
      expect((await api.auditoria("asignarRol")).filter(({ resultado }) => resultado === "HECHO")).toEqual([]);
    },
  );

  it("tells nobody of another entidad who competes", async () => {
    expect((await asignar("raul", "ana", "COMITE")).codigos).toEqual(["NO_ENCONTRADO"]);
    const { codigos } = await api.gql("raul", ASIGNAR, {
      p: api.ids.ana,
      r: { rol: "COMITE", entidad: api.entidades.cajamarca, proceso: proceso.id },
    });
    expect(codigos).toEqual(["NO_ENCONTRADO"]);
  });

  it("is not given in the very instant in which the person begins to compete", async () => {
    const cargos = { p: api.ids.beto, r: { rol: "COMITE", entidad: api.entidades.cusco, proceso: "" } };
    for (let vuelta = 0; vuelta < 12; vuelta += 1) {
      const uno = await publicar(api, conPlazo(buildBases(), ABIERTO));
      const [rol, postulacion] = await Promise.all([
        api.gql("admin", ASIGNAR, { ...cargos, r: { ...cargos.r, proceso: uno.id } }),
        api.gql("beto", 'mutation ($p: ID!) { crearPostulacion(proceso: $p, plazas: ["p1"]) { id } }', { p: uno.id }),
      ]);
      const codigos = [...rol.codigos, ...postulacion.codigos];
      expect([["POSTULA_EN_PROCESO"], ["PERSONAL_DEL_PROCESO"]]).toContainEqual(codigos);
    }
  });

  it("waits for a draft while it can be sent, and not after the term or once it was withdrawn", async () => {
    const borrador = (id: string, version: string, codigo: string) =>
      api.sql(
        `insert into postulacion (codigo, proceso, entidad, persona, plazas, ambito_limite, version_bases, estado, creada_en, guardada_en)
         values ($1, $2, $3, $4, '{p1}', 'PROCESO', $5, 'BORRADOR', clock_timestamp(), clock_timestamp())`,
        [codigo, id, api.entidades.cusco, api.ids.ciro, version],
      );
    const cerrado = await publicar(api, conPlazo(buildBases(), CERRADO));
    await borrador(proceso.id, proceso.version, "B-1");
    await borrador(cerrado.id, cerrado.version, "B-2");
    expect((await asignar("rosa", "ciro", "COMITE")).codigos).toEqual(["POSTULA_EN_PROCESO"]);
    expect((await asignar("rosa", "ciro", "COMITE", cerrado.id)).codigos).toEqual([]);
    await api.sql(
      "update postulacion set estado = 'RETIRADA', retirada_en = clock_timestamp(), revision = revision + 1 where codigo = 'E-ULISES'",
    );
    expect((await asignar("rosa", "ulises", "COMITE")).codigos).toEqual([]);
    expect(await roles()).toEqual([{ rol: "COMITE" }]);
  });
});
