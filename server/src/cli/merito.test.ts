import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportar } from "#schema/bases/portable.ts";
import { validarParte } from "#schema/bases/validar.ts";
import { Expedientes } from "#schema/expediente.ts";
import { buildBasesSanas } from "../../../test/factories/bases-sanas.ts";
import { buildExpediente, evaluacion, fila } from "../../../test/factories/expediente.ts";
import { ejecutar, ORDENES } from "./ordenes/index.ts";

let carpeta = "";
beforeAll(() => {
  carpeta = mkdtempSync(join(tmpdir(), "merito-cli-"));
  const sanas = buildBasesSanas();
  guardar("sanas", exportar(sanas));
  guardar("con-errores", exportar({ ...sanas, desempates: [] }));
  guardar("rotas", JSON.stringify({ formato: "merito.bases", bases: { ...sanas, etapas: 3 } }));
  guardar("nada", "{");
  guardar("expedientes", JSON.stringify({ expedientes: [APROBADA] }));
});
afterAll(() => rmSync(carpeta, { recursive: true, force: true }));

const APROBADA = buildExpediente("E-1", {
  respuestas: { experiencia: [fila({ inicio: "2020-01-01", fin: "2022-01-01" })] },
  documentos: [{ documento: "constancia", archivos: ["a"] }],
  evaluaciones: [
    { etapa: "curricular" },
    evaluacion("entrevista", ...Array.from({ length: 3 }, () => ({ dominio: "25", trato: "20" }))),
  ],
});

const ruta = (nombre: string): string => join(carpeta, `${nombre}.json`);
const guardar = (nombre: string, texto: string): void => writeFileSync(ruta(nombre), texto);

/** Runs a command as the terminal would; arguments that name a file of the test become its path. */
function merito(...argumentos: string[]) {
  const salida: string[] = [];
  const avisos: string[] = [];
  const codigo = ejecutar(argumentos, {
    leer: (archivo) => {
      try {
        return readFileSync(archivo, "utf8");
      } catch {
        return null;
      }
    },
    escribir: (texto) => salida.push(texto),
    avisar: (texto) => avisos.push(texto),
  });
  return {
    codigo,
    texto: salida.join(""),
    avisos: avisos.join("\n"),
    json: (): unknown => JSON.parse(salida.join("")),
  };
}

describe("merito", () => {
  it("explains itself, and ends with 2 when it is called wrongly", () => {
    expect(merito("ayuda").codigo).toBe(0);
    for (const orden of Object.keys(ORDENES)) expect(merito("ayuda").avisos).toContain(orden);
    for (const mala of [[], ["nada"], ["constructor"], ["revisar"], ["revisar", "a", "b"], ["calificar", "a"]]) {
      const { codigo, texto } = merito(...mala);
      expect([codigo, texto]).toEqual([2, ""]);
    }
    expect(merito("revisar", ruta("no-existe")).codigo).toBe(2);
  });

  it("revisar tells findings and whether the bases can be published", () => {
    const sanas = merito("revisar", ruta("sanas"));
    expect([sanas.codigo, sanas.json()]).toEqual([
      0,
      { formato: "merito.revision", sha256: expect.stringMatching(/^[0-9a-f]{64}$/), publicable: true, hallazgos: [] },
    ]);
    const malas = merito("revisar", ruta("con-errores"));
    expect(malas.codigo).toBe(1);
    expect(malas.json()).toMatchObject({
      publicable: false,
      hallazgos: [{ codigo: "TIE_MISSING", ruta: "desempates" }],
    });
    expect(malas.avisos).toContain("Errores: 1.");
  });

  it.each([
    ["rotas", "FORMA_TIPO"],
    ["nada", "ARCHIVO_JSON"],
  ])("refuses the file %s with %s in every command", (archivo, codigo) => {
    for (const orden of ["revisar", "formulario", "exportar", "importar"]) {
      const hecho = merito(orden, ruta(archivo));
      expect(hecho.codigo).toBe(1);
      expect(hecho.json()).toMatchObject({ publicable: false, hallazgos: [{ codigo }] });
    }
  });

  it("formulario gives the form of a plaza, or of all", () => {
    expect(merito("formulario", ruta("sanas")).json()).toMatchObject({ formularios: [{ plaza: { id: "p1" } }] });
    expect(merito("formulario", ruta("sanas"), "p1").codigo).toBe(0);
    expect(merito("formulario", ruta("sanas"), "p9").codigo).toBe(1);
  });

  it("exportar writes the same bases in their normal form, and importar gives their canonical text and fingerprint", () => {
    expect(merito("exportar", ruta("sanas")).texto).toBe(readFileSync(ruta("sanas"), "utf8"));
    const { sha256, canonico } = merito("importar", ruta("sanas")).json() as Record<string, string>;
    expect(JSON.parse(canonico ?? "")).toEqual(buildBasesSanas());
    expect(merito("revisar", ruta("sanas")).json()).toMatchObject({ sha256 });
  });

  it("comparar tells what changed", () => {
    expect(merito("comparar", ruta("sanas"), ruta("sanas")).json()).toMatchObject({ cambios: [] });
    expect(merito("comparar", ruta("sanas"), ruta("con-errores")).json()).toMatchObject({
      cambios: [{ clase: "QUITADO" }, { clase: "QUITADO" }],
    });
  });

  it("calificar scores without server: 20 + 45 of 60, weighted 40 and 60", () => {
    const { codigo, json } = merito("calificar", ruta("sanas"), ruta("expedientes"));
    expect(codigo).toBe(0);
    expect(json()).toMatchObject({
      formato: "merito.calificacion",
      resultado: { candidaturas: [{ codigo: "E-1", resultado: "GANADOR", final: { valor: "65" } }] },
    });
  });

  it("calificar refuses dossiers of another shape, of another contest, and bases that cannot be computed", () => {
    guardar("ajenos", JSON.stringify({ expedientes: [{ codigo: "E-1" }] }));
    expect(merito("calificar", ruta("sanas"), ruta("ajenos")).json()).toMatchObject({
      resultado: null,
      hallazgos: [{ codigo: "FORMA_FALTA" }, {}, {}, {}],
    });
    guardar("otra-plaza", JSON.stringify({ expedientes: [{ ...APROBADA, plazas: ["p9"] }] }));
    expect(merito("calificar", ruta("sanas"), ruta("otra-plaza")).json()).toMatchObject({
      hallazgos: [{ codigo: "PLAZA_DESCONOCIDA" }],
    });
    guardar(
      "sin-escala",
      exportar({
        ...buildBasesSanas(),
        etapas: buildBasesSanas().etapas.map(({ criterios: _criterios, ...etapa }) => etapa),
      }),
    );
    const incalificable = merito("calificar", ruta("sin-escala"), ruta("expedientes"));
    expect([incalificable.codigo, incalificable.json()]).toMatchObject([1, { resultado: null }]);
    const conErrores = merito("calificar", ruta("con-errores"), ruta("expedientes"));
    expect([conErrores.codigo, conErrores.avisos]).toEqual([0, expect.stringContaining("impiden publicarlas")]);
  });
});

describe("the formats as they are documented", () => {
  const texto = readFileSync(new URL("README.md", import.meta.url), "utf8");
  const ejemplos = [...texto.matchAll(/```json\n(.*?)```/gsu)].map(([, json]): unknown => JSON.parse(json ?? ""));

  it("are JSON, and the dossiers of the example are valid ones", () => {
    expect(ejemplos.length).toBeGreaterThan(5);
    const expedientes = ejemplos.filter(
      (ejemplo) => typeof ejemplo === "object" && ejemplo !== null && "expedientes" in ejemplo,
    );
    expect(expedientes.map((ejemplo) => validarParte(Expedientes, ejemplo))).toEqual([[]]);
  });

  it("name every command", () => {
    expect(Object.keys(ORDENES).filter((orden) => !texto.includes(`npm run merito -- ${orden}`))).toEqual([]);
  });
});
