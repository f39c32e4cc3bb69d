/** The parts of the form of a plaza, which are parts of the bases with what does not concern the plaza already decided. */
import type { CampoDescrito, Descripcion, PalabrasDescritas, ParteDescrita } from "./describir.ts";

const OBLIGATORIO: PalabrasDescritas = {
  nombre: "Obligatorio",
  descripcion: "Si un documento hay que presentarlo.",
  significados: { SI: "Sí", NO: "No: es facultativo", SEGUN: "Solo a quien cumpla la condición" },
};

const campo = (
  nombre: string,
  descripcion: string,
  contenido: CampoDescrito["contenido"],
  requerido = true,
  lista = false,
): CampoDescrito => ({
  nombre,
  propiedad: nombre,
  descripcion,
  contenido,
  lista,
  requerido,
  tipos: [],
});

/**
 * Adds the parts of the form, derived from those of the bases so that a new field of a document is in both.
 * @returns a new description; the one given is left as it was
 */
export function conFormulario(bases: Descripcion): Descripcion {
  const sin = (nombre: string, fuera: readonly string[]): CampoDescrito[] =>
    (bases.partes.get(nombre)?.campos ?? []).filter((uno) => !fuera.includes(uno.nombre));
  const si = campo(
    "si",
    "Condición que queda por saber del postulante.",
    { clase: "PARTE", nombre: "Condicion" },
    false,
  );
  const nuevas: ParteDescrita[] = [
    {
      nombre: "DocumentoFormulario",
      descripcion: "Documento que se pide a quien postula a una plaza.",
      campos: [
        ...sin("DocumentoRequerido", ["exigencia", "si", "cita"]),
        campo("obligatorio", OBLIGATORIO.descripcion, { clase: "PALABRAS", nombre: OBLIGATORIO.nombre }),
        si,
        campo("filas", "Si se adjunta a las filas de una sección y no por sí solo.", { clase: "LOGICO" }),
      ],
    },
    {
      nombre: "DeclaracionFormulario",
      descripcion: "Declaración jurada que se pide a quien postula a una plaza.",
      campos: [...sin("DeclaracionJurada", ["si", "cita"]), si],
    },
    {
      nombre: "PlazaFormulario",
      descripcion: "Plaza a la que se postula.",
      campos: (bases.partes.get("Plaza")?.campos ?? []).filter(({ nombre }) =>
        ["id", "codigo", "nombre"].includes(nombre),
      ),
    },
    {
      nombre: "FormularioPlaza",
      descripcion: "Formulario de quien postula a una plaza, tal como lo presenta el portal.",
      campos: [
        campo("plaza", "Plaza.", { clase: "PARTE", nombre: "PlazaFormulario" }),
        campo(
          "secciones",
          "Secciones que corresponden a la plaza, en orden.",
          { clase: "PARTE", nombre: "Seccion" },
          true,
          true,
        ),
        campo("documentos", "Documentos que se piden.", { clase: "PARTE", nombre: "DocumentoFormulario" }, true, true),
        campo(
          "declaraciones",
          "Declaraciones juradas que se piden.",
          { clase: "PARTE", nombre: "DeclaracionFormulario" },
          true,
          true,
        ),
      ],
    },
  ];
  return {
    partes: new Map([...bases.partes, ...nuevas.map((parte) => [parte.nombre, parte] as const)]),
    palabras: new Map([...bases.palabras, [OBLIGATORIO.nombre, OBLIGATORIO]]),
  };
}
