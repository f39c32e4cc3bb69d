import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import type { Rol } from "../../infra/quien.ts";
import { readComite } from "./panel.queries.ts";
import { lockConcurso, trabajaEn } from "./proceso.queries.ts";
import { assertViva } from "./sitio.rules.ts";
import { readVersion } from "./versiones.ts";

interface Entrada {
  readonly proceso: string;
  readonly persona: string;
  /** Office of the committee of the bases. */
  readonly cargo: string;
}

const ROLES = ["RRHH"] as const satisfies readonly Rol[];

/**
 * Gives a member of the committee an office of those that the bases name: it says whether he votes, whom he replaces, and
 * how his sheets are named.
 * @returns id of the proceso
 * @throws NO_ENCONTRADO, CONFLICTO_DE_INTERES, PROCESO_NO_EVALUABLE, CARGO_DESCONOCIDO, NO_INTEGRA_COMITE, CARGO_Y_ROL_DISTINTOS, CARGO_OCUPADO
 * @fuente catalogue E2 · CAS 004-2026-MC-DDC-CUSCO §8.2
 */
export const designarIntegrante = definirActo({
  nombre: "designarIntegrante",
  evento: "INTEGRANTE_DESIGNADO",
  politica: conRol(...ROLES),
  load: async (tx, { proceso: id }: Entrada, _preparado, quien) => {
    const proceso = await lockConcurso(tx, quien, ROLES, id);
    const version = await readVersion(tx, proceso.versionBases);
    return { proceso, version, comite: await readComite(tx, proceso.id) };
  },
  authorize: (quien, { proceso }) => trabajaEn(quien, ROLES, proceso),
  decide: ({ proceso, version, comite }, { persona, cargo }, { instante }) => {
    // Also for results that are being corrected: an alternate may be missing.
    assertViva(proceso.estado, true);
    const puesto = version.bases.generalidades.comite?.miembros.find((uno) => uno.id === cargo);
    if (!puesto) throw new Rechazo("CARGO_DESCONOCIDO", {}, "cargo");
    const integrante = comite.find((uno) => uno.persona === persona);
    if (!integrante) throw new Rechazo("NO_INTEGRA_COMITE", {}, "persona");
    if ((puesto.funcion === "PRESIDENTE") !== (integrante.rol === "PRESIDENTE")) {
      throw new Rechazo("CARGO_Y_ROL_DISTINTOS", { rol: integrante.rol }, "cargo");
    }
    if (comite.some((uno) => uno.cargo === cargo && uno.persona !== persona)) throw ocupado(cargo);
    return {
      resultado: proceso.id,
      cambios: { ...puesto, persona, instante },
      eventos: [
        {
          objeto: { tipo: "Persona", id: persona },
          entidad: proceso.entidad,
          proceso: proceso.id,
          versionBases: version.id,
          detalles: { cargo, funcion: puesto.funcion },
        },
      ],
    };
  },
  store: async (tx, { persona, id, cargo, funcion, suplenteDe, instante }, { proceso }) => {
    await tx.filas(
      `insert into integrante_comite (entidad, proceso, persona, cargo, nombre, funcion, suplente_de, designado_en)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict on constraint integrante_comite_persona do update set cargo = excluded.cargo, nombre = excluded.nombre,
         funcion = excluded.funcion, suplente_de = excluded.suplente_de, designado_en = excluded.designado_en`,
      [proceso.entidad, proceso.id, persona, id, cargo, funcion, suplenteDe ?? null, instante],
    );
  },
  conflictos: { integrante_comite_cargo: ({ cargo }) => ocupado(cargo) },
});

const ocupado = (cargo: string): Rechazo => new Rechazo("CARGO_OCUPADO", { cargo });
