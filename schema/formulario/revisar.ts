import type { Bases } from "../bases/bases.ts";
import type { Seccion } from "../bases/formulario.ts";
import { estaVacio, validarCampo } from "../campos/index.ts";
import type { Fila } from "../expediente.ts";
import type { Fecha } from "../fecha.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { indexar } from "../indice.ts";
import { crearLector, type Lector, type Sujeto } from "../lector.ts";
import type { AnotarRespuesta } from "./anotar.ts";
import { revisarDeclaraciones } from "./declaraciones.ts";
import { revisarDocumentos } from "./documentos.ts";
import { campoRequerido, campoVisible, filasMinimas, seccionVisible } from "./visibles.ts";

/**
 * Everything that keeps the answers of a person from being sent for a plaza, all at once, each at its place
 * (`respuestas.experiencia.f1.inicio`, `documentos.dni`, `declaraciones.nepotismo`). Warnings tell what may be sent and
 * will be judged afterwards. What the form hides from this person must not be there (`limpiarRespuestas` takes it out).
 * @param sujeto a draft: whatever has been answered so far
 * @param hoy    day in Lima, so that future dates can be refused
 */
export function revisarRespuestas(
  bases: Bases,
  idPlaza: string,
  sujeto: Sujeto,
  { hoy }: { readonly hoy?: Fecha | undefined } = {},
): Hallazgo[] {
  const hallazgos: Hallazgo[] = [];
  const anotar: AnotarRespuesta = (codigo, ruta, mensaje, gravedad = "ERROR") => {
    hallazgos.push({ codigo, gravedad, ruta, mensaje });
  };
  const indice = indexar(bases);
  const plaza = indice.plazas.get(idPlaza);
  if (!plaza) {
    anotar("FORM_PLAZA", "plazas", "Esa plaza no es de este proceso. Elija otra.");
    return hallazgos;
  }
  const lector = crearLector(indice, plaza, sujeto);
  for (const id of Object.keys(sujeto.respuestas))
    if (!indice.secciones.has(id))
      anotar("FORM_DESCONOCIDO", `respuestas.${id}`, "El formulario no tiene esa sección.");
  for (const seccion of bases.formulario.secciones) {
    const filas = sujeto.respuestas[seccion.id] ?? [];
    if (seccionVisible(seccion, lector)) hallazgos.push(...revisarSeccion(seccion, filas, lector, hoy));
    else if (filas.length > 0)
      anotar("FORM_OCULTO", `respuestas.${seccion.id}`, `«${seccion.titulo}» no le corresponde. Quite sus respuestas.`);
  }
  revisarDocumentos(bases, lector, anotar);
  revisarDeclaraciones(bases, lector, anotar);
  return hallazgos;
}

function revisarSeccion(seccion: Seccion, filas: readonly Fila[], lector: Lector, hoy: Fecha | undefined): Hallazgo[] {
  const hallazgos: Hallazgo[] = [];
  const anotar: AnotarRespuesta = (codigo, ruta, mensaje) => {
    hallazgos.push({ codigo, gravedad: "ERROR", ruta, mensaje });
  };
  const ruta = `respuestas.${seccion.id}`;
  const minimo = filasMinimas(seccion, lector);
  const maximo = seccion.repite?.maximo ?? 1;
  if (filas.length < minimo)
    anotar(
      "FORM_FILAS",
      ruta,
      `«${seccion.titulo}» necesita al menos ${minimo} ${minimo === 1 ? "registro" : "registros"}. Agréguelos.`,
    );
  if (filas.length > maximo)
    anotar(
      "FORM_FILAS",
      ruta,
      `«${seccion.titulo}» admite hasta ${maximo} ${maximo === 1 ? "registro" : "registros"} y hay ${filas.length}.`,
    );
  const vistas = new Set<string>();
  for (const fila of seccion.repite ? filas : filas.length > 0 ? filas : [VACIA]) {
    if (vistas.has(fila.id))
      anotar("FORM_FILA_REPETIDA", `${ruta}.${fila.id}`, "El registro está dos veces. Quite uno.");
    vistas.add(fila.id);
    hallazgos.push(...revisarFila(seccion, fila, lector, hoy));
  }
  return hallazgos;
}

/** A section that does not repeat has one row even when nothing has been answered. */
const VACIA: Fila = { id: "unica", valores: {} };

function revisarFila(seccion: Seccion, fila: Fila, lector: Lector, hoy: Fecha | undefined): Hallazgo[] {
  const ruta = `respuestas.${seccion.id}.${fila.id}`;
  const hallazgos: Hallazgo[] = [];
  const anotar: AnotarRespuesta = (codigo, lugar, mensaje) => {
    hallazgos.push({ codigo, gravedad: "ERROR", ruta: lugar, mensaje });
  };
  for (const id of Object.keys(fila.valores))
    if (!lector.indice.campo(seccion.id, id))
      anotar("FORM_DESCONOCIDO", `${ruta}.${id}`, "El formulario no tiene esa pregunta.");
  for (const campo of seccion.campos) {
    const lugar = `${ruta}.${campo.id}`;
    const crudo = fila.valores[campo.id];
    const vacio = crudo === undefined || estaVacio(campo, crudo);
    if (!campoVisible(campo, seccion, fila, lector)) {
      if (!vacio) anotar("FORM_OCULTO", lugar, `«${campo.etiqueta}» no le corresponde. Quite la respuesta.`);
    } else if (vacio) {
      if (campoRequerido(campo, seccion, fila, lector))
        anotar("CAMPO_FALTA", lugar, `Falta responder «${campo.etiqueta}».`);
    } else hallazgos.push(...validarCampo(campo, crudo, { ruta: lugar, hoy }));
  }
  revisarSustento(seccion, fila, `${ruta}.sustentos`, anotar);
  return hallazgos;
}

function revisarSustento(seccion: Seccion, fila: Fila, ruta: string, anotar: AnotarRespuesta): void {
  const archivos = fila.sustentos?.length ?? 0;
  const sustento = seccion.repite?.sustento ?? "SIN_SUSTENTO";
  if (sustento === "OBLIGATORIO" && archivos === 0)
    anotar("FORM_SUSTENTO", ruta, `Cada registro de «${seccion.titulo}» lleva su documento. Cárguelo.`);
  if (sustento === "SIN_SUSTENTO" && archivos > 0)
    anotar("FORM_SUSTENTO", ruta, `«${seccion.titulo}» no lleva documentos. Quítelos.`);
}
