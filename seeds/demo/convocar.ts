/** What RR.HH. and whoever approves do to a contest through the API: from the file of the bases to a published version. */
import { exportar } from "#schema/bases/portable.ts";
import type { Bases } from "#schema/bases/bases.ts";
import type { Navegador } from "./navegador.ts";

interface ProcesoLeido {
  readonly id: string;
  readonly borrador: { readonly revision: number } | null;
  readonly propuesta: { readonly id: string } | null;
}

const PROCESO = "id borrador { revision } propuesta { id }";

/** Starts a process from bases. @returns its id */
export async function importarProceso(rrhh: Navegador, entidad: string, bases: Bases): Promise<string> {
  const { titulo, anio } = bases.generalidades;
  const { crearProceso } = await rrhh.pedir<{ crearProceso: ProcesoLeido }>(
    `mutation ($e: CrearProcesoInput!) { crearProceso(entrada: $e) { ${PROCESO} } }`,
    { e: { entidad, titulo, anio, documento: exportar(bases) } },
  );
  return crearProceso.id;
}

/** Publishes the draft of a process: one person proposes, another one signs. */
export async function publicarBases(rrhh: Navegador, aprobador: Navegador, proceso: string): Promise<void> {
  const { proceso: leido } = await rrhh.pedir<{ proceso: ProcesoLeido }>(
    `query ($p: ID!) { proceso(id: $p) { ${PROCESO} } }`,
    { p: proceso },
  );
  const { proponerPublicacion } = await rrhh.pedir<{ proponerPublicacion: ProcesoLeido }>(
    `mutation ($p: ID!, $r: Int!) { proponerPublicacion(proceso: $p, revision: $r) { ${PROCESO} } }`,
    { p: proceso, r: leido.borrador?.revision },
  );
  await aprobador.pedir("mutation ($p: ID!, $q: ID!) { aprobarPublicacion(proceso: $p, propuesta: $q) { id } }", {
    p: proceso,
    q: proponerPublicacion.propuesta?.id,
  });
}

/** Somebody of the committee, with the office of the bases that he takes. */
export interface Miembro {
  readonly persona: string;
  readonly rol: "PRESIDENTE" | "COMITE";
  readonly cargo: string;
}

/** Forms the committee of a published process. */
export async function formarComite(
  rrhh: Navegador,
  entidad: string,
  proceso: string,
  miembros: readonly Miembro[],
): Promise<void> {
  for (const { persona, rol, cargo } of miembros) {
    await rrhh.pedir("mutation ($p: ID!, $r: RolInput!) { asignarRol(persona: $p, rol: $r) { mensaje } }", {
      p: persona,
      r: { rol, entidad, proceso },
    });
    await rrhh.pedir(
      "mutation ($c: ID!, $p: ID!, $g: ID!) { designarIntegrante(proceso: $c, persona: $p, cargo: $g) { persona } }",
      { c: proceso, p: persona, g: cargo },
    );
  }
}
