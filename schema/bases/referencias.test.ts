import { describe, expect, it } from "vitest";
import { buildBases, buildEtapa, directo, grupo } from "../../test/factories/bases.ts";
import { Bases } from "./bases.ts";
import type { Hecho } from "./hecho.ts";
import { DECLARA, ETIQUETAS, NOMBRA } from "./referencias-tabla.ts";
import { revisarReferencias } from "./referencias.ts";
import { esquemaDe, resolver, type Ambito, type Esquema } from "./recorrer-esquema.ts";
import { validar } from "./validar.ts";

const hallados = (bases: Bases): string[] => {
  expect(validar(bases)).toEqual([]);
  return revisarReferencias(bases).map((h) => `${h.codigo} ${h.ruta}`);
};

const condicion = (id: string, dato: string): Hecho => ({
  tipo: "CONDICION",
  id,
  nombre: id,
  si: { tipo: "TODAS", de: [{ tipo: "CONSTA", dato }] },
});

/** Every identifier property of the definition, `Título.propiedad`. */
function identificadores(): Set<string> {
  const todos = new Set<string>();
  const vistos = new Set<Esquema>();
  const andar = (definicion: Esquema, nombres: Ambito): void => {
    const { esquema, ambito } = resolver(definicion, nombres);
    if (vistos.has(esquema)) return;
    vistos.add(esquema);
    for (const opcion of esquema.anyOf ?? []) andar(opcion, ambito);
    for (const [clave, propiedad] of Object.entries(esquema.properties ?? {})) {
      const hoja = propiedad.items ?? propiedad;
      if (clave !== "id" && hoja.pattern?.startsWith("^[a-z][a-z0-9_-]{0,59}$")) todos.add(`${esquema.title}.${clave}`);
      andar(hoja, ambito);
    }
  };
  andar(esquemaDe(Bases), {});
  return todos;
}

describe("the table of names", () => {
  it("holds every identifier that the definition has, and no other", () => {
    const enTabla = new Set([...Object.keys(NOMBRA), ...Object.keys(ETIQUETAS)]);
    expect([...identificadores()].toSorted()).toEqual([...enTabla].toSorted());
  });

  it("declares every class that some property names, save fields and labels of plazas", () => {
    const declaradas = new Set([...Object.values(DECLARA), ...Object.values(ETIQUETAS), "campo"]);
    expect(Object.values(NOMBRA).filter((clase) => !declaradas.has(clase))).toEqual([]);
  });
});

describe("names that point nowhere", () => {
  it("finds nothing in a sound document", () => {
    expect(hallados(buildBases())).toEqual([]);
  });

  it.each<[string, Partial<Bases>]>([
    [
      "REF_ETAPA reclamos.r.etapa",
      {
        reclamos: [
          {
            id: "r",
            etapa: "nada",
            plazo: { tipo: "HASTA_SIGUIENTE_ETAPA" },
            canal: "c",
            requiereSustento: false,
            resuelve: "comité",
            apelable: false,
          },
        ],
      },
    ],
    [
      "REF_DOCUMENTO suscripcion.documentos.0",
      { suscripcion: { diasHabiles: 5, documentos: ["nada"], alVencer: "DESIERTO" } },
    ],
    ["REF_CRITERIO desempates.0.criterio", { desempates: [{ tipo: "CRITERIO", criterio: "nada" }] }],
    ["REF_DATO desempates.0.dato", { desempates: [{ tipo: "DATO", dato: "hecho.nada", gana: "MAYOR" }] }],
    ["REF_DATO desempates.0.dato", { desempates: [{ tipo: "DATO", dato: "campo.personales.nada", gana: "MAYOR" }] }],
    ["REF_DATO desempates.0.dato", { desempates: [{ tipo: "DATO", dato: "campo.formacion.grado", gana: "MAYOR" }] }],
    ["REF_DATO desempates.0.dato", { desempates: [{ tipo: "DATO", dato: "minimo.nada", gana: "MAYOR" }] }],
    ["REF_DATO desempates.0.dato", { desempates: [{ tipo: "DATO", dato: "plaza.sueldo", gana: "MAYOR" }] }],
    ["REF_DATO desempates.0.dato", { desempates: [{ tipo: "DATO", dato: "hito.nada.fin", gana: "MAYOR" }] }],
    ["REF_DATO desempates.0.dato", { desempates: [{ tipo: "DATO", dato: "documento.nada", gana: "MAYOR" }] }],
    ["REF_DATO desempates.0.dato", { desempates: [{ tipo: "DATO", dato: "declaracion.nada", gana: "MAYOR" }] }],
    ["REF_FILA desempates.0.dato", { desempates: [{ tipo: "DATO", dato: "fila.grado", gana: "MAYOR" }] }],
  ])("%s", (esperado, cambios) => {
    expect(hallados(buildBases(cambios))).toEqual([esperado]);
  });

  it("looks fields up in the section that the fact reads", () => {
    const hecho = (campo: string): Hecho => ({
      tipo: "AGREGADO",
      id: "h",
      nombre: "h",
      seccion: "capacitacion",
      operacion: "SUMA",
      campo,
      filtro: { tipo: "CONSTA", dato: `fila.${campo}` },
    });
    expect(hallados(buildBases({ hechos: [hecho("horas")] }))).toEqual([]);
    expect(hallados(buildBases({ hechos: [hecho("grado")] }))).toEqual([
      "REF_CAMPO hechos.h.campo",
      "REF_DATO hechos.h.filtro.dato",
    ]);
  });
});

describe("repeated identifiers", () => {
  it("reports the second of a list at its index", () => {
    const [plaza] = buildBases().plazas;
    const plazas = plaza ? [plaza, { ...plaza, codigo: "P-02" }] : [];
    expect(hallados(buildBases({ plazas }))).toEqual(["REF_REPETIDO plazas.1.id"]);
  });

  it("wants one criterion of a name in all the stages, and lets the variants of a stage share it", () => {
    const uno = buildEtapa({ id: "a", criterios: grupo("todo", [directo("nota"), grupo("otros", [directo("nota")])]) });
    expect(hallados(buildBases({ etapas: [uno] }))).toEqual([
      "REF_REPETIDO etapas.a.criterios.hijos.otros.hijos.nota.id",
    ]);
    const dos = [buildEtapa({ id: "a" }), buildEtapa({ id: "b" })];
    expect(hallados(buildBases({ etapas: dos }))).toEqual(["REF_REPETIDO etapas.b.criterios.id"]);
    const variante = buildEtapa({ variantes: [{ alcance: { plazas: ["p1"] }, criterios: directo("nota") }] });
    expect(hallados(buildBases({ etapas: [variante] }))).toEqual([]);
  });

  it("keeps the names of properties from being criteria", () => {
    expect(hallados(buildBases({ etapas: [buildEtapa({ criterios: directo("minimo") })] }))).toEqual([
      "REF_RESERVADO etapas.examen.criterios.id",
    ]);
  });
});

describe("facts that depend on themselves", () => {
  it("reports the way round once, whichever fact it starts from", () => {
    const hechos = [
      condicion("a", "hecho.b"),
      condicion("b", "hecho.c"),
      condicion("c", "hecho.a"),
      condicion("d", "hecho.a"),
    ];
    const hallazgos = revisarReferencias(buildBases({ hechos }));
    expect(hallazgos.map((h) => h.codigo)).toEqual(["REF_CICLO"]);
    expect(hallazgos[0]?.mensaje).toContain("a → b → c → a");
    expect(hallados(buildBases({ hechos: [condicion("a", "hecho.a")] }))).toEqual(["REF_CICLO hechos.a"]);
  });

  it("walks a chain of a thousand facts", () => {
    const hechos = Array.from({ length: 1000 }, (_, i) => condicion(`h${i}`, `hecho.h${(i + 1) % 1000}`));
    expect(hallados(buildBases({ hechos }))).toEqual(["REF_CICLO hechos.h0"]);
  });
});

describe("comparisons that can never hold", () => {
  const con = (si: Extract<Hecho, { tipo: "CONDICION" }>["si"]): Hecho[] => [
    { tipo: "AGREGADO", id: "grado", nombre: "Grado", seccion: "formacion", operacion: "MAYOR", campo: "grado" },
    {
      tipo: "EDAD",
      id: "edad",
      nombre: "Edad",
      seccion: "personales",
      campo: "nacimiento",
      al: { hito: "postulacion", extremo: "INICIO" },
    },
    { tipo: "CONDICION", id: "c", nombre: "c", si },
  ];
  const compara = (dato: string, valor: string, operador: "IGUAL" | "MAYOR" = "IGUAL") =>
    ({ tipo: "COMPARA", dato, operador, valor }) as const;

  it.each([
    [compara("hecho.grado", "BACHILLER", "MAYOR"), []],
    [compara("hecho.grado", "BACHILER"), ["REF_VALOR hechos.c.si"]],
    [compara("hecho.edad", "29", "MAYOR"), []],
    [compara("hecho.edad", "SI"), ["REF_VALOR hechos.c.si"]],
    [compara("campo.personales.ffaa", "SI"), []],
    [compara("campo.personales.ffaa", "Sí"), ["REF_VALOR hechos.c.si"]],
    [compara("campo.personales.ffaa", "SI", "MAYOR"), ["REF_CLASE hechos.c.si.operador"]],
    [compara("hito.postulacion.fin", "2026-05-05"), []],
    [compara("hito.postulacion.fin", "mayo"), ["REF_VALOR hechos.c.si"]],
    [compara("plaza.id", "p1"), []],
    [compara("plaza.id", "p2"), ["REF_VALOR hechos.c.si"]],
  ])("%o gives %o", (si, esperado) => {
    expect(hallados(buildBases({ hechos: con(si) }))).toEqual(esperado);
  });

  it("refuses points read from a datum that is no number", () => {
    const criterios = { tipo: "VALOR", id: "v", nombre: "v", dato: "hecho.grado" } as const;
    expect(
      hallados(
        buildBases({ hechos: con({ tipo: "CONSTA", dato: "hecho.grado" }), etapas: [buildEtapa({ criterios })] }),
      ),
    ).toEqual(["REF_CLASE etapas.examen.criterios.dato"]);
  });
});
