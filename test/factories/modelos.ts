import type { Bases } from "#schema/bases/bases.ts";
import { basesEnBlanco } from "#server/modules/bases/blanco.ts";
import { buildPlaza } from "./bases.ts";
import { leerSemilla, type Semilla } from "./semillas.ts";

/** The bases with which a new proceso starts, and one plaza. */
export const enBlanco = (cambios: Partial<Bases> = {}): Bases => ({
  ...basesEnBlanco({
    codigo: "CAS 001-2026-EP",
    titulo: "Concurso de prueba",
    anio: 2026,
    entidad: {
      nombre: "Entidad de prueba",
      siglas: "EP",
      ubigeo: null,
      contactos: [],
      comiteNombre: null,
      comiteResolucion: null,
    },
  }),
  plazas: [buildPlaza()],
  ...cambios,
});

const NOMBRES: readonly Semilla[] = [
  "s0-gore-cusco",
  "s1-pge",
  "s2-migraciones",
  "s3-mc-ddc-cusco",
  "s3-mc-ddc-cusco.original",
  "s4-hrdc-cajamarca.original",
  "s4-hrdc-cajamarca.suma",
  "s4-hrdc-cajamarca.un-bloque",
];

/** Each seed with its name. */
export const SEMILLAS: readonly (readonly [Semilla, Bases])[] = NOMBRES.map((nombre) => [nombre, leerSemilla(nombre)]);
