import fc from "fast-check";
import type { Bases } from "#schema/bases/bases.ts";
import type { Etapa } from "#schema/bases/etapa.ts";
import { buildPlaza, directo, grupo } from "./bases.ts";
import { buildBasesSanas } from "./bases-sanas.ts";

interface Forma {
  readonly escala: number;
  readonly peso: number;
  readonly factores: number;
  readonly vacantes: readonly number[];
  readonly bonos: readonly number[];
  readonly panel: NonNullable<Etapa["panel"]>["regla"] | null;
  readonly sufijo: string;
}

const FORMA: fc.Arbitrary<Forma> = fc.record({
  escala: fc.constantFrom(1, 2, 2.5, 10),
  peso: fc.constantFrom(20, 30, 40, 50, 65),
  factores: fc.integer({ min: 2, max: 5 }),
  vacantes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
  bonos: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }),
  panel: fc.constantFrom(null, "PROMEDIO" as const, "MEDIANA" as const, "CONSENSO" as const),
  sufijo: fc.stringMatching(/^[a-z]{0,6}$/u),
});

/** Whole contests in which nothing is wrong, of many sizes, scales, weights, panels and bonuses. */
export const basesSanas: fc.Arbitrary<Bases> = FORMA.map(construir);

function construir(forma: Forma): Bases {
  const { escala, peso, factores, vacantes, bonos, panel, sufijo } = forma;
  const bases = buildBasesSanas();
  const [curricular, entrevista] = bases.etapas;
  const [bono] = bases.bonificaciones;
  const [plaza] = bases.plazas;
  if (!curricular?.criterios || !entrevista || !bono || !plaza) throw new Error("the sound bases changed");
  const por = (puntos: string | undefined): string => String(Number(puntos ?? "0") * escala);
  const deFactor = 10 * escala;
  const { panel: suyo, ...sinPanel } = entrevista;
  const ids = bonos.map((_, i) => `bono-${i}${sufijo}`);
  return {
    ...bases,
    plazas: vacantes.map((posiciones, i) => ({
      ...buildPlaza({ id: `p${i}${sufijo}`, codigo: `P-${i}`, nombre: `Puesto ${i}`, perfil: plaza.perfil }),
      posiciones,
    })),
    etapas: [
      {
        ...curricular,
        criterios: JSON.parse(
          JSON.stringify(curricular.criterios).replace(
            /"(puntos|maximo)":"([\d.]+)"/gu,
            (_todo, clave: string, puntos: string) => `"${clave}":"${por(puntos)}"`,
          ),
        ),
        minimo: por(curricular.minimo),
        maximo: por(curricular.maximo),
        peso: String(peso),
      },
      {
        ...sinPanel,
        criterios: grupo(
          "entrevista-todo",
          Array.from({ length: factores }, (_, i) =>
            directo(`factor-${i}${sufijo}`, { desde: "0", hasta: String(deFactor), maximo: String(deFactor) }),
          ),
          { maximo: String(factores * deFactor) },
        ),
        minimo: String(0.5 * factores * deFactor),
        maximo: String(factores * deFactor),
        peso: String(100 - peso),
        ...(panel !== null && suyo && { panel: { ...suyo, regla: panel } }),
      },
    ],
    bonificaciones: bonos.map((porcentaje, i) => ({
      ...bono,
      id: ids[i] ?? "",
      nombre: `Bonificación ${i}`,
      monto: { tipo: "FIJO", unidad: "PORCENTAJE", valor: String(porcentaje) },
    })),
    total: { ...bases.total, minimo: "50" },
    cuadros: bases.cuadros.map((cuadro) => ({
      ...cuadro,
      columnas: cuadro.columnas.flatMap((columna) => {
        if (columna.dato.tipo !== "BONIFICACIONES") return [columna];
        return ids.length > 0 ? [{ ...columna, dato: { ...columna.dato, bonificaciones: ids } }] : [];
      }),
    })),
  };
}
