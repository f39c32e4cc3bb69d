import { ApolloProvider } from "@apollo/client/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Campo as DefinicionCampo } from "#schema/bases/formulario.ts";
import { CAMPOS } from "#schema/campos/index.ts";
import type { Respuesta } from "#schema/expediente.ts";
import { cliente } from "../datos/cliente.ts";
import { Campo } from "./Campo.tsx";

const comun = { id: "c", etiqueta: "¿Cuál?", requerido: "SIEMPRE" } as const;
const opciones = [
  { valor: "A", etiqueta: "Primera" },
  { valor: "B", etiqueta: "Segunda" },
];
const UNO_DE_CADA: Readonly<Record<DefinicionCampo["tipo"], DefinicionCampo>> = {
  TEXTO: { ...comun, tipo: "TEXTO" },
  PARRAFO: { ...comun, tipo: "PARRAFO", maximo: 10 },
  ENTERO: { ...comun, tipo: "ENTERO", unidad: "horas" },
  DECIMAL: { ...comun, tipo: "DECIMAL" },
  MONTO: { ...comun, tipo: "MONTO" },
  FECHA: { ...comun, tipo: "FECHA" },
  SI_NO: { ...comun, tipo: "SI_NO" },
  OPCION: { ...comun, tipo: "OPCION", opciones },
  OPCIONES: { ...comun, tipo: "OPCIONES", opciones },
  DOCUMENTO_IDENTIDAD: { ...comun, tipo: "DOCUMENTO_IDENTIDAD" },
  CORREO: { ...comun, tipo: "CORREO" },
  CELULAR: { ...comun, tipo: "CELULAR" },
  UBIGEO: { ...comun, tipo: "UBIGEO" },
  ENLACE: { ...comun, tipo: "ENLACE" },
};

const dibujar = (
  campo: DefinicionCampo,
  valor: Respuesta = "",
  resto: { requerido?: boolean; error?: string } = {},
): string =>
  renderToStaticMarkup(
    <ApolloProvider client={cliente}>
      <Campo
        campo={campo}
        id="x"
        valor={valor}
        requerido={resto.requerido ?? true}
        error={resto.error ?? null}
        onCambio={() => undefined}
      />
    </ApolloProvider>,
  );

describe("a field of the configuration", () => {
  test.each(Object.keys(CAMPOS) as DefinicionCampo["tipo"][])(
    "of kind %s has its question, and its first control has its id",
    (tipo) => {
      const html = dibujar(UNO_DE_CADA[tipo]);
      expect(html).toContain("¿Cuál?");
      expect(html.match(/ id="x"/g)).toHaveLength(1);
      // Either a label names the one control, or a legend names the group.
      expect(/<label class="etiqueta" for="x">|<legend class="etiqueta">/.test(html)).toBe(true);
    },
  );

  test("says when it is optional, its help and its error, tied to the control", () => {
    const html = dibujar({ ...comun, tipo: "TEXTO", ayuda: "Como en su DNI." }, "", {
      requerido: false,
      error: "Falta.",
    });
    expect(html).toContain("(opcional)");
    expect(html).toContain('aria-describedby="x-ayuda x-error"');
    expect(html).toContain('aria-invalid="true"');
  });

  test("shows what was answered, also what is half typed or too long", () => {
    expect(dibujar(UNO_DE_CADA.FECHA, "1996-5-")).toContain('value="1996"');
    expect(dibujar(UNO_DE_CADA.PARRAFO, "doce letras!")).toContain("Se pasó por 2 caracteres.");
    expect(dibujar(UNO_DE_CADA.OPCION, "B")).toMatch(/checked=""\/><span>Segunda/);
    expect(dibujar(UNO_DE_CADA.OPCIONES, ["A", "B"]).match(/checked/g)).toHaveLength(2);
    expect(dibujar(UNO_DE_CADA.SI_NO)).not.toContain("checked");
  });

  test("with many options is a list that opens", () => {
    const muchas = Array.from({ length: 9 }, (_, i) => ({ valor: `V${i}`, etiqueta: `Opción ${i}` }));
    expect(dibujar({ ...comun, tipo: "OPCION", opciones: muchas }, "V3")).toContain('<option value="V3" selected="">');
  });
});
