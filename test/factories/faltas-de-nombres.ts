import { clausula, type Falta } from "./faltas-comunes.ts";

const HITOS = "cronograma.hitos";
const contacto = (uso: string, datos: object): object => ({ uso, ...datos });
const cita = { seccion: "1" };

/** Faults of names, contacts, numbers and texts: nothing of the score changes. */
export const FALTAS_DE_NOMBRES: Falta[] = [
  ["UNFILLED", [["etapas.entrevista.nombre", "Por completar"]], ["ERROR UNFILLED etapas.entrevista.nombre"]],
  [
    "UNFILLED",
    [["generalidades.organoSolicitante", "Por definir"]],
    ["ERROR UNFILLED generalidades.organoSolicitante"],
  ],
  [
    "OPEN_ENDED",
    [["cronograma.prorroga", { permitida: true, causas: ["Causa justificada"], cita }]],
    ["ADVERTENCIA OPEN_ENDED cronograma.prorroga.hastaAntesDe"],
  ],
  ["DOC_ALIAS", [["documentos.ffaa.nombre", "CONSTANCIA"]], ["ADVERTENCIA DOC_ALIAS documentos.ffaa.nombre"]],
  [
    "DOC_ALIAS",
    [
      ["documentos.constancia.codigo", "Anexo 1"],
      ["documentos.ffaa.codigo", "Anexo 1"],
    ],
    ["ADVERTENCIA DOC_ALIAS documentos.ffaa.codigo"],
  ],
  [
    "DOC_ALIAS",
    [clausula(["ficha.nombre", "Formato 2"], ["ficha.nombre", "Anexo 2"])],
    ["ADVERTENCIA DOC_ALIAS clausulas.c1.afirma.0"],
  ],
  [
    "DANGLING_NOTE",
    [["cuadros.cuadro-final.columnas.0.nota", "(***)"]],
    ["ADVERTENCIA DANGLING_NOTE cuadros.cuadro-final.columnas.0.nota"],
  ],
  [
    "DANGLING_NOTE",
    [["cuadros.cuadro-final.notas", ["(*) Sobre el puntaje total."]]],
    ["NOTA DANGLING_NOTE cuadros.cuadro-final.notas.0"],
  ],
  [
    "DANGLING_NOTE",
    [clausula(["notas.llamada", "(***)"], ["notas.llamada", "*"])],
    ["ADVERTENCIA DANGLING_NOTE clausulas.c1.afirma.0"],
  ],
  [
    "NUMBERING",
    [
      [`${HITOS}.registro.numero`, "7"],
      [`${HITOS}.convocatoria.numero`, "10"],
    ],
    [`ADVERTENCIA NUMBERING ${HITOS}.convocatoria.numero`],
  ],
  [
    "NUMBERING",
    [
      ["cuadros.cuadro-curricular.numero", "10.1"],
      ["cuadros.cuadro-final.numero", "10.1"],
    ],
    ["ADVERTENCIA NUMBERING cuadros.cuadro-final.numero"],
  ],
  [
    "NUMBERING",
    [clausula(["numeracion-secciones", "I, II, III, V, IV"])],
    ["ADVERTENCIA NUMBERING clausulas.c0.afirma.0"],
  ],
  [
    "CLAIM_CHANNELS",
    [["reclamos.reclamos-entrevista.etapa", "curricular"]],
    ["ERROR CLAIM_CHANNELS reclamos.reclamos-entrevista", "NOTA CLAIM_WINDOW reclamos"],
  ],
  [
    "CLAIM_CHANNELS",
    [clausula(["reclamos.resuelve", "El comité"], ["reclamos.resuelve", "Recursos Humanos"])],
    ["ADVERTENCIA CLAIM_CHANNELS clausulas.c1.afirma.0"],
  ],
  [
    "CONTACT_MISMATCH",
    [
      [
        "generalidades.contactos",
        [
          contacto("CONSULTAS", { correo: "convocatorias@entidad.example" }),
          contacto("RECLAMOS", { correo: "convocatorias@otra.example" }),
        ],
      ],
    ],
    ["ADVERTENCIA CONTACT_MISMATCH generalidades.contactos.1.correo"],
  ],
  [
    "CONTACT_MISMATCH",
    [
      [
        "generalidades.contactos",
        [
          contacto("POSTULACION", { direccionWeb: "https://uno.example" }),
          contacto("POSTULACION", { direccionWeb: "https://dos.example" }),
        ],
      ],
    ],
    ["ADVERTENCIA CONTACT_MISMATCH generalidades.contactos.1.direccionWeb"],
  ],
  [
    "CONTACT_MISMATCH",
    [
      ["generalidades.contactos", [contacto("RECLAMOS", { correo: "reclamos@entidad.example" })]],
      ["reclamos.reclamos-curricular.canal", "Correo mesa@entidad.example"],
    ],
    ["ADVERTENCIA CONTACT_MISMATCH reclamos.reclamos-curricular.canal"],
  ],
  [
    "CONTACT_MISMATCH",
    [clausula(["portal.seccion", "Convocatorias"], ["portal.seccion", "Trabaja con nosotros"])],
    ["ADVERTENCIA CONTACT_MISMATCH clausulas.c1.afirma.0"],
  ],
  [
    "ENTITY_NAMES",
    [
      ["generalidades.comite", { nombre: "Comité", miembros: [] }],
      [`${HITOS}.evaluacion.organo`, "Comisión Evaluadora"],
    ],
    [`ADVERTENCIA ENTITY_NAMES ${HITOS}.evaluacion.organo`],
  ],
  [
    "ENTITY_NAMES",
    [clausula(["comite.nombre", "Comisión Permanente"])],
    ["ADVERTENCIA ENTITY_NAMES clausulas.c0.afirma.0"],
  ],
  [
    "ENTITY_NAMES",
    [clausula(["generalidades.entidad.nombre", "Otra entidad"])],
    ["ERROR ENTITY_NAMES clausulas.c0.afirma.0"],
  ],
  [
    "MODE",
    [
      ["etapas.entrevista.entrevista", { modalidad: "VIRTUAL" }],
      [`${HITOS}.entrevistas.nombre`, "Entrevistas (la hora y el lugar se publican)"],
    ],
    [`ADVERTENCIA MODE ${HITOS}.entrevistas.nombre`],
  ],
  [
    "MODE",
    [
      ["etapas.entrevista.entrevista", { modalidad: "VIRTUAL" }],
      clausula(["etapas.entrevista.entrevista.modalidad", "PRESENCIAL"]),
    ],
    ["ERROR MODE clausulas.c0.afirma.0"],
  ],
  [
    "AMOUNT_WORDS",
    [["plazas.p1.remuneracion", { centimos: 296419, letras: "Dos mil novecientos con 19/100 soles" }]],
    ["ERROR AMOUNT_WORDS plazas.p1.remuneracion.letras"],
  ],
  [
    "AMOUNT_WORDS",
    [["plazas.p1.funciones", ["Conducir un equipo de veintiuna (20) personas del servicio"]]],
    ["ADVERTENCIA AMOUNT_WORDS plazas.p1.funciones.0"],
  ],
  [
    "TEXT_CUT",
    [["generalidades.objeto", "Contratar a una persona que atienda el archivo,"]],
    ["ADVERTENCIA TEXT_CUT generalidades.objeto"],
  ],
  [
    "TEXT_CUT",
    [["generalidades.objeto", "Contratar a una persona que atienda el archivo de"]],
    ["ADVERTENCIA TEXT_CUT generalidades.objeto"],
  ],
  [
    "SERVICE_GAP",
    [["cuadros.cuadro-curricular.incluye", "APTOS"]],
    ["ADVERTENCIA SERVICE_GAP cuadros.cuadro-curricular.incluye"],
  ],
  [
    "SERVICE_GAP",
    [["generalidades.contactos", [contacto("SOPORTE", { correo: "soporte@entidad.example" })]]],
    ["NOTA SERVICE_GAP generalidades.contactos.0.horario"],
  ],
  [
    "SERVICE_GAP",
    [clausula(["avisos.destinatarios", "solo aptos"], ["avisos.destinatarios", "todos"])],
    ["ADVERTENCIA SERVICE_GAP clausulas.c1.afirma.0"],
  ],
];
