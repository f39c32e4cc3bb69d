/** What RR.HH. and whoever approves do to a contest through the API: from the file of the bases to a published version. */
import { exportar } from "#schema/bases/portable.ts";
import type { Bases } from "#schema/bases/bases.ts";
import type { Navegador } from "./navegador.ts";

interface ProcesoLeido {
  readonly id: string;
  readonly borrador: { readonly revision: number } | null;
  readonly propuesta: { readonly id: string } | null;
}

/** Starts a process from bases. @returns its id */
export async function importarProceso(rrhh: Navegador, entidad: string, bases: Bases): Promise<string> {
  const { titulo, anio } = bases.generalidades;
  const { crearProceso } = await rrhh.pedir<{ crearProceso: { id: string } }>(
    "mutation ($e: CrearProcesoInput!) { crearProceso(entrada: $e) { id } }",
    { e: { entidad, titulo, anio, documento: exportar(bases) } },
  );
  return crearProceso.id;
}

/** Proposes to publish the draft of a process as it is. */
export async function proponerBases(rrhh: Navegador, proceso: string): Promise<void> {
  await rrhh.pedir("mutation ($p: ID!, $r: Int!) { proponerPublicacion(proceso: $p, revision: $r) { id } }", {
    p: proceso,
    r: (await leerProceso(rrhh, proceso)).borrador?.revision,
  });
}

/** Signs the proposal that waits, as somebody else than who made it. */
export async function firmarBases(aprobador: Navegador, proceso: string): Promise<void> {
  await aprobador.pedir("mutation ($p: ID!, $q: ID!) { aprobarPublicacion(proceso: $p, propuesta: $q) { id } }", {
    p: proceso,
    q: (await leerProceso(aprobador, proceso)).propuesta?.id,
  });
}

async function leerProceso(navegador: Navegador, id: string): Promise<ProcesoLeido> {
  const { proceso } = await navegador.pedir<{ proceso: ProcesoLeido }>(
    "query ($p: ID!) { proceso(id: $p) { id borrador { revision } propuesta { id } } }",
    { p: id },
  );
  return proceso;
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
