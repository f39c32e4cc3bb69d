import type { Bases } from "#schema/bases/bases.ts";
import type { Seccion } from "#schema/bases/formulario.ts";
import { papelDe } from "#schema/revision/papeles.ts";
import { conClausulas, type Inyectada, type Inyeccion, uno } from "./inyectar.ts";

const CLASES = ["IDIOMAS", "CONOCIMIENTOS", "OFIMATICA", "COLEGIATURA", "CURSOS"] as const;

function requisitoSinSeccion({ plazas: [plaza], formulario }: Bases): Inyectada | null {
  const papeles = new Set(formulario.secciones.map(({ papel }) => papel));
  const clase = CLASES.find((una) => !papeles.has(papelDe(una) ?? "OTRA"));
  if (!plaza || clase === undefined) return null;
  const nuevo = { id: "inyectado", clase, texto: "Lo que se pide", aplica: "SI", sustento: "NO_REQUIERE" };
  return uno(`plazas.${plaza.id}.perfil`, [...plaza.perfil, nuevo], `plazas.${plaza.id}.perfil.inyectado`);
}

function seccionSinUso({ plazas, formulario }: Bases): Inyectada {
  const pedidos = new Set(
    plazas.flatMap(({ perfil }) => perfil.flatMap(({ aplica, clase }) => (aplica === "SI" ? [papelDe(clase)] : []))),
  );
  const clase = CLASES.find((una) => !pedidos.has(papelDe(una)));
  const papel: Seccion["papel"] = (clase && papelDe(clase)) ?? "IDIOMAS";
  const nueva = { id: "inyectada", titulo: "Sección de más", papel, campos: [] };
  return uno("formulario.secciones", [...formulario.secciones, nueva], "formulario.secciones.inyectada");
}

function conSustento({ plazas }: Bases): Inyectada | null {
  for (const { id, perfil } of plazas) {
    const requisito = perfil.find(
      ({ aplica, evidencia }) => aplica === "SI" && (evidencia?.documentos ?? []).length > 0,
    );
    if (requisito) return uno(`plazas.${id}.perfil.${requisito.id}.sustento`, "NO_REQUIERE");
  }
  return null;
}

function dosConUnNombre({ documentos }: Bases): Inyectada | null {
  const [primero, segundo] = documentos.filter(({ momento, codigo }) => momento.tipo === "POSTULACION" && !codigo);
  return primero && segundo ? uno(`documentos.${segundo.id}.nombre`, primero.nombre) : null;
}

/** Faults of documents, forms, names, contacts and texts. */
export const INYECCIONES_DE_TEXTO: Inyeccion[] = [
  { codigo: "DUP_PARAM", en: (bases) => conClausulas(bases, ["horas-minimas", "90"], ["horas-minimas", "60"]) },
  {
    codigo: "GHOST_STAGE",
    en: ({ cuadros }) => {
      const cuadro = cuadros.find(({ etapa }) => etapa !== undefined);
      return cuadro ? uno(`cuadros.${cuadro.id}.etapa`, "inexistente") : null;
    },
    trae: ["STAGE_NO_DATE"],
  },
  {
    codigo: "HIDDEN_STAGE",
    en: (bases) => conClausulas(bases, ["numero-etapas", String(bases.etapas.length + 1)]),
  },
  {
    codigo: "DOC_SET",
    en: (bases) => conClausulas(bases, ["anexos-exigidos", "del 1 al 6"], ["anexos-exigidos", "del 1 al 5"]),
  },
  {
    codigo: "LEGAL_MISSING",
    en: ({ etapas: [etapa] }) =>
      etapa ? uno(`etapas.${etapa.id}.cita`, { norma: "ley-99999" }, `etapas.${etapa.id}.cita.norma`) : null,
  },
  {
    codigo: "LEGAL_STALE",
    en: ({ generalidades: { anio, baseLegal } }) =>
      baseLegal[0]
        ? uno(`generalidades.baseLegal.${baseLegal[0].id}.hasta`, `${anio - 1}-12-31`, "generalidades.baseLegal")
        : null,
  },
  {
    codigo: "BAD_PATTERN",
    en: ({ formulario }) => {
      for (const { id, campos } of formulario.secciones) {
        const campo = campos.find(({ tipo }) => tipo === "TEXTO");
        if (campo) return uno(`formulario.secciones.${id}.campos.${campo.id}.patron`, "(a+)+");
      }
      return null;
    },
  },
  { codigo: "DOC_ALIAS", en: dosConUnNombre },
  { codigo: "EVIDENCE_CONFLICT", en: conSustento },
  { codigo: "FORM_GAP", en: requisitoSinSeccion },
  {
    codigo: "LIMIT_HIDDEN",
    en: ({ formulario }) => {
      const seccion = formulario.secciones.find(({ repite }) => repite);
      const ruta = `formulario.secciones.${seccion?.id}.repite`;
      return seccion ? uno(ruta, { minimo: 0, maximo: 9, sustento: "OBLIGATORIO" }, `${ruta}.documento`) : null;
    },
  },
  { codigo: "DEAD_SECTION", en: seccionSinUso },
  {
    codigo: "DANGLING_NOTE",
    en: ({ cuadros: [cuadro] }) => (cuadro ? uno(`cuadros.${cuadro.id}.columnas.0.nota`, "(***)") : null),
  },
  {
    codigo: "NUMBERING",
    en: ({ cronograma: { hitos } }) => {
      const [primero, ultimo] = [hitos[0], hitos.at(-1)];
      if (!primero || !ultimo || primero === ultimo) return null;
      const rutas = [primero, ultimo].map(({ id }) => `cronograma.hitos.${id}.numero`);
      return {
        cambios: [
          [rutas[0] ?? "", "1"],
          [rutas[1] ?? "", "99"],
        ],
        ruta: rutas[1] ?? "",
      };
    },
  },
  {
    codigo: "CONTACT_MISMATCH",
    en: ({ generalidades: { contactos } }) => {
      const dos = ["uno", "dos"].map((sitio) => ({
        uso: "SOPORTE",
        horario: "8-16",
        direccionWeb: `https://${sitio}.example`,
      }));
      const lugar = `generalidades.contactos.`;
      return uno("generalidades.contactos", [...contactos, ...dos], lugar);
    },
  },
  {
    codigo: "ENTITY_NAMES",
    en: ({ generalidades: { comite }, reclamos: [reclamo], cronograma: { hitos } }) => {
      const hito = hitos.find(({ gobierna }) => gobierna === "ETAPA");
      if (!hito) return null;
      const ruta = `cronograma.hitos.${hito.id}.organo`;
      const nombre = comite?.nombre ?? reclamo?.resuelve ?? "Comité";
      return {
        cambios: [
          ["generalidades.comite", comite ?? { nombre, miembros: [] }],
          [ruta, "Comisión Ajena"],
        ],
        ruta,
      };
    },
  },
  {
    codigo: "MODE",
    en: (bases) => {
      const ultima = bases.etapas.at(-1);
      if (!ultima) return null;
      const dicha = conClausulas(bases, [`etapas.${ultima.id}.entrevista.modalidad`, "TELEFONICA"]);
      const puesta = [`etapas.${ultima.id}.entrevista`, { modalidad: "PRESENCIAL" }] as const;
      return { cambios: [puesta, ...dicha.cambios], ruta: dicha.ruta };
    },
  },
  {
    codigo: "AMOUNT_WORDS",
    en: ({ plazas: [plaza] }) =>
      plaza
        ? uno(
            `plazas.${plaza.id}.remuneracion`,
            { centimos: 250000, letras: "Dos mil con 00/100 soles" },
            `plazas.${plaza.id}.remuneracion.letras`,
          )
        : null,
  },
  { codigo: "SERVICE_GAP", en: (bases) => conClausulas(bases, ["avisos.a", "solo aptos"], ["avisos.a", "todos"]) },
  { codigo: "TEXT_CUT", en: () => uno("generalidades.objeto", "Contratar personal para el servicio de atención y") },
  {
    codigo: "UNFILLED",
    en: ({ etapas: [etapa] }) => (etapa ? uno(`etapas.${etapa.id}.nombre`, "Por completar") : null),
  },
];
