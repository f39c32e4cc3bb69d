import type { Bases } from "../bases/bases.ts";
import { leerCampo, estaVacio } from "../campos/index.ts";
import { corto } from "../corto.ts";
import type { EvaluacionEtapa, Expediente, Fila } from "../expediente.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { indexar, type Indice } from "../indice.ts";
import { instanteUtc } from "../fecha.ts";
import { juzgarPlazas } from "../postulacion/plazas.ts";
import { momentoEn, ventanaPostulacion } from "../postulacion/ventana.ts";
import { CERO, comparar } from "../puntaje.ts";
import { decimal } from "../traza.ts";
import { criteriosDe } from "./entrada.ts";
import { etapaParaTodas } from "./variante.ts";

/**
 * What dossiers bring and the engine does not read: names that the bases do not have, answers that their field cannot
 * read; and what would not have been let in by the screens: more plazas than the limit, seals outside the window,
 * adjustments beyond the maximum of their criterion. None of it keeps anybody from being scored, but whoever wrote the file meant something by it.
 * @returns warnings, at their place in the file
 * @fuente bases-model §4 «Absent is never 0 by accident»
 */
export function entradaIgnorada(bases: Bases, expedientes: readonly Expediente[]): Hallazgo[] {
  const indice = indexar(bases);
  const desempates = new Set((bases.desempates ?? []).flatMap((regla) => ("id" in regla ? [regla.id] : [])));
  const declaraciones = new Set(bases.declaraciones.map(({ id }) => id));
  const externos = new Set(bases.hechos.flatMap(({ id, tipo }) => (tipo === "EXTERNO" ? [id] : [])));
  const ventana = ventanaPostulacion(bases);
  return expedientes.flatMap((expediente, i) => {
    const ruta = `expedientes.${i}`;
    const hallazgos: Hallazgo[] = [];
    const anotar = (codigo: string, lugar: string, mensaje: string): void => {
      hallazgos.push({ codigo, gravedad: "ADVERTENCIA", ruta: `${ruta}.${lugar}`, mensaje });
    };
    const conocido = (existe: boolean, lugar: string, que: string): void => {
      if (!existe) anotar("DATO_IGNORADO", lugar, `Las bases no tienen ${corto(que)}: no se lee.`);
    };
    for (const [seccion, filas] of Object.entries(expediente.respuestas)) {
      conocido(indice.secciones.has(seccion), `respuestas.${seccion}`, `la sección ${seccion}`);
      if (indice.secciones.has(seccion)) hallazgos.push(...deSeccion(indice, seccion, filas, `${ruta}.respuestas`));
    }
    for (const { documento } of expediente.documentos ?? [])
      conocido(indice.documentos.has(documento), `documentos.${documento}`, `el documento ${documento}`);
    for (const { declaracion } of expediente.declaraciones ?? [])
      conocido(declaraciones.has(declaracion), `declaraciones.${declaracion}`, `la declaración ${declaracion}`);
    for (const id of Object.keys(expediente.externos ?? {}))
      conocido(externos.has(id), `externos.${id}`, `el dato externo ${id}`);
    for (const id of Object.keys(expediente.desempates ?? {}))
      conocido(desempates.has(id), `desempates.${id}`, `el desempate ${id}`);
    for (const evaluacion of expediente.evaluaciones ?? [])
      hallazgos.push(...deAjustes(indice, expediente.plazas, evaluacion, `${ruta}.evaluaciones.${evaluacion.etapa}`));
    const plazas = juzgarPlazas(bases, expediente.plazas);
    if (plazas?.falta === "DEMASIADAS")
      anotar(
        "PLAZAS_DE_MAS",
        "plazas",
        `Pide ${expediente.plazas.length} plazas y las bases admiten ${plazas.maximo}.`,
      );
    if (ventana && momentoEn(ventana, instanteUtc(expediente.enviadaEn)) !== "DENTRO")
      anotar("FUERA_DE_PLAZO", "enviadaEn", `Se envió el ${expediente.enviadaEn}, fuera del plazo para postular.`);
    return hallazgos;
  });
}

function deSeccion(indice: Indice, id: string, filas: readonly Fila[], ruta: string): Hallazgo[] {
  const hallazgos: Hallazgo[] = [];
  const anotar = (lugar: string, mensaje: string): void => {
    hallazgos.push({ codigo: "DATO_IGNORADO", gravedad: "ADVERTENCIA", ruta: `${ruta}.${id}${lugar}`, mensaje });
  };
  const seccion = indice.secciones.get(id);
  if (seccion && !seccion.repite && filas.length > 1)
    anotar("", `«${seccion.titulo}» no se repite y hay ${filas.length} filas: solo se lee la primera.`);
  for (const [i, fila] of filas.entries()) {
    if (filas.findIndex((otra) => otra.id === fila.id) < i)
      anotar(`.${i}.id`, `La fila ${corto(fila.id)} está dos veces.`);
    for (const [clave, crudo] of Object.entries(fila.valores)) {
      const campo = indice.campo(id, clave);
      const lugar = `.${i}.valores.${corto(clave)}`;
      if (!campo) anotar(lugar, `La sección ${corto(id)} no tiene el campo ${corto(clave)}: no se lee.`);
      else if (!estaVacio(campo, crudo) && leerCampo(campo, crudo) === null)
        anotar(lugar, `«${campo.etiqueta}» no admite «${corto(String(crudo))}»: es como si no constara.`);
    }
  }
  return hallazgos;
}

/** A score that replaces a computed one stands with its motive, even beyond what the criterion could give. */
function deAjustes(
  indice: Indice,
  plazas: readonly string[],
  { etapa: id, ajustes = [] }: EvaluacionEtapa,
  ruta: string,
): Hallazgo[] {
  const general = indice.etapas.get(id);
  const suyas = plazas.flatMap((plaza) => indice.plazas.get(plaza) ?? []);
  const criterios = general ? criteriosDe(etapaParaTodas(general, suyas)) : [];
  return ajustes.flatMap(({ criterio, puntaje }) => {
    const suyo = criterios.find((uno) => uno.id === criterio);
    const n = decimal(puntaje);
    const alto = suyo?.maximo !== undefined && comparar(n, decimal(suyo.maximo)) > 0;
    if (!suyo || (!alto && comparar(n, CERO) >= 0)) return [];
    const limites = suyo.maximo === undefined ? "desde 0" : `de 0 a ${suyo.maximo}`;
    const mensaje = `${suyo.nombre}: el comité puso ${puntaje}, que no está en el rango ${limites}.`;
    return [{ codigo: "AJUSTE_FUERA_DE_RANGO", gravedad: "ADVERTENCIA", ruta: `${ruta}.ajustes.${criterio}`, mensaje }];
  });
}
