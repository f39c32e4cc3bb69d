import { describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import type { DeclaracionJurada, DocumentoRequerido } from "#schema/bases/documento.ts";
import { validar } from "#schema/bases/validar.ts";
import { formulario, revisarRespuestas } from "#schema/formulario.ts";
import { buildBases, buildEtapa } from "../factories/bases.ts";
import { concurso, de, desenlaces, finales } from "../factories/concurso.ts";
import { buildExpediente, conNota, fila } from "../factories/expediente.ts";

const declaracion = (id: string, siNo: DeclaracionJurada["siNo"]): DeclaracionJurada => ({
  id,
  codigo: "Formato 3-A",
  titulo: `Declaración ${id}`,
  texto: "Yo, {{postulante.nombres}}, declaro.",
  respuesta: "SI_NO",
  siNo,
});
const documento = (id: string, cambios: Partial<DocumentoRequerido> = {}): DocumentoRequerido => ({
  id,
  nombre: `Documento ${id}`,
  exigencia: "SIEMPRE",
  elabora: "POSTULANTE",
  momento: { tipo: "POSTULACION" },
  formatos: ["PDF"],
  maximoKb: 5120,
  archivos: 1,
  ...cambios,
});
const ffaa = { tipo: "COMPARA", dato: "campo.personales.ffaa", operador: "IGUAL", valor: "SI" } as const;

describe("§7 forms", () => {
  it("a section and a field that HR adds are read by a criterion that HR adds, whatever they are called", () => {
    const base = buildBases();
    const bases = buildBases({
      formulario: {
        secciones: [
          ...base.formulario.secciones,
          {
            id: "voluntariado-andino",
            titulo: "Voluntariado en zonas de altura",
            papel: "OTRA",
            campos: [{ tipo: "ENTERO", id: "campanas", etiqueta: "Campañas", requerido: "NUNCA" }],
          },
        ],
      },
      etapas: [
        buildEtapa({
          criterios: {
            tipo: "TASA",
            id: "campanas",
            nombre: "Campañas",
            dato: "campo.voluntariado-andino.campanas",
            puntos: "1.5",
            cada: "1",
            fraccion: "ENTERA",
            tope: "5",
          },
        }),
      ],
    });
    const con = (campanas: string) => ({ respuestas: { "voluntariado-andino": [fila({ campanas })] } });
    const resultado = concurso(bases, [
      buildExpediente("A", con("3")),
      buildExpediente("B", con("9")),
      buildExpediente("C"),
    ]);
    expect(finales(resultado)).toEqual({ A: "4.5", B: "5", C: "0" });
    expect(formulario(bases, "p1")?.secciones.map((s) => s.titulo)).toContain("Voluntariado en zonas de altura");
  });

  it("visible-if and required-if depend on other answers", () => {
    const base = buildBases();
    const [personales, ...otras] = base.formulario.secciones;
    if (!personales) throw new Error("sin sección");
    const campo = {
      tipo: "TEXTO" as const,
      id: "libreta",
      etiqueta: "Libreta militar",
      requerido: "SI_CONDICION" as const,
    };
    const bases = buildBases({
      formulario: {
        secciones: [
          { ...personales, campos: [...personales.campos, { ...campo, requeridoSi: ffaa, visibleSi: ffaa }] },
          ...otras,
        ],
      },
    });
    const rutas = (respuesta: string) =>
      revisarRespuestas(bases, "p1", { respuestas: { personales: [fila({ ffaa: respuesta })] } }).map((h) => h.ruta);
    expect(rutas("NO").some((ruta) => ruta.endsWith("libreta"))).toBe(false);
    expect(rutas("SI").some((ruta) => ruta.endsWith("libreta"))).toBe(true);
  });
});

describe("§7 documents", () => {
  it("always, on a condition or never; with its numbering, its order, its formats and its limits", () => {
    const bases = buildBases({
      documentos: [
        documento("ficha", { codigo: "Anexo 10", orden: 2, elabora: "SISTEMA_Y_FIRMA" }),
        documento("dni", { orden: 1 }),
        documento("diploma", {
          exigencia: "SI_CONDICION",
          si: ffaa,
          formatos: ["PDF", "JPG"],
          maximoKb: 10240,
          archivos: 3,
        }),
        documento("otros", { exigencia: "NUNCA" }),
      ],
    });
    expect(formulario(bases, "p1")?.documentos.map((d) => [d.id, d.obligatorio, d.codigo, d.maximoKb])).toEqual([
      ["ficha", "SI", "Anexo 10", 5120],
      ["dni", "SI", undefined, 5120],
      ["diploma", "SEGUN", undefined, 10240],
      ["otros", "NO", undefined, 5120],
    ]);
    const faltan = revisarRespuestas(bases, "p1", { respuestas: { personales: [fila({ ffaa: "SI" })] } });
    expect(faltan.filter((h) => h.ruta.startsWith("documentos")).map((h) => h.ruta)).toEqual([
      "documentos.ficha",
      "documentos.dni",
      "documentos.diploma",
    ]);
  });

  it.each([
    ["NO_APTO", "NO_APTO"],
    ["DESCALIFICA", "DESCALIFICADO"],
  ] as const)("one whose lack is judged afterwards, %s, leaves %s", (siFalta, esperado) => {
    const bases = buildBases({ documentos: [documento("dni", { siFalta })] });
    const presentado = { documentos: [{ documento: "dni", archivos: ["x"] }] };
    expect(desenlaces(concurso(bases, [conNota("A", "50", presentado), conNota("B", "50")]))).toEqual({
      A: "GANADOR",
      B: esperado,
    });
  });
});

describe("§7 sworn statements", () => {
  it.each([
    ["IMPIDE_ENVIAR", true, "GANADOR"],
    ["DESCALIFICA", false, "DESCALIFICADO"],
    ["SE_REGISTRA", false, "GANADOR"],
  ] as const)("a NO that %s", (siNo, impide, esperado) => {
    const bases = buildBases({ declaraciones: [declaracion("deudores", siNo)] });
    const no = { declaraciones: [{ declaracion: "deudores", respuesta: "NO" as const }] };
    const hallazgos = revisarRespuestas(bases, "p1", { respuestas: {}, ...no });
    expect(hallazgos.some((h) => h.gravedad === "ERROR" && h.ruta.startsWith("declaraciones"))).toBe(impide);
    expect(desenlaces(concurso(bases, [conNota("A", "50", no)]))).toEqual({ A: esperado });
  });
});

describe("§8 a ruling may re-score", () => {
  it("and the result is computed anew from what was decided", () => {
    const antes = concurso(buildBases(), [conNota("A", "50"), conNota("B", "49")]);
    const despues = concurso(buildBases(), [conNota("A", "50"), conNota("B", "51")]);
    expect([antes.plazas[0]?.ganadores, despues.plazas[0]?.ganadores]).toEqual([["A"], ["B"]]);
  });
});

describe("§9 what every part carries", () => {
  const cita = { seccion: "VII", norma: "dl-1057", articulo: "8", desde: "2008-06-29", lugar: "página 4" };
  it("a score is explained down to the citation of its rule", () => {
    const bases = buildBases({
      etapas: [buildEtapa({ cita, criterios: { tipo: "DIRECTO", id: "nota", nombre: "Nota", cita, hasta: "100" } })],
      redondeos: { etapa: { decimales: 0, modo: "MITAD_ARRIBA" } },
    });
    const traza = de(concurso(bases, [conNota("A", "49.6")]), "A").etapas[0]?.obtenido?.traza;
    expect(traza).toMatchObject({
      operacion: "REDONDEO",
      valor: "50",
      regla: "etapas.examen",
      cita,
      de: [{ operacion: "DATO", valor: "49.6", regla: "etapas.examen.criterios.nota", cita }],
    });
  });

  it("evidence, foliation, committee, interview, templates, permits and signing are data of valid bases", () => {
    const base = buildBases();
    const completas: Bases = {
      ...base,
      generalidades: {
        ...base.generalidades,
        comite: {
          nombre: "Comité de Selección",
          resolucion: "R. D. 001-2026",
          miembros: [
            { id: "jefe", cargo: "Jefe del área", funcion: "PRESIDENTE" },
            { id: "suplente", cargo: "Adjunto", funcion: "SUPLENTE", suplenteDe: "jefe" },
            { id: "experto", cargo: "Profesional especializado", funcion: "ESPECIALISTA" },
          ],
        },
      },
      foliacion: { sentido: "DESDE_LA_ULTIMA", lugar: "SUPERIOR_DERECHA", omiteReverso: "SI", cita },
      plantillas: [
        {
          id: "carta",
          uso: "CORREO",
          evento: "POSTULACION_ENVIADA",
          titulo: "Recibimos su postulación",
          bloques: [{ clase: "PARRAFO", texto: "{{postulante.nombres}}, su código es {{postulacion.codigo}}." }],
        },
      ],
      etapas: [
        buildEtapa({
          entrevista: {
            modalidad: "VIRTUAL",
            alternativa: "Teléfono",
            grabacion: true,
            consentimiento: "Al asistir, consiente.",
          },
        }),
      ],
      cronograma: {
        ...base.cronograma,
        postergacion: {
          permitida: true,
          hastaAntesDe: { hito: "final", extremo: "INICIO" },
          causas: ["Caso fortuito"],
          decide: "Recursos Humanos",
        },
      },
      suscripcion: {
        diasHabiles: 5,
        documentos: [],
        alVencer: "SIGUIENTE_EN_MERITO",
        requisitos: ["RUC activo y habido"],
      },
      clausulas: [{ id: "ruc", texto: "RUC activo y habido", afirma: [{ parametro: "ruc", valor: "ACTIVO" }], cita }],
    };
    expect(validar(completas)).toEqual([]);
    expect(validar({ ...completas, foliacion: { sentido: "AL_REVES" } }).length).toBeGreaterThan(0);
  });
});
