import { describe, expect, test } from "vitest";
import { leerSemilla } from "../../test/factories/semillas.ts";
import { Bases } from "../bases/bases.ts";
import { conCambio } from "../bases/recorrer-ruta.ts";
import {
  esObjeto,
  esquemaDe,
  resolver,
  segmentos,
  unir,
  variantesPorTipo,
  type Ambito,
  type Esquema,
} from "../bases/recorrer-esquema.ts";
import { sumarDias } from "../fecha.ts";
import { documentoDe } from "./documento.ts";

type Parte = Readonly<Record<string, unknown>>;

/** A value of the document, with the part that holds it and another value that its definition admits. */
interface Hoja {
  readonly ruta: string;
  readonly clave: string;
  readonly titulo: string;
  readonly dueno: Parte;
  readonly otros: readonly unknown[];
}

/** Why a value is not in the text. What has no line here must change the text when it changes. */
const NO_SE_DICE: readonly (readonly [string, (hoja: Hoja) => boolean])[] = [
  ["names of parts inside the document are no text", ({ clave }) => clave === "id"],
  [
    "where a rule was taken from is a note for whoever prepares the bases",
    ({ titulo, clave }) => titulo === "Cita" && ["lugar", "nota", "seccion"].includes(clave),
  ],
  [
    "code of an option: people see its label",
    ({ titulo, clave }) => titulo === "Opcion" && (clave === "valor" || clave === "orden"),
  ],
  [
    "where an answer is copied from is a help of the form",
    ({ titulo, clave }) => titulo.startsWith("Campo") && clave === "dato",
  ],
  ["mails are no part of the bases", ({ ruta }) => ruta.startsWith("plantillas.correo")],
  ["what a clause asserts is compared with the data by the linter", ({ titulo }) => titulo === "Afirmacion"],
  ["the pattern makes the code, which is said", ({ clave }) => clave === "numeracion"],
  [
    "amount in words: the text writes it from the digits",
    ({ titulo, clave }) => titulo === "Remuneracion" && clave === "letras",
  ],
  ["samples prove the rules and rule nobody", ({ ruta }) => ruta.startsWith("pruebas.")],
  ["shape of the document", ({ clave }) => clave === "forma"],
  [
    "an end that is not there is neither in nor out",
    ({ titulo, clave, dueno }) =>
      titulo === "Rango" &&
      ((clave === "incluyeDesde" && dueno["desde"] === undefined) ||
        (clave === "incluyeHasta" && dueno["hasta"] === undefined)),
  ],
  [
    "nothing happens when what is optional is missing",
    ({ titulo, clave, dueno }) =>
      titulo === "DocumentoRequerido" &&
      clave === "siFalta" &&
      (dueno["exigencia"] === "NUNCA" || dueno["elabora"] === "SISTEMA"),
  ],
  [
    "a requirement that is not asked for says so, and nothing else",
    ({ titulo, dueno, clave }) => titulo === "Requisito" && dueno["aplica"] === "NO_APLICA" && clave === "sustento",
  ],
];

const callada = (hoja: Hoja): boolean => NO_SE_DICE.some(([, es]) => es(hoja));

/** Every value of the document, by its definition. */
function hojasDe(bases: Bases): Hoja[] {
  const hojas: Hoja[] = [];
  const andar = (definicion: Esquema, nombres: Ambito, valor: unknown, lugar: Omit<Hoja, "otros">): void => {
    const resuelto = resolver(definicion, nombres);
    const { esquema, ambito } = (esObjeto(valor) && variantesPorTipo(resuelto)?.get(String(valor["tipo"]))) || resuelto;
    if (Array.isArray(valor)) {
      const claves = segmentos(valor);
      valor.forEach((item: unknown, i) =>
        andar(esquema.items ?? {}, ambito, item, { ...lugar, ruta: unir(lugar.ruta, claves[i] ?? String(i)) }),
      );
    } else if (esObjeto(valor)) {
      for (const [clave, contenido] of Object.entries(valor)) {
        const propiedad = esquema.properties?.[clave];
        if (!propiedad || clave === "tipo") continue;
        andar(propiedad, ambito, contenido, {
          ruta: unir(lugar.ruta, clave),
          clave,
          titulo: esquema.title ?? "",
          dueno: valor,
        });
      }
    } else hojas.push({ ...lugar, otros: otrosDe(esquema, valor) });
  };
  andar(esquemaDe(Bases), {}, bases, { ruta: "", clave: "", titulo: "", dueno: {} });
  return hojas;
}

/** Other values of the same kind. */
function otrosDe(esquema: Esquema, valor: unknown): unknown[] {
  if (typeof valor === "boolean") return [!valor];
  if (typeof valor === "number") return [valor + 1 <= (esquema.maximum ?? Infinity) ? valor + 1 : valor - 1];
  if (typeof valor !== "string") return [];
  if (esquema.enum) return esquema.enum.filter((otro) => otro !== valor);
  if (esquema.formato === "decimal") return [valor.includes(".") ? `${valor}1` : `${valor}.5`];
  if (esquema.formato === "fecha") return [sumarDias(valor, 1)];
  if (esquema.formato === "instante")
    return [`${sumarDias(valor.slice(0, 10), 1)}${valor.slice(10)}`, `${valor.slice(0, 10)}T11:59`];
  if (esquema.pattern?.includes("hito"))
    return [`${valor.slice(0, 40)}z`.replace(/\.(inicio|fin)z$/u, (_, fin) => (fin === "inicio" ? ".fin" : ".inicio"))];
  return [`${valor}z`];
}

/** What people see of a document: its blocks without the places that they come from. */
const visto = (bases: Bases): string =>
  JSON.stringify(documentoDe(bases, "BORRADOR"), (clave, valor: unknown) => (clave === "ruta" ? undefined : valor));

/** Every property of every kind of part, at the first and the last place where the document says it. */
function muestra(hojas: readonly Hoja[]): Hoja[] {
  const clases = Map.groupBy(hojas, ({ titulo, clave, dueno }) => `${titulo}.${String(dueno["tipo"])}.${clave}`);
  return [...clases.values()].flatMap((suyas) =>
    [...new Set([suyas[0], suyas.at(-1)])].filter((una) => una !== undefined),
  );
}

describe("A value of the bases that changes", () => {
  test.each(["s0-gore-cusco", "s1-pge", "s2-migraciones", "s3-mc-ddc-cusco", "s4-hrdc-cajamarca.suma"] as const)(
    "changes the text of %s, whichever it is",
    (semilla) => {
      const bases = leerSemilla(semilla);
      const original = visto(bases);
      const hojas = muestra(hojasDe(bases).filter((hoja) => !callada(hoja)));
      expect(hojas.length).toBeGreaterThan(150);
      const mudas = hojas.flatMap(({ ruta, otros }) =>
        otros
          .filter((otro) => {
            const otra = conCambio(bases, ruta, otro);
            return otra === null || visto(otra) === original;
          })
          .map((otro) => `${ruta} → ${JSON.stringify(otro)}`),
      );
      expect(mudas).toEqual([]);
    },
  );
});
