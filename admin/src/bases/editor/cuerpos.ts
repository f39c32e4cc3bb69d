/** How some kinds of part are shown in a list; every other opens with the editor of its definition. */
import type { ComponentType } from "react";
import { ResumenCampo } from "./ResumenCampo.tsx";
import { CuerpoBonificacion } from "./CuerpoBonificacion.tsx";
import { ResumenCriterio } from "./ResumenCriterio.tsx";
import { ResumenCuadro } from "./ResumenCuadro.tsx";
import { ResumenEtapa } from "./ResumenEtapa.tsx";
import { ResumenHito } from "./ResumenHito.tsx";
import { ResumenPlaza } from "./ResumenPlaza.tsx";
import { ResumenRequisito } from "./ResumenRequisito.tsx";

type Pieza = ComponentType<{ readonly ruta: string }>;

const CAMPOS = [
  "Texto",
  "Parrafo",
  "Entero",
  "Decimal",
  "Monto",
  "Fecha",
  "SiNo",
  "Opcion",
  "Opciones",
  "DocumentoIdentidad",
  "Correo",
  "Celular",
  "Ubigeo",
  "Enlace",
];
const CRITERIOS = ["Grupo", "Niveles", "Rangos", "Tasa", "Directo", "Compuerta", "Relativo", "Valor"];

export const RESUMENES: Readonly<Record<string, Pieza>> = {
  Cuadro: ResumenCuadro,
  Etapa: ResumenEtapa,
  Hito: ResumenHito,
  Plaza: ResumenPlaza,
  Requisito: ResumenRequisito,
  ...Object.fromEntries(CAMPOS.map((clase) => [`Campo${clase}`, ResumenCampo])),
  ...Object.fromEntries(CRITERIOS.map((clase) => [`Criterio${clase}`, ResumenCriterio])),
};

/** Parts that have a body of their own when they open. */
export const CUERPOS: Readonly<Record<string, Pieza>> = { Bonificacion: CuerpoBonificacion };
