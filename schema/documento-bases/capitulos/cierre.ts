import type { Plantilla } from "../../bases/documento.ts";
import { Suscripcion, type ReglaReclamos } from "../../bases/reclamo.ts";
import { cantidad, mayuscula, minuscula } from "../cifras.ts";
import type { Escritor } from "../escritor.ts";
import { significado } from "../significado.ts";
import { enBlanco } from "../variables.ts";

/** IX. How results are claimed against. */
export function escribirReclamos(e: Escritor): void {
  const { reclamos } = e.bases;
  e.titulo(1, "RECLAMOS", "reclamos", "reclamos");
  if (reclamos.length === 0) {
    return e.parrafo("Estas bases no establecen reclamos propios; rigen los recursos de ley.", "reclamos");
  }
  e.tabla(
    "Reclamos que se pueden presentar",
    [
      ["Contra", 2.5],
      ["Plazo", 3.5],
      ["Canal y sustento", 3],
      ["Quién resuelve", 3],
    ],
    reclamos.map((regla) => ({
      celdas: [
        e.citado(
          regla.etapa === undefined ? "El resultado final" : `El resultado de ${e.nombres.etapa(regla.etapa)}`,
          regla.cita,
        ),
        plazo(regla),
        `${regla.canal}.\n${regla.requiereSustento ? "Debe llevar documentos que lo sustenten." : "No requiere documentos."}`,
        resolucion(regla),
      ],
      ruta: `reclamos.${regla.id}`,
    })),
    "reclamos",
  );
}

function plazo({ plazo: regla }: ReglaReclamos): string {
  if (regla.tipo === "HASTA_SIGUIENTE_ETAPA")
    return "Desde la publicación de los resultados hasta que empiece la etapa siguiente.";
  if (regla.dias === 0) return "El mismo día (0 días) de la publicación de los resultados.";
  const [uno, varios] =
    regla.clase === "HABILES" ? ["día hábil", "días hábiles"] : ["día calendario", "días calendario"];
  return `${mayuscula(cantidad(regla.dias, "m", uno, varios))}, a contar del día siguiente de la publicación de los resultados.`;
}

function resolucion({ resuelve, plazoResolucionDias, apelable }: ReglaReclamos): string {
  const en =
    plazoResolucionDias === undefined
      ? ""
      : plazoResolucionDias === 0
        ? ", el mismo día (0 días hábiles)"
        : `, en ${cantidad(plazoResolucionDias, "m", "día hábil", "días hábiles")}`;
  return `${resuelve}${en}.\nLo resuelto ${apelable ? "se puede apelar" : "no se puede apelar"}.`;
}

/** X. The signing of the contract. */
export function escribirSuscripcion(e: Escritor): void {
  const { suscripcion } = e.bases;
  e.titulo(1, "SUSCRIPCIÓN DEL CONTRATO", "suscripcion", "suscripcion");
  if (!suscripcion)
    return e.parrafo("Estas bases no establecen reglas propias para suscribir el contrato.", "suscripcion");
  const { diasHabiles, documentos, alVencer, llamados, requisitos = [], cita } = suscripcion;
  e.parrafo(
    `El contrato se suscribe en ${cantidad(diasHabiles, "m", "día hábil", "días hábiles")}, a contar del día siguiente de la publicación del resultado final.`,
    "suscripcion.diasHabiles",
    cita,
  );
  const cuantos =
    llamados === undefined
      ? ""
      : ` Se llama a ${cantidad(llamados, "m", "accesitario", "accesitarios")} como máximo antes de declarar desierta la vacante.`;
  e.parrafo(
    `Si quien ganó no suscribe en el plazo: ${minuscula(significado(Suscripcion, "alVencer", alVencer))}.${cuantos}`,
    "suscripcion.alVencer",
  );
  if (documentos.length > 0) {
    e.parrafo("Quien gana presenta:", "suscripcion.documentos");
    e.lista(
      "LETRA",
      documentos.map((id, i) => ({ texto: e.nombres.documento(id), ruta: `suscripcion.documentos.${i}` })),
      "suscripcion.documentos",
    );
  }
  if (requisitos.length > 0) {
    e.parrafo("Además, para suscribir se requiere:", "suscripcion.requisitos");
    e.lista(
      "LETRA",
      requisitos.map((texto, i) => ({ texto, ruta: `suscripcion.requisitos.${i}` })),
      "suscripcion.requisitos",
    );
  }
}

/** XI. The only free text of the document: clauses that HR wrote, each in its slot. */
export function escribirClausulas(e: Escritor): void {
  const { clausulas = [] } = e.bases;
  e.titulo(1, "DISPOSICIONES COMPLEMENTARIAS", "clausulas", "clausulas");
  if (clausulas.length === 0) return e.parrafo("Estas bases no tienen disposiciones complementarias.", "clausulas");
  clausulas.forEach(({ id, titulo, texto, cita }, i) => {
    const ruta = `clausulas.${id}`;
    e.titulo(2, titulo ?? `Disposición ${i + 1}`, ruta, ruta);
    e.parrafo(texto, `${ruta}.texto`, cita);
  });
}

/** Why what the linter warns of stays as it is: it is published with the bases. */
export function escribirJustificaciones(e: Escritor): void {
  const { justificaciones = [] } = e.bases;
  if (justificaciones.length === 0) return;
  e.titulo(1, "JUSTIFICACIONES", "justificaciones", "justificaciones");
  justificaciones.forEach(({ asunto, texto }, i) => {
    const ruta = `justificaciones.${i}`;
    e.parrafo(`Advertencia de la revisión: ${asunto}`, `${ruta}.asunto`);
    e.parrafo(`Se mantiene porque: ${texto}`, `${ruta}.texto`);
  });
}

/** XII. The forms that the system makes, in full text. Mails are no part of the bases. */
export function escribirAnexos(e: Escritor): void {
  const anexos = e.bases.plantillas.filter(({ uso }) => uso === "DOCUMENTO");
  if (anexos.length === 0) return;
  e.titulo(1, "ANEXOS", "plantillas", "anexos");
  for (const { id, titulo, bloques, cita } of anexos) {
    const ruta = `plantillas.${id}`;
    e.titulo(2, enBlanco(titulo), ruta, ruta);
    if (cita) e.parrafo("Modelo de documento.", ruta, cita);
    bloques.forEach((bloque, i) => escribirBloque(e, bloque, `${ruta}.bloques.${i}`));
  }
}

function escribirBloque(e: Escritor, { clase, texto, seccion }: Plantilla["bloques"][number], ruta: string): void {
  const dicho = texto === undefined ? "" : enBlanco(texto);
  if (clase === "RESPUESTAS") {
    const cual = seccion === undefined ? "el formulario" : e.nombres.seccion(seccion);
    return e.parrafo(`[Respuestas del postulante en ${cual}] ${dicho}`.trim(), ruta);
  }
  if (dicho === "") return;
  if (clase === "TITULO") return e.titulo(3, dicho, ruta);
  if (clase === "PARRAFO") return e.parrafo(dicho, ruta);
  const lineas = dicho.split("\n").map((linea) => ({ texto: linea, ruta }));
  if (clase === "LISTA") return e.lista("GUION", lineas, ruta);
  e.firmas(lineas, ruta);
}
