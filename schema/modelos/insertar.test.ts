import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrario } from "../../test/factories/arbitrarios.ts";
import { buildPlaza } from "../../test/factories/bases.ts";
import { enBlanco, SEMILLAS } from "../../test/factories/modelos.ts";
import { Bases } from "../bases/bases.ts";
import { ubicar } from "../bases/recorrer-ruta.ts";
import { revisarReferencias } from "../bases/referencias.ts";
import { validar } from "../bases/validar.ts";
import { revisar } from "../revision/index.ts";
import { MODELOS, modeloPorId } from "./catalogo.ts";
import { impedimento, insertar } from "./insertar.ts";
import type { ClaseModelo, Modelo } from "./modelo.ts";

const errores = (bases: Bases): string[] =>
  revisar(bases)
    .filter(({ gravedad, codigo }) => gravedad === "ERROR" && codigo !== "UNFILLED")
    .map(({ codigo, ruta }) => `${codigo} ${ruta}`);

const elegir = (id: string): Modelo => {
  const modelo = modeloPorId(id);
  if (!modelo) throw new Error(id);
  return modelo;
};

/** What changes sums, dates or whom the profile leaves out is to be fitted to the rest by whoever adds it. */
const SE_AJUSTAN: ReadonlySet<ClaseModelo> = new Set(["PARTIDA", "ETAPA", "CRITERIO", "REQUISITO", "CRONOGRAMA"]);

/** Where a value that was there is no longer as it was. */
function cambiados(antes: unknown, despues: unknown, ruta = ""): string[] {
  if (typeof antes !== "object" || antes === null) return antes === despues ? [] : [ruta];
  return Object.entries(antes).flatMap(([clave, valor]) =>
    cambiados(valor, (despues as Readonly<Record<string, unknown>> | undefined)?.[clave], `${ruta}.${clave}`),
  );
}

describe("insertar", () => {
  it.each(SEMILLAS)("adds to %s each model once, whole and valid, and leaves what there is", (_, semilla) => {
    const previos = new Set(revisarReferencias(semilla).map(({ ruta }) => ruta));
    for (const modelo of MODELOS) {
      const { bases } = insertar(semilla, modelo);
      expect({ [modelo.id]: validar(bases) }).toEqual({ [modelo.id]: [] });
      expect(cambiados(semilla, bases)).toEqual([]);
      expect({ [modelo.id]: insertar(bases, modelo).cambios }).toEqual({ [modelo.id]: [] });
      const nuevos = revisarReferencias(bases).filter(({ ruta }) => !previos.has(ruta));
      expect({ [modelo.id]: nuevos }).toEqual({ [modelo.id]: [] });
    }
  });

  it.each(SEMILLAS)("brings to %s no error that was not there", (_, semilla) => {
    const previos = new Set(errores(semilla));
    const bases = MODELOS.filter(({ clase }) => !SE_AJUSTAN.has(clase)).reduce(
      (hay, modelo) => insertar(hay, modelo).bases,
      semilla,
    );
    expect(errores(bases).filter((error) => !previos.has(error))).toEqual([]);
  });

  it("adds to blank bases each model with all that it presupposes", () => {
    const previos = new Set(errores(enBlanco()).map((error) => error.split(" ")[0]));
    for (const modelo of MODELOS) {
      const { bases, cambios } = insertar(enBlanco(), modelo);
      expect({ [modelo.id]: validar(bases) }).toEqual({ [modelo.id]: [] });
      const nuevos = errores(bases).filter((error) => !previos.has(error.split(" ")[0]));
      const hizo = cambios.length > 0 || impedimento(enBlanco(), modelo) !== null;
      expect({ [modelo.id]: nuevos, hizo }).toEqual({ [modelo.id]: [], hizo: true });
    }
  });

  it("adds any models in any order, and each only once", () => {
    const algunos = fc.uniqueArray(fc.constantFrom(...MODELOS), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(algunos, (modelos) => {
        const bases = modelos.reduce((hay, modelo) => insertar(hay, modelo).bases, enBlanco());
        expect(validar(bases)).toEqual([]);
        expect(revisarReferencias(bases)).toEqual([]);
        for (const modelo of modelos.slice(-1)) expect(insertar(bases, modelo).cambios).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("keeps any document valid, even one whose names lead nowhere", () => {
    fc.assert(
      fc.property(arbitrario(Bases), fc.constantFrom(...MODELOS), (ajena, modelo) => {
        const { bases } = insertar(ajena, modelo);
        expect(validar(bases)).toEqual([]);
        expect(cambiados(ajena, bases)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("gives other names to its parts when something else has theirs, and what names them follows", () => {
    for (const modelo of MODELOS.filter(({ clase }) => clase !== "PARTIDA")) {
      const limpia = insertar(enBlanco(), modelo).bases;
      const ocupada = conNombresOcupados(limpia);
      const { bases } = insertar(ocupada, modelo);
      expect({ [modelo.id]: validar(bases) }).toEqual({ [modelo.id]: [] });
      expect({ [modelo.id]: revisarReferencias(bases) }).toEqual({ [modelo.id]: [] });
      expect(cambiados(ocupada, bases)).toEqual([]);
    }
  });

  it("renames the facts and the bonus that reads them", () => {
    const ocupada = enBlanco({
      hechos: [{ tipo: "EXTERNO", id: "licenciado_ffaa", nombre: "Otra cosa", valor: "TEXTO" }],
      documentos: [],
    });
    const { bases } = insertar(ocupada, elegir("licenciado-ffaa-total"));
    expect(bases.hechos.map(({ id }) => id)).toEqual(["licenciado_ffaa", "licenciado_ffaa-2"]);
    expect(bases.bonificaciones[0]?.si).toMatchObject({ dato: "hecho.licenciado_ffaa-2" });
  });

  it("takes a section by its role, whatever it is called", () => {
    const propia = enBlanco({
      formulario: { secciones: [{ id: "beneficios", titulo: "Beneficios", papel: "BONIFICACIONES", campos: [] }] },
    });
    const { bases } = insertar(propia, elegir("discapacidad-total"));
    expect(bases.formulario.secciones).toHaveLength(1);
    expect(ubicar(bases, "hechos.discapacidad.si.dato")?.valor).toBe("campo.beneficios.discapacidad");
  });

  it("shows a bonus in the table that there is, and says that the total has no cap", () => {
    const { bases } = insertar(enBlanco(), elegir("cas-completo"), { fecha: "2024-01-02" });
    expect(bases.bonificaciones.map(({ id }) => id)).not.toContain("jovenes-sector-publico");
    const despues = insertar(bases, elegir("jovenes-sector-publico"));
    expect(despues.cambios.map(({ ruta }) => ruta)).toContain("cuadros.cuadro-final.columnas.5.dato.bonificaciones");
    expect(despues.bases.total.sinTope).toBe(true);
  });

  it("says what must be done first", () => {
    const sinPlazas = enBlanco({ plazas: [] });
    expect(impedimento(sinPlazas, elegir("requisito-formacion"))).toBe("Agregue antes la plaza.");
    expect(impedimento(enBlanco(), elegir("requisito-formacion"))).toBeNull();
    expect(impedimento(enBlanco(), elegir("criterio-formacion-adicional"))).toMatch(/etapa/);
  });

  it("adds to the profile of the plaza that is said, with what it asks for", () => {
    const dos = enBlanco({ plazas: [buildPlaza(), buildPlaza({ id: "p2", codigo: "P-02" })] });
    const { bases } = insertar(dos, elegir("requisito-experiencia-general"), { plaza: "p2", minimo: 3 });
    expect(bases.plazas[0]?.perfil).toEqual([]);
    expect(bases.plazas[1]?.perfil).toMatchObject([{ id: "experiencia-general", minimo: "3" }]);
  });
});

/** Bases in which other things have the names that a model would give to its parts. */
function conNombresOcupados({ hechos, documentos, formulario, etapas, plantillas, cronograma }: Bases): Bases {
  return enBlanco({
    hechos: hechos.map(({ id }) => ({ tipo: "EXTERNO", id, nombre: "Otra cosa", valor: "TEXTO" })),
    documentos: documentos.map((documento) => {
      const { plantilla: _suya, ...resto } = documento;
      return { ...resto, elabora: documento.elabora === "POSTULANTE" ? "SISTEMA" : "POSTULANTE" };
    }),
    plantillas: plantillas.map((plantilla) => ({
      id: plantilla.id,
      uso: plantilla.uso === "CORREO" ? "DOCUMENTO" : "CORREO",
      titulo: "Otra cosa",
      bloques: [],
    })),
    formulario: {
      secciones: formulario.secciones.map(({ id }) => ({ id, titulo: "Otra cosa", papel: "OTRA", campos: [] })),
    },
    etapas: etapas.map(({ id }) => ({
      id,
      nombre: "Otra cosa",
      clase: "CUMPLE",
      eliminatoria: false,
    })),
    cronograma: {
      hitos: cronograma.hitos.map(({ id }) => ({
        id,
        nombre: "Otra cosa",
        organo: "Otro",
        cuando: { tipo: "FECHA", fecha: "2026-01-05" },
      })),
    },
  });
}
