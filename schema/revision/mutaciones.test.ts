import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basesSanas } from "../../test/factories/bases-sanas-generadas.ts";
import { buildBasesSanas } from "../../test/factories/bases-sanas.ts";
import { INYECCIONES } from "../../test/factories/inyecciones.ts";
import type { Inyeccion } from "../../test/factories/inyectar.ts";
import { leerSemilla, type Semilla } from "../../test/factories/semillas.ts";
import type { Bases } from "../bases/bases.ts";
import { conCambio } from "../bases/recorrer-ruta.ts";
import { validar } from "../bases/validar.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { REVISIONES, revisar } from "./index.ts";

const CORREGIDAS: Semilla[] = [
  "s0-gore-cusco",
  "s1-pge",
  "s2-migraciones",
  "s3-mc-ddc-cusco",
  "s4-hrdc-cajamarca.suma",
  "s4-hrdc-cajamarca.un-bloque",
];

const clave = ({ gravedad, codigo, ruta }: Hallazgo): string => `${gravedad} ${codigo} ${ruta}`;

/** What a fault put into bases leads to that is neither its code at its place nor a declared consequence. */
function mal(bases: Bases, previos: ReadonlySet<string>, { codigo, en, trae = [] }: Inyeccion): string[] | null {
  const inyectada = en(bases);
  if (!inyectada) return null;
  const mutadas = inyectada.cambios.reduce<Bases | null>(
    (previas, [ruta, valor]) => previas && conCambio(previas, ruta, valor),
    bases,
  );
  if (!mutadas) return [`${codigo}: no place`];
  const deForma = validar(mutadas);
  if (deForma.length > 0) return deForma.map((h) => `${codigo}: ${h.ruta} ${h.mensaje}`);
  const nuevos = revisar(mutadas).filter((hallazgo) => !previos.has(clave(hallazgo)));
  const hallado = nuevos.some((h) => h.codigo === codigo && h.ruta.startsWith(inyectada.ruta));
  const ajenos = nuevos.filter((h) => h.codigo !== codigo && !trae.includes(h.codigo));
  return [
    ...(hallado ? [] : [`${codigo} not found at ${inyectada.ruta}: ${nuevos.map(clave).join(", ")}`]),
    ...ajenos.map((h) => `${codigo} brings ${clave(h)}`),
  ];
}

const enTodas = (bases: Bases): { malas: string[]; probadas: Set<string> } => {
  const previos = new Set(revisar(bases).map(clave));
  const resultados = INYECCIONES.map((una) => ({ codigo: una.codigo, fallos: mal(bases, previos, una) }));
  return {
    malas: resultados.flatMap(({ fallos }) => fallos ?? []),
    probadas: new Set(resultados.flatMap(({ codigo, fallos }) => (fallos ? [codigo] : []))),
  };
};

describe("each fault, put into bases that have none", () => {
  it("exists for every check", () => {
    const conFalta = new Set(INYECCIONES.map(({ codigo }) => codigo));
    expect(REVISIONES.map(({ codigo }) => codigo).filter((codigo) => !conFalta.has(codigo))).toEqual([]);
  });

  it.each(CORREGIDAS)("gives its code in %s, and nothing but its declared consequences", (semilla) => {
    // Samples are there to turn red with any rule that changes: that is proved beside them.
    const { pruebas: _, ...bases } = leerSemilla(semilla);
    const { malas, probadas } = enTodas(bases);
    expect(malas).toEqual([]);
    expect(probadas.size).toBeGreaterThan(INYECCIONES.length - 10);
  });

  it("gives its code in the small contest, every one of them", () => {
    const { malas, probadas } = enTodas(buildBasesSanas());
    expect(malas).toEqual([]);
    expect(INYECCIONES.map(({ codigo }) => codigo).filter((codigo) => !probadas.has(codigo))).toEqual([]);
  });

  it("gives its code in any generated contest, where nothing was found before", () => {
    fc.assert(
      fc.property(basesSanas, (bases) => {
        expect(validar(bases)).toEqual([]);
        expect(revisar(bases)).toEqual([]);
        expect(enTodas(bases).malas).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
