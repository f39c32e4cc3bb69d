/** Fixed people of every role, the same in all API tests. Two entidades, so that "of another entidad" can be asked. */
import type { App } from "#server/app.ts";
import { ejecutar } from "#server/infra/acto.ts";
import { createClaves } from "#server/infra/claves.ts";
import type { Rol } from "#server/infra/quien.ts";
import { darAltaCuenta, TipoDocumento } from "#server/modules/acceso/index.ts";
import { crearEntidad } from "#server/modules/entidad/index.ts";

/** Password of all of them. */
export const CLAVE = "cuatro lluvias sobre Paucartambo";

interface Ficha {
  readonly nombres: string;
  readonly apellidos: string;
  readonly dni: string;
  readonly rol: Rol;
  /** Where the role holds: everywhere, or in one of the two entidades. */
  readonly en: "AMBAS" | "CUSCO" | "CAJAMARCA";
}

const FICHAS = {
  ana: { nombres: "Ana", apellidos: "Quispe Mamani", dni: "40000001", rol: "POSTULANTE", en: "AMBAS" },
  beto: { nombres: "Beto", apellidos: "Huamán Rojas", dni: "40000002", rol: "POSTULANTE", en: "AMBAS" },
  carla: { nombres: "Carla", apellidos: "Ñahui Flores", dni: "40000003", rol: "COMITE", en: "CUSCO" },
  ciro: { nombres: "Ciro", apellidos: "Condori Paz", dni: "40000004", rol: "COMITE", en: "CUSCO" },
  pilar: { nombres: "Pilar", apellidos: "Vera Soto", dni: "40000005", rol: "PRESIDENTE", en: "CUSCO" },
  ulises: { nombres: "Ulises", apellidos: "Rivas León", dni: "40000006", rol: "UNIDAD_SOLICITANTE", en: "CUSCO" },
  rosa: { nombres: "Rosa", apellidos: "Ticona Díaz", dni: "40000007", rol: "RRHH", en: "CUSCO" },
  raul: { nombres: "Raúl", apellidos: "Chávez Gil", dni: "40000008", rol: "RRHH", en: "CAJAMARCA" },
  pablo: { nombres: "Pablo", apellidos: "Salas Inga", dni: "40000009", rol: "APROBADOR", en: "CUSCO" },
  aurora: { nombres: "Aurora", apellidos: "Núñez Peña", dni: "40000010", rol: "AUDITOR", en: "AMBAS" },
  admin: { nombres: "Alma", apellidos: "Duarte Cruz", dni: "40000011", rol: "ADMINISTRADOR", en: "AMBAS" },
} as const satisfies Readonly<Record<string, Ficha>>;

export type Persona = keyof typeof FICHAS;
export const PERSONAS = Object.keys(FICHAS) as Persona[];

export interface Poblacion {
  readonly entidades: { readonly cusco: string; readonly cajamarca: string };
  readonly ids: Readonly<Record<Persona, string>>;
}

export const dniDe = (persona: Persona): string => FICHAS[persona].dni;
export const correoDe = (persona: Persona): string => `${persona}@merito.example`;

let claveHash: Promise<string> | undefined;

/** Makes the two entidades and everybody, through the acts of the server. */
export async function createPoblacion(app: App): Promise<Poblacion> {
  claveHash ??= createClaves().hash(CLAVE);
  const hash = await claveHash;
  const entidad = (nombre: string, siglas: string, ruc: string): Promise<string> => {
    const ctx = app.interno();
    // Entidades are made by administrators; the population comes before there is one.
    const quien = {
      ...ctx.quien,
      asignaciones: [{ rol: "ADMINISTRADOR" as const, entidad: null, proceso: null }],
      sistema: false,
    };
    return ejecutar({ ...ctx, quien }, crearEntidad, { nombre, siglas, ruc });
  };
  const cusco = await entidad("Dirección Desconcentrada de Cultura de Cusco", "DDC-CUSCO", "20490345397");
  const cajamarca = await entidad("Hospital Regional Docente de Cajamarca", "HRDC", "20368816206");
  const lugares = { AMBAS: null, CUSCO: cusco, CAJAMARCA: cajamarca } as const;
  const ids: Partial<Record<Persona, string>> = {};
  for (const persona of PERSONAS) {
    const { nombres, apellidos, dni, rol, en } = FICHAS[persona];
    ids[persona] = await ejecutar(app.interno(), darAltaCuenta, {
      identidad: {
        tipoDocumento: TipoDocumento.DNI,
        numeroDocumento: dni,
        nombres,
        apellidos,
        correo: correoDe(persona),
      },
      claveHash: hash,
      roles: [{ rol, entidad: lugares[en], proceso: null }],
    });
  }
  return { entidades: { cusco, cajamarca }, ids: ids as Record<Persona, string> };
}
