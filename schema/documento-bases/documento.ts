/**
 * The text of the bases, generated whole from the data: what it says and what the system does cannot disagree.
 * Free text has its marked slots (object, functions, clauses, sworn statements, notes); every number, date and rule comes
 * from the property that the engine reads.
 * @fuente leaps L9 · catalogue H66 · CAS 004-2026-MC-DDC-CUSCO · Bases HRDC 2019 (order of the chapters)
 */
import type { Bases } from "../bases/bases.ts";
import { fechaHora, instanteLocal, type InstanteUtc } from "../fecha.ts";
import type { BloqueCaratula, BloqueDocumento, Renglon } from "./bloque.ts";
import { escribirBonificaciones } from "./capitulos/bonificaciones.ts";
import { escribirCalculo } from "./capitulos/calculo.ts";
import {
  escribirAnexos,
  escribirClausulas,
  escribirJustificaciones,
  escribirReclamos,
  escribirSuscripcion,
} from "./capitulos/cierre.ts";
import { escribirCronograma } from "./capitulos/cronograma.ts";
import { escribirCuadros } from "./capitulos/cuadros.ts";
import { escribirEtapas } from "./capitulos/etapas.ts";
import { escribirGeneralidades } from "./capitulos/generalidades.ts";
import { escribirPlazas } from "./capitulos/plazas.ts";
import { escribirPostulacion } from "./capitulos/postulacion.ts";
import { crearEscritor, type Escritor, type Numerales } from "./escritor.ts";

/** Which text it is: a published version, or a draft, which is worth nothing. */
export type Edicion =
  | { readonly version: number; readonly publicadaEn: InstanteUtc; readonly sha256: string }
  | "BORRADOR";

/** What a draft says of itself on every page. */
export const MARCA_BORRADOR = "BORRADOR – sin valor";

/** The whole document, in order. The same data always give the same blocks. */
export function documentoDe(bases: Bases, edicion: Edicion): readonly BloqueDocumento[] {
  // Numbers first: a part refers to others that come after it.
  const { anclas } = escribir(bases, edicion, new Map());
  const escrito = escribir(bases, edicion, anclas);
  return [caratula(bases, edicion), ...escrito.bloques];
}

const CAPITULOS: readonly ((e: Escritor) => void)[] = [
  escribirGeneralidades,
  escribirPlazas,
  escribirCronograma,
  escribirPostulacion,
  escribirEtapas,
  escribirBonificaciones,
  escribirCalculo,
  escribirCuadros,
  escribirReclamos,
  escribirSuscripcion,
  escribirClausulas,
  escribirJustificaciones,
  escribirAnexos,
];

function escribir(bases: Bases, edicion: Edicion, numerales: Numerales): Escritor {
  const e = crearEscritor(bases, numerales);
  for (const capitulo of CAPITULOS) capitulo(e);
  escribirFirmas(e, edicion);
  return e;
}

function caratula({ generalidades }: Bases, edicion: Edicion): BloqueCaratula {
  const { entidad, codigo, titulo } = generalidades;
  const ruta = "generalidades";
  return {
    clase: "CARATULA",
    entidad: entidad.nombre,
    codigo,
    titulo,
    renglones: [{ texto: "BASES DEL PROCESO DE SELECCIÓN", ruta }, ...identidad(edicion)],
    ruta,
  };
}

/** Version, date of publication and hash; a draft has none of them. */
function identidad(edicion: Edicion): Renglon[] {
  const ruta = "";
  if (edicion === "BORRADOR") return [{ texto: MARCA_BORRADOR, ruta }];
  return [
    { texto: `Versión ${edicion.version}, publicada el ${fechaHora(instanteLocal(edicion.publicadaEn))}`, ruta },
    { texto: `SHA-256 de las bases: ${edicion.sha256}`, ruta },
  ];
}

/** Those who sign, by their posts: the committee when there is one, and who runs the process. */
function escribirFirmas(e: Escritor, edicion: Edicion): void {
  const { comite, dependenciaEncargada } = e.bases.generalidades;
  const titulares = (comite?.miembros ?? []).filter(({ funcion }) => funcion === "PRESIDENTE" || funcion === "MIEMBRO");
  e.titulo(1, "FIRMAS Y CONTROL DE VERSIÓN", "generalidades", "firmas");
  e.firmas(
    [
      ...titulares.map(({ id, cargo }) => ({ texto: cargo, ruta: `generalidades.comite.miembros.${id}` })),
      { texto: dependenciaEncargada, ruta: "generalidades.dependenciaEncargada" },
    ],
    "generalidades.comite",
  );
  for (const { texto, ruta } of identidad(edicion)) e.parrafo(`${texto}.`, ruta);
}
