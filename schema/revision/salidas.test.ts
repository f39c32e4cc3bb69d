import { describe, expect, it } from "vitest";
import { FALTAS } from "../../test/factories/faltas.ts";
import { buildBasesSanas } from "../../test/factories/bases-sanas.ts";
import { INYECCIONES } from "../../test/factories/inyecciones.ts";
import type { Cambio } from "../../test/factories/faltas-comunes.ts";
import { leerSemilla, type Semilla } from "../../test/factories/semillas.ts";
import type { Bases } from "../bases/bases.ts";
import { conCambio } from "../bases/recorrer-ruta.ts";
import { validar } from "../bases/validar.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { revisar } from "./index.ts";

/** Errors that no click can honestly mend, and why; their messages say what to write. */
const SIN_CLIC: Readonly<Record<string, string>> = {
  BUSINESS_DAYS: "a longer publication moves all the dates that follow",
  CLAIM_WINDOW: "only the entity knows to which day the next stage moves",
  DATE_ORDER: "only the entity knows which of the two dates is wrong, unless it is the year",
  NO_SCALE: "the rows of a table, or how much an evaluator may give, are for the committee to say",
  SAMPLE_FAILS: "either the rule or what is expected of it is wrong, and only people know which",
  STAGE_NO_DATE: "a date cannot be guessed",
  STAGE_OVERLAP: "only the entity knows which of the two stages moves",
  UNFILLED: "the words that are missing",
  VACANCIES: "which plazas are called",
};
const DICE_QUE_HACER =
  /\b(Agregue|Agréguela|Amplíe|Complete|Corrija|Deje|Diga|Elija|Escriba|Falta|Mueva|Ponga|Póngala|Quite)\b/u;

const con = (bases: Bases, cambios: readonly Cambio[]): Bases =>
  cambios.reduce<Bases>((previas, [ruta, valor]) => conCambio(previas, ruta, valor) ?? previas, bases);

/** Many bases with errors: each fault of the table, each fault put into two seeds, and the bases as they were written. */
function conErrores(): Bases[] {
  const semillas: Semilla[] = ["s3-mc-ddc-cusco", "s4-hrdc-cajamarca.suma"];
  return [
    ...FALTAS.map(([, cambios]) => con(buildBasesSanas(), cambios)),
    ...semillas.map(leerSemilla).flatMap((bases) =>
      INYECCIONES.flatMap(({ en }) => {
        const inyectada = en(bases);
        return inyectada ? [con(bases, inyectada.cambios)] : [];
      }),
    ),
    leerSemilla("s3-mc-ddc-cusco.original"),
    leerSemilla("s4-hrdc-cajamarca.original"),
  ];
}

const suyo = ({ codigo, ruta, mensaje }: Hallazgo): string => `${codigo} ${ruta}: ${mensaje}`;

describe("the way out of an error", () => {
  const errores = conErrores().flatMap((bases) =>
    revisar(bases)
      .filter(({ gravedad, codigo }) => gravedad === "ERROR" && !codigo.startsWith("REF_"))
      .map((hallazgo) => ({ bases, hallazgo })),
  );

  it("removes it, and leaves bases of a valid shape", () => {
    const vistos = new Set<string>();
    for (const { bases, hallazgo } of errores) {
      const { salida } = hallazgo;
      const clave = JSON.stringify([hallazgo.codigo, hallazgo.mensaje, salida]);
      if (!salida || vistos.has(clave)) continue;
      vistos.add(clave);
      const salvadas = conCambio(bases, salida.ruta, salida.valor);
      expect(salvadas ? validar(salvadas) : [`no place: ${suyo(hallazgo)}`]).toEqual([]);
      expect((salvadas ? revisar(salvadas) : []).map(suyo)).not.toContain(suyo(hallazgo));
    }
    expect(vistos.size).toBeGreaterThan(100);
  });

  it("is offered by every kind of error but a few, which say what to write", () => {
    const sinSalida = errores.filter(({ hallazgo }) => !hallazgo.salida).map(({ hallazgo }) => hallazgo);
    expect([...new Set(sinSalida.map(({ codigo }) => codigo))].toSorted()).toEqual(Object.keys(SIN_CLIC));
    for (const { mensaje } of sinSalida) expect(mensaje).toMatch(DICE_QUE_HACER);
  });
});

describe("what is said", () => {
  const mensajes = conErrores().flatMap((bases) => revisar(bases).filter(({ codigo }) => !codigo.startsWith("REF_")));

  it("names no place nor parameter as the document keeps it", () => {
    const crudos = mensajes.filter(({ mensaje, salida }) =>
      /(?<![/@\w.-])[a-z][a-z0-9_-]*\.[a-z][a-z0-9_-]*\.[a-z]|\b[A-Z]{3,}_[A-Z]{2,}|\b(undefined|null|NaN)\b/u.test(
        `${mensaje} ${salida?.texto ?? ""}`.replace(/\S+@\S+|https?:\S+/gu, ""),
      ),
    );
    expect(crudos.map(suyo)).toEqual([]);
  });

  it("has a worked example where sums are compared, short and inside the sentence's own numbers", () => {
    const conCuenta = new Set([
      "SUM_MIN",
      "SUM_MAX",
      "SUM_PARTS",
      "UNREACHABLE_MAX",
      "UNREACHABLE_MIN",
      "MIN_VS_QUALIFIED",
    ]);
    const dichos = mensajes.filter(({ codigo }) => conCuenta.has(codigo)).map(({ ejemplo }) => ejemplo);
    expect(dichos.filter((uno) => !/^\d[\d., +=a-zá-ú]* [<>≠] \d[\d.]*$/u.test(uno ?? ""))).toEqual([]);
  });
});
