/** The colours of the system as values, light and dark. Contrast of text on paper and on the quiet ground ≥ 4.5. */

interface Tonos {
  readonly tinta: string;
  readonly tintaSuave: string;
  readonly papel: string;
  readonly fondo: string;
  readonly linea: string;
  readonly bordeCampo: string;
  readonly granate: string;
  readonly granateHondo: string;
  readonly sobreGranate: string;
  readonly boton: string;
  readonly botonHondo: string;
  readonly sobreBoton: string;
  readonly oro: string;
  readonly bien: string;
  readonly bienTenue: string;
  readonly mal: string;
  readonly malTenue: string;
  readonly espera: string;
  readonly esperaTenue: string;
  readonly dato: string;
  readonly datoTenue: string;
}

const CLAROS: Tonos = {
  tinta: "#1b1f24",
  tintaSuave: "#55595f",
  papel: "#ffffff",
  fondo: "#f6f4f1",
  linea: "#d9d4cc",
  bordeCampo: "#6b6f76",
  granate: "#9b1c31",
  granateHondo: "#7c1527",
  sobreGranate: "#ffffff",
  boton: "#9b1c31",
  botonHondo: "#7c1527",
  sobreBoton: "#ffffff",
  oro: "#f2b705",
  bien: "#1e6b3a",
  bienTenue: "#eaf5ee",
  mal: "#a3261b",
  malTenue: "#fcefed",
  espera: "#8a5a00",
  esperaTenue: "#fdf4e0",
  dato: "#1f4e79",
  datoTenue: "#ecf3fa",
};

/**
 * In the dark the accent is text and edge at once, so it is the light one of the links of the portal;
 * what is filled with it is as there.
 */
const OSCUROS: Tonos = {
  tinta: "#eceae6",
  tintaSuave: "#b4b1ab",
  papel: "#15181b",
  fondo: "#1d2125",
  linea: "#3a4046",
  bordeCampo: "#8f949a",
  granate: "#f0a3af",
  granateHondo: "#f5bcc5",
  sobreGranate: "#3a0a14",
  boton: "#b52a43",
  botonHondo: "#cc3d57",
  sobreBoton: "#ffffff",
  oro: "#f2b705",
  bien: "#7fd3a0",
  bienTenue: "#17291e",
  mal: "#f5a49b",
  malTenue: "#331c19",
  espera: "#ecc06f",
  esperaTenue: "#2f2614",
  dato: "#9cc6ee",
  datoTenue: "#17242f",
};

export const tonosDe = (modo: "light" | "dark"): Tonos => (modo === "dark" ? OSCUROS : CLAROS);

/** What a state says of a thing; the colour never says it alone. */
export type Tono = "bien" | "mal" | "espera" | "dato" | "llano";

/** Ink and ground of a tone. */
export function paresDe(modo: "light" | "dark", tono: Tono): { readonly color: string; readonly fondo: string } {
  const t = tonosDe(modo);
  switch (tono) {
    case "bien":
      return { color: t.bien, fondo: t.bienTenue };
    case "mal":
      return { color: t.mal, fondo: t.malTenue };
    case "espera":
      return { color: t.espera, fondo: t.esperaTenue };
    case "dato":
      return { color: t.dato, fondo: t.datoTenue };
    case "llano":
      return { color: t.tintaSuave, fondo: t.fondo };
  }
}
