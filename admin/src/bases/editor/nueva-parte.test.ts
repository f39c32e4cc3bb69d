import { describe, expect, it } from "vitest";
import { buildBasesSanas } from "../../../../test/factories/bases-sanas.ts";
import { Bases } from "#schema/bases/bases.ts";
import {
  type Ambito,
  esObjeto,
  type Esquema,
  esquemaDe,
  resolver,
  segmentos,
  variantesPorTipo,
} from "#schema/bases/recorrer-esquema.ts";
import { validar } from "#schema/bases/validar.ts";
import { aplicar } from "../cambios.ts";
import { tieneLista } from "./etiquetas.ts";
import { nuevaParte } from "./nueva-parte.ts";

interface Sitio {
  readonly ruta: string;
  readonly parte: string;
  readonly propiedad: string;
  readonly esquema: Esquema;
  readonly ambito: Ambito;
}

/** Every list, and every property that may be left out, of the parts that a document has. */
function sitios(definicion: Esquema, nombres: Ambito, valor: unknown, ruta: string): Sitio[] {
  const resuelto = resolver(definicion, nombres);
  const { esquema, ambito } =
    resuelto.esquema.anyOf && esObjeto(valor)
      ? (variantesPorTipo(resuelto)?.get(String(valor["tipo"])) ?? resuelto)
      : resuelto;
  if (Array.isArray(valor)) {
    const pasos = segmentos(valor);
    return valor.flatMap((uno, i) => sitios(esquema.items ?? {}, ambito, uno, `${ruta}.${pasos[i] ?? i}`));
  }
  if (!esObjeto(valor)) return [];
  return Object.entries(esquema.properties ?? {}).flatMap(([clave, suya]) => {
    const lugar = ruta === "" ? clave : `${ruta}.${clave}`;
    const propio = { ruta: lugar, parte: esquema.title ?? "", propiedad: clave, esquema: suya, ambito };
    const cabe = resolver(suya, ambito).esquema.type === "array" || valor[clave] === undefined;
    return [...(cabe ? [propio] : []), ...sitios(suya, ambito, valor[clave], lugar)];
  });
}

const HOY = "2026-03-02";
const SANAS = buildBasesSanas();
const SITIOS = [
  ...new Map(sitios(esquemaDe(Bases), {}, SANAS, "").map((uno) => [`${uno.parte}.${uno.propiedad}`, uno])).values(),
];

/** The kinds of a definition, or none when it is of one kind. */
const clasesDe = (esquema: Esquema, ambito: Ambito): readonly (string | undefined)[] => {
  const clases = variantesPorTipo(resolver(esquema, ambito));
  return clases && clases.size > 0 ? [...clases.keys()] : [undefined];
};

describe("new parts", () => {
  it.each(SITIOS)("one at $ruta leaves bases of a valid shape, of whatever kind", (sitio) => {
    const resuelto = resolver(sitio.esquema, sitio.ambito);
    const lista = resuelto.esquema.type === "array";
    const suya = lista ? (resuelto.esquema.items ?? {}) : sitio.esquema;
    for (const clase of clasesDe(suya, resuelto.ambito)) {
      const definicion = resolver(suya, resuelto.ambito);
      if (lista && definicion.esquema.type === "string") continue;
      const valor = nuevaParte(SANAS, sitio.ruta, definicion, HOY, clase);
      if (valor === null) continue;
      const con = aplicar(SANAS, { ruta: sitio.ruta, accion: lista ? "AGREGAR" : "PONER", valor });
      expect({ clase, faltas: validar(con) }).toEqual({ clase, faltas: [] });
    }
  });

  it("says nothing new where it has to name what is not there", () => {
    const sinEtapas = { ...SANAS, etapas: [] };
    const definicion = resolver(esquemaDe(Bases).properties?.["desempates"]?.items ?? {}, {});
    expect(nuevaParte(sinEtapas, "desempates", definicion, HOY, "ETAPA")).toBeNull();
    expect(nuevaParte(sinEtapas, "desempates", definicion, HOY, "SORTEO")).toMatchObject({ tipo: "SORTEO" });
  });

  it("never takes an identifier that is taken", () => {
    const definicion = resolver(esquemaDe(Bases).properties?.["etapas"]?.items ?? {}, {});
    const una = nuevaParte(SANAS, "etapas", definicion, HOY);
    const otra = nuevaParte(
      aplicar(SANAS, { ruta: "etapas", accion: "AGREGAR", valor: una }),
      "etapas",
      definicion,
      HOY,
    );
    expect(una).toMatchObject({ id: "etapa" });
    expect(otra).toMatchObject({ id: "etapa-2" });
  });
});

describe("words of the builder", () => {
  it("has them for every list of parts or names of the definition", () => {
    const listas = sitiosDeDefinicion(esquemaDe(Bases), {}, new Set());
    expect(listas.filter((clave) => !tieneLista(...(clave.split(".") as [string, string])))).toEqual([]);
  });
});

function sitiosDeDefinicion(definicion: Esquema, nombres: Ambito, vistas: Set<string>): string[] {
  const { esquema, ambito } = resolver(definicion, nombres);
  if (esquema.anyOf) return esquema.anyOf.flatMap((una) => sitiosDeDefinicion(una, ambito, vistas));
  if (esquema.items) return sitiosDeDefinicion(esquema.items, ambito, vistas);
  const titulo = esquema.title ?? "";
  if (!esquema.properties || vistas.has(titulo)) return [];
  vistas.add(titulo);
  return Object.entries(esquema.properties).flatMap(([clave, suya]) => [
    ...(resolver(suya, ambito).esquema.type === "array" && !titulo.startsWith("Condicion")
      ? [`${titulo}.${clave}`]
      : []),
    ...sitiosDeDefinicion(suya, ambito, vistas),
  ]);
}
