/** Contests ready to be evaluated: committees, and dossiers sealed behind the walls. How they were sent is tested apart. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Etapa } from "#schema/bases/etapa.ts";
import type { Expediente } from "#schema/expediente.ts";
import type { Instantanea } from "#schema/postulacion/instantanea.ts";
import type { Rol } from "#server/infra/quien.ts";
import { sha256Canonico } from "#server/infra/canonico.ts";
import { buildBases, buildEtapa, buildPlaza, directo, grupo } from "./bases.ts";
import type { Persona } from "./personas.ts";
import { CERRADO, conPlazo, type ProcesoDePrueba, publicar } from "./postulacion.ts";
import type { Puerta } from "./servidor.ts";

/** Gives somebody a role in one proceso. */
export async function darRol(api: Puerta, persona: Persona, rol: Rol, proceso: string): Promise<void> {
  await api.sql("insert into asignacion_rol (persona_id, rol, entidad_id, proceso_id) values ($1, $2, $3, $4)", [
    api.ids[persona],
    rol,
    api.entidades.cusco,
    proceso,
  ]);
}

/** A published contest whose window is closed, with Pilar, Carla and Ciro as its committee. */
export async function concursoCerrado(api: Puerta, bases: Bases): Promise<ProcesoDePrueba> {
  const proceso = await publicar(api, conPlazo(bases, CERRADO));
  await darRol(api, "pilar", "PRESIDENTE", proceso.id);
  await darRol(api, "carla", "COMITE", proceso.id);
  await darRol(api, "ciro", "COMITE", proceso.id);
  return proceso;
}

let siguiente = 50_000_000;

/** Somebody who exists only to have applied. */
async function createPersona(api: Puerta, nombres: string): Promise<string> {
  siguiente += 1;
  const [fila] = await api.sql<{ id: string }>(
    `insert into persona (tipo_documento, numero_documento, nombres, apellidos, correo)
     values ('DNI', $1, $2, 'De Prueba', $3) returning id`,
    [String(siguiente), nombres, `p${siguiente}@merito.example`],
  );
  return fila?.id ?? "";
}

/**
 * Seals a dossier in a contest.
 * @param dueno one of the fixed people; somebody new by default
 * @returns id of the application
 */
export async function sellar(
  api: Puerta,
  { id: proceso, version }: ProcesoDePrueba,
  expediente: Expediente,
  dueno?: Persona,
): Promise<string> {
  const persona = dueno === undefined ? await createPersona(api, expediente.nombres) : api.ids[dueno];
  const sello = "2026-05-05T17:00:00.000000Z";
  const { evaluaciones: _evaluaciones, externos: _externos, desempates: _desempates, ...sinEvaluar } = expediente;
  const instantanea: Instantanea = {
    forma: 1,
    constancia: `C-${expediente.codigo}`,
    proceso,
    sello,
    bases: { version: 1, sha256: "0".repeat(64) },
    expediente: sinValidar(sinEvaluar),
    archivos: [],
    confirmados: [],
  };
  const [fila] = await api.sql<{ id: string }>(
    `insert into postulacion (codigo, proceso, entidad, persona, plazas, ambito_limite, version_bases, estado, sello,
       instantanea, instantanea_sha256, constancia, creada_en, guardada_en)
     values ($1, $2, $3, $4, $5, 'PROCESO', $6, 'ENVIADA', $7, $8, $9, $10, $7, $7) returning id`,
    [
      expediente.codigo,
      proceso,
      api.entidades.cusco,
      persona,
      expediente.plazas,
      version,
      sello,
      JSON.stringify(instantanea),
      sha256Canonico(instantanea),
      `${proceso}/${expediente.codigo}`,
    ],
  );
  return fila?.id ?? "";
}

/** What the committee decides is not in what was sealed. */
function sinValidar(expediente: Expediente): Expediente {
  const { documentos, respuestas, ...resto } = expediente;
  return {
    ...resto,
    respuestas: Object.fromEntries(
      Object.entries(respuestas).map(([seccion, filas]) => [
        seccion,
        filas.map(({ validacion: _validacion, ...fila }) => fila),
      ]),
    ),
    ...(documentos && { documentos: documentos.map(({ validacion: _validacion, ...documento }) => documento) }),
  };
}

const validada = { lectura: "VALIDADO" } as const;

/** A curricular stage of rows, a requirement and a gate, and an interview of three members. */
export function basesDeDosEtapas(cambios: Partial<Bases> = {}): Bases {
  return buildBases({
    generalidades: {
      ...buildBases().generalidades,
      comite: {
        nombre: "Comité",
        miembros: [
          { id: "presidencia", cargo: "Unidad solicitante", funcion: "PRESIDENTE" },
          { id: "rrhh", cargo: "Recursos Humanos", funcion: "MIEMBRO" },
          { id: "administracion", cargo: "Administración", funcion: "MIEMBRO" },
          { id: "suplente", cargo: "Suplente de Recursos Humanos", funcion: "SUPLENTE", suplenteDe: "rrhh" },
          { id: "experta", cargo: "Especialista", funcion: "ESPECIALISTA" },
        ],
      },
    },
    plazas: [
      buildPlaza({
        perfil: [
          {
            id: "titulo",
            clase: "FORMACION",
            texto: "Título profesional",
            aplica: "SI",
            sustento: "DOCUMENTO",
            cita: { seccion: "III" },
          },
        ],
      }),
    ],
    hechos: [
      {
        tipo: "AGREGADO",
        id: "grado",
        nombre: "Grado",
        seccion: "formacion",
        operacion: "MAYOR",
        campo: "grado",
        ...validada,
      },
      { tipo: "EXTERNO", id: "examen_nacional", nombre: "Examen nacional", valor: "NUMERO" },
    ],
    etapas: [curricular(), entrevista()],
    desempates: [{ tipo: "SORTEO", id: "sorteo" }],
    bonificaciones: [
      {
        id: "ffaa",
        nombre: "Licenciado de las Fuerzas Armadas",
        si: { tipo: "COMPARA", dato: "campo.personales.ffaa", operador: "IGUAL", valor: "SI" },
        monto: { tipo: "FIJO", valor: "10", unidad: "PORCENTAJE" },
        base: { tipo: "ETAPA", etapa: "entrevista", puntaje: "OBTENIDO" },
        momento: { tipo: "EN_ETAPA", etapa: "entrevista" },
        cita: { seccion: "9.1" },
      },
    ],
    cuadros: [
      {
        id: "c1",
        numero: "10.1",
        titulo: "Evaluación curricular",
        etapa: "curricular",
        orden: "MERITO",
        incluye: "EVALUADOS",
        porPlaza: true,
        columnas: [
          { titulo: "N°", dato: { tipo: "ORDEN" } },
          { titulo: "POSTULANTE", dato: { tipo: "NOMBRES" } },
          { titulo: "DNI", dato: { tipo: "DOCUMENTO" } },
          { titulo: "PUNTAJE", dato: { tipo: "PUNTAJE_ETAPA", etapa: "curricular", puntaje: "OBTENIDO" } },
          { titulo: "CALIFICACIÓN", dato: { tipo: "CALIFICACION", etapa: "curricular" } },
          { titulo: "ENTREVISTA", dato: { tipo: "CITACION", etapa: "entrevista" } },
        ],
      },
      {
        id: "c2",
        numero: "10.2",
        titulo: "Resultado final",
        orden: "MERITO",
        incluye: "EVALUADOS",
        porPlaza: true,
        columnas: [
          { titulo: "N°", dato: { tipo: "ORDEN" } },
          { titulo: "POSTULANTE", dato: { tipo: "NOMBRES" } },
          { titulo: "BONIFICACIÓN", dato: { tipo: "BONIFICACIONES", bonificaciones: ["ffaa"] } },
          { titulo: "FINAL", dato: { tipo: "FINAL" } },
          { titulo: "RESULTADO", dato: { tipo: "RESULTADO" } },
        ],
      },
    ],
    reclamos: [
      {
        id: "r1",
        etapa: "curricular",
        plazo: { tipo: "DIAS", dias: 1, clase: "CALENDARIO" },
        canal: "El portal",
        requiereSustento: false,
        resuelve: "El comité",
        apelable: false,
      },
    ],
    suscripcion: { diasHabiles: 5, documentos: [], alVencer: "SIGUIENTE_EN_MERITO" },
    ...cambios,
  });
}

const curricular = (): Etapa =>
  buildEtapa({
    id: "curricular",
    nombre: "Evaluación curricular",
    exigePerfil: true,
    minimo: "10",
    maximo: "30",
    descalificacion: [{ id: "falsedad", causa: "Presentó documentación falsa", cita: { seccion: "5.2" } }],
    criterios: grupo("hoja", [
      {
        tipo: "NIVELES",
        id: "formacion",
        nombre: "Formación",
        maximo: "20",
        elige: "MEJOR",
        siNinguna: "CERO",
        filas: [
          { id: "maestria", nombre: "Maestría", si: igual("MAESTRIA"), puntos: "20" },
          { id: "titulo", nombre: "Título", si: igual("TITULO"), puntos: "15" },
        ],
      },
      { tipo: "COMPUERTA", id: "colegiatura", nombre: "Colegiatura", puntos: "5", siNo: "CERO" },
    ]),
  });

const igual = (valor: string) => ({ tipo: "COMPARA", dato: "hecho.grado", operador: "IGUAL", valor }) as const;

const entrevista = (): Etapa =>
  buildEtapa({
    id: "entrevista",
    nombre: "Entrevista personal",
    minimo: "20",
    maximo: "40",
    noSePresenta: "DESCALIFICADO",
    panel: { miembros: 3, quorum: 2, regla: "PROMEDIO", nivel: "CRITERIO" },
    criterios: grupo("factores", [
      directo("dominio", { nombre: "Dominio temático", desde: "5", hasta: "20", paso: "0.5" }),
      directo("trato", { nombre: "Trato", desde: "5", hasta: "20", paso: "0.5" }),
    ]),
  });

/** The interview gives way to a national exam, so that imported data decide. */
export const conExamen = (): Bases => {
  const bases = basesDeDosEtapas();
  const [primera, ultima] = bases.etapas;
  if (!primera || !ultima) throw new Error("The bases of the test have two stages");
  const { panel: _panel, ...sinPanel } = ultima;
  const criterios = {
    tipo: "VALOR" as const,
    id: "nacional",
    nombre: "Examen nacional",
    dato: "hecho.examen_nacional",
  };
  return { ...bases, etapas: [primera, { ...sinPanel, criterios }] };
};
