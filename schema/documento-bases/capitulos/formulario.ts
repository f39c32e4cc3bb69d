import { Repeticion, Seccion, type Campo } from "../../bases/formulario.ts";
import { fechaCorta } from "../../fecha.ts";
import { cantidad, minuscula } from "../cifras.ts";
import { enPalabras } from "../condiciones.ts";
import type { Escritor } from "../escritor.ts";
import { significado } from "../significado.ts";

/** The sections and fields of the form that the applicant fills in. */
export function escribirFormulario(e: Escritor): void {
  const { secciones, cita } = e.bases.formulario;
  if (secciones.length === 0) return;
  e.titulo(2, "Formulario de postulación", "formulario", "formulario");
  e.parrafo(
    "El postulante consigna en el formulario los datos siguientes, con carácter de declaración jurada.",
    "formulario",
    cita,
  );
  for (const seccion of secciones) escribirSeccion(e, seccion);
}

function escribirSeccion(e: Escritor, { id, titulo, ayuda, papel, visibleSi, repite, campos, cita }: Seccion): void {
  const ruta = `formulario.secciones.${id}`;
  e.titulo(3, titulo, ruta, ruta);
  const frases = [
    `Contiene: ${minuscula(significado(Seccion, "papel", papel))}.`,
    visibleSi === undefined ? "" : ` La llena quien cumple que ${enPalabras(e.bases, visibleSi)}.`,
    repite === undefined ? "" : ` ${filas(e, repite)}`,
    ayuda === undefined ? "" : ` ${ayuda}`,
  ];
  e.parrafo(frases.join(""), ruta, cita);
  e.tabla(
    `Datos de la sección ${titulo}`,
    [
      ["Dato", 4],
      ["Cómo se responde", 4],
      ["Obligatorio", 2.5],
    ],
    campos.map((campo) => ({
      celdas: [
        e.citado(campo.etiqueta, campo.cita) + (campo.ayuda === undefined ? "" : `\n${campo.ayuda}`),
        respuesta(campo),
        obligatorio(e, campo, id),
      ],
      ruta: `${ruta}.campos.${campo.id}`,
    })),
    `${ruta}.campos`,
  );
}

function filas(e: Escritor, { minimo, minimoSi, maximo, sustento, documento }: NonNullable<Seccion["repite"]>): string {
  const cuando = minimoSi === undefined ? "" : `, el mínimo si ${enPalabras(e.bases, minimoSi)}`;
  const con = documento === undefined ? "" : ` (${e.nombres.documento(documento)})`;
  return `Admite de ${minimo} a ${maximo} filas${cuando}. ${significado(Repeticion, "sustento", sustento)}${con}.`;
}

function obligatorio(e: Escritor, { requerido, requeridoSi, visibleSi }: Campo, seccion: string): string {
  const cual = { SIEMPRE: "Sí", SI_CONDICION: "Cuando se cumple la condición", NUNCA: "No" }[requerido];
  const si = requeridoSi === undefined ? "" : `: ${enPalabras(e.bases, requeridoSi, seccion)}`;
  const aparece = visibleSi === undefined ? "" : `\nSe pregunta si ${enPalabras(e.bases, visibleSi, seccion)}.`;
  return `${cual}${si}.${aparece}`;
}

/** The kind of answer with its limits. */
function respuesta(campo: Campo): string {
  switch (campo.tipo) {
    case "TEXTO":
    case "PARRAFO": {
      const clase = campo.tipo === "TEXTO" ? "Texto de una línea" : "Texto de varias líneas";
      const patron = campo.patron === undefined ? "" : `, con la forma ${campo.patron}`;
      return `${clase}${campo.maximo === undefined ? "" : `, hasta ${campo.maximo} caracteres`}${patron}`;
    }
    case "ENTERO":
      return `Número entero${limites(campo)}`;
    case "DECIMAL": {
      const decimales =
        campo.decimales === undefined ? "" : `, con ${cantidad(campo.decimales, "m", "decimal", "decimales")}`;
      return `Número${limites(campo)}${decimales}`;
    }
    case "MONTO":
      return `Monto en soles, con dos decimales${campo.hasta === undefined ? "" : `, hasta S/ ${campo.hasta}`}`;
    case "FECHA": {
      const desde = campo.desde === undefined ? "" : `, desde el ${fechaCorta(campo.desde)}`;
      const hasta = campo.hasta === undefined ? "" : `, hasta el ${fechaCorta(campo.hasta)}`;
      const futura = campo.futura === undefined ? "" : campo.futura ? ", puede ser futura" : ", no puede ser futura";
      return `Fecha${desde}${hasta}${futura}`;
    }
    case "SI_NO":
      return "Sí o no";
    case "OPCION":
      return `Una de estas opciones:\n${opciones(campo.opciones)}`;
    case "OPCIONES": {
      const tope = campo.maximo === undefined ? "" : `, hasta ${campo.maximo}`;
      return `Varias de estas opciones${tope}:\n${opciones(campo.opciones)}`;
    }
    case "DOCUMENTO_IDENTIDAD":
      return "Número de documento de identidad";
    case "CORREO":
      return "Correo electrónico";
    case "CELULAR":
      return "Número de celular";
    case "UBIGEO":
      return "Distrito, provincia y departamento";
    case "ENLACE":
      return "Dirección web";
  }
}

function limites({ desde, hasta, unidad }: Extract<Campo, { tipo: "ENTERO" | "DECIMAL" }>): string {
  return [
    unidad === undefined ? "" : ` de ${unidad}`,
    desde === undefined ? "" : `, desde ${desde}`,
    hasta === undefined ? "" : `, hasta ${hasta}`,
  ].join("");
}

/** Options of a scale go from the lowest to the highest, so that «al menos» can be read. */
function opciones(lista: readonly { readonly etiqueta: string; readonly orden?: number }[]): string {
  const enEscala = lista.length > 1 && lista.every(({ orden }) => orden !== undefined);
  const puestas = enEscala ? lista.toSorted((a, b) => (a.orden ?? 0) - (b.orden ?? 0)) : lista;
  const etiquetas = puestas.map(({ etiqueta }) => etiqueta).join("; ");
  return enEscala ? `${etiquetas} (en escala de menor a mayor)` : etiquetas;
}
