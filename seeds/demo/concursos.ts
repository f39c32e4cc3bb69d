/** The contests of the demo, laid around today: one that takes applications, one that is over, one at its interviews. */
import { instanteUtc, sumarDias } from "#schema/fecha.ts";
import { concursadosCajamarca, concursadosCusco, hojaCajamarca } from "./concursados.ts";
import { leerSemilla, llamadas } from "./entidades.ts";
import { abrirEvaluacion, calificarHoja, decidir, validar } from "./evaluar.ts";
import { JORGE, LUCIA } from "./gente.ts";
import { moverFechas } from "./mover-fechas.ts";
import { diaDe, type Mundo, ventana } from "./mundo.ts";
import { empezarPostulacion, type Enviada, postular } from "./postular.ts";
import { ensureComite, ensureProceso, type ProcesoDemo } from "./procesos.ts";
import { ensureResultados } from "./resultados.ts";
import { solicitudCajamarca } from "./solicitud-cajamarca.ts";
import { solicitudCusco } from "./solicitud-cusco.ts";
import type { PersonaInventada, Solicitud } from "./solicitud.ts";
import { porTandas } from "./tandas.ts";

/** How many people apply. */
export interface Tamano {
  readonly abierto: number;
  readonly terminado: number;
  readonly enEvaluacion: number;
}

const CUSCO = "s3-mc-ddc-cusco";
const HORA = "11:00";

/** Its window opened two days ago and stays open for more than a month. Lucía has begun and others have applied. */
export async function cargarAbierto(mundo: Mundo, { abierto }: Tamano): Promise<ProcesoDemo> {
  const abre = sumarDias(mundo.hoy, -2);
  const bases = llamadas(
    moverFechas(leerSemilla(CUSCO), ventana(abre, 36)),
    `CAS N° 009-${abre.slice(0, 4)}-MC-DDC-CUSCO`,
    "Cinco (5) Controladores/as – Orientadores/as para la Llaqta de Machupicchu: segunda convocatoria",
  );
  const proceso = await ensureProceso(mundo, bases, "PUBLICADO");
  const [lucia, , ...otros] = concursadosCusco(abre, abierto);
  mundo.irA(sumarDias(mundo.hoy, -1), HORA);
  await porTandas(otros, async (uno) => {
    await postular(await mundo.ciudadano(uno.persona), proceso.id, uno.persona, solicitudCusco(uno));
  });
  if (lucia) {
    const { respuestas, plazas } = solicitudCusco(lucia);
    const { personales = [], formacion = [], idiomas = [] } = respuestas;
    const parte = { plazas, respuestas: { personales, formacion, idiomas }, documentos: [], declaraciones: [] };
    await empezarPostulacion(await mundo.ciudadano(LUCIA), proceso.id, LUCIA, parte);
  }
  return proceso;
}

/** The last act of a load: whoever finds this key knows that nothing is missing. */
export const CLAVE_FINAL = "demostracion-completa";

/** Jorge applies to what is open. */
export async function cerrarCarga(mundo: Mundo, { id, bases }: ProcesoDemo): Promise<void> {
  const [, jorge] = concursadosCusco(diaDe(bases, "postulacion"), 0);
  mundo.irA(sumarDias(mundo.hoy, -1), HORA);
  if (jorge) await postular(await mundo.ciudadano(JORGE), id, JORGE, solicitudCusco(jorge), { clave: CLAVE_FINAL });
}

interface Concursado {
  readonly persona: PersonaInventada;
  readonly solicitud: Solicitud;
}

async function postulanTodos<C extends Concursado>(
  mundo: Mundo,
  proceso: ProcesoDemo,
  todos: readonly C[],
): Promise<(C & { readonly enviada: Enviada })[]> {
  const enviadas: (C & { readonly enviada: Enviada })[] = [];
  await porTandas(todos, async (uno, i) => {
    const enviada = await postular(await mundo.ciudadano(uno.persona), proceso.id, uno.persona, uno.solicitud);
    enviadas[i] = { ...uno, enviada };
  });
  return enviadas;
}

/** Finished: its final results are out. */
export async function cargarTerminado(mundo: Mundo, { terminado }: Tamano): Promise<void> {
  const abre = sumarDias(mundo.hoy, -60);
  const bases = llamadas(
    moverFechas(leerSemilla(CUSCO), ventana(abre, 2)),
    `CAS N° 003-${abre.slice(0, 4)}-MC-DDC-CUSCO`,
    "Cinco (5) Controladores/as – Orientadores/as para la Llaqta de Machupicchu: primera convocatoria",
  );
  const proceso = await ensureProceso(mundo, bases, "PUBLICADO");
  if (proceso.estado === "CONCLUIDO") return;
  await ensureComite(mundo, proceso, ["organo-requirente", "recursos-humanos", "administracion"]);
  const dia = (hito: string): string => diaDe(proceso.bases, hito);
  mundo.irA(dia("postulacion"), HORA);
  const todos = await postulanTodos(
    mundo,
    proceso,
    concursadosCusco(dia("postulacion"), terminado).map((uno) => ({ ...uno, solicitud: solicitudCusco(uno) })),
  );
  const miembros = await comiteDe(mundo);
  const [preside] = miembros;

  mundo.irA(dia("evaluacion-curricular"), HORA);
  await abrirEvaluacion(preside, proceso.id, "curricular");
  await porTandas(todos, ({ enviada, solicitud, rechazo }, i) => {
    const rechazos = rechazo === undefined ? {} : { "experiencia/trabajo-1": rechazo };
    return validar(miembros[i % 3] ?? preside, enviada, "curricular", solicitud, rechazos);
  });
  const llegan = todos.filter(({ grado, rechazo }) => grado !== "EGRESADO" && rechazo === undefined);
  await citarATodos(mundo, llegan, dia("entrevistas"));
  mundo.irA(dia("resultados-curricular"), HORA);
  await ensureResultados(await mundo.personal("rrhh"), await mundo.personal("aprobador"), proceso.id, "curricular");

  mundo.irA(dia("entrevistas"), HORA);
  await abrirEvaluacion(preside, proceso.id, "entrevista");
  await porTandas(llegan, async ({ enviada, hojas = [], ausente }) => {
    if (ausente) return decidir(preside, enviada, "entrevista", { tipo: "AUSENTE" }, 1);
    for (const [i, puntajes] of hojas.entries()) {
      await calificarHoja(miembros[i] ?? preside, enviada, "entrevista", puntajes);
    }
  });
  for (const [etapa, hito] of [
    ["entrevista", "resultados-entrevista"],
    [null, "resultados-finales"],
  ] as const) {
    mundo.irA(dia(hito), HORA);
    await ensureResultados(await mundo.personal("rrhh"), await mundo.personal("aprobador"), proceso.id, etapa);
  }
}

/** At its interviews: some are scored by all, some by two of three, some wait. */
export async function cargarEnEvaluacion(mundo: Mundo, { enEvaluacion }: Tamano): Promise<void> {
  const proceso = await ensureProceso(mundo, basesEnEntrevista(mundo), "PUBLICADO");
  await ensureComite(mundo, proceso, ["presidencia", "personal", "area-usuaria"]);
  const dia = (hito: string): string => diaDe(proceso.bases, hito);
  mundo.irA(dia("postulacion"), HORA);
  const todos = await postulanTodos(
    mundo,
    proceso,
    concursadosCajamarca(dia("postulacion"), enEvaluacion).map((uno) => ({
      ...uno,
      solicitud: solicitudCajamarca(uno),
    })),
  );
  const miembros = await comiteDe(mundo);
  const [preside] = miembros;

  mundo.irA(dia("evaluacion-hoja-vida"), HORA);
  await abrirEvaluacion(preside, proceso.id, "hoja-vida");
  await porTandas(todos, async ({ enviada, solicitud, descalificado }, i) => {
    await validar(miembros[i % 3] ?? preside, enviada, "hoja-vida", solicitud);
    if (!descalificado) return;
    const motivo = "El anexo 04 está sin llenar.";
    await decidir(preside, enviada, "hoja-vida", { tipo: "DESCALIFICAR", causas: ["anexos-incompletos"], motivo });
  });
  const llegan = todos.filter(({ llega }) => llega);
  await citarATodos(mundo, llegan, dia("entrevista"));
  mundo.irA(dia("resultados-hoja-vida"), HORA);
  await ensureResultados(await mundo.personal("rrhh"), await mundo.personal("aprobador"), proceso.id, "hoja-vida");

  mundo.irA(dia("entrevista"), HORA);
  await abrirEvaluacion(preside, proceso.id, "entrevista");
  await porTandas(llegan, async ({ enviada, nivel }, i) => {
    if (i === 4) return decidir(preside, enviada, "entrevista", { tipo: "AUSENTE" }, 1);
    const firman = i < llegan.length / 3 ? [0, 1, 2] : i < llegan.length / 2 ? [0, 2] : [];
    for (const quien of firman) {
      await calificarHoja(miembros[quien] ?? preside, enviada, "entrevista", hojaCajamarca(nivel, quien));
    }
  });
}

/** The bases of Cajamarca with their interviews begun the last working day, or today. */
function basesEnEntrevista({ hoy }: Mundo): ProcesoDemo["bases"] {
  const original = leerSemilla("s4-hrdc-cajamarca.suma");
  let dias = 3;
  let movidas = moverFechas(original, ventana(sumarDias(hoy, -dias), 1));
  while (diaDe(movidas, "entrevista") > hoy) {
    dias += 1;
    movidas = moverFechas(original, ventana(sumarDias(hoy, -dias), 1));
  }
  const anio = diaDe(movidas, "postulacion").slice(0, 4);
  return llamadas(
    movidas,
    `SEGUNDA CONVOCATORIA CAS ${anio}-GR-CAJ/HRDC`,
    `Segunda convocatoria CAS ${anio} del Hospital Regional Docente de Cajamarca`,
  );
}

const comiteDe = (mundo: Mundo) =>
  Promise.all([mundo.personal("presidente"), mundo.personal("comite"), mundo.personal("comite2")]);

/** A quarter of an hour for each, from nine in the morning. */
async function citarATodos(mundo: Mundo, todos: readonly { readonly enviada: Enviada }[], dia: string): Promise<void> {
  const preside = await mundo.personal("presidente");
  await porTandas(todos, ({ enviada }, i) => {
    const minutos = 9 * 60 + 15 * i;
    const hora = `${String(Math.floor(minutos / 60) % 24).padStart(2, "0")}:${String(minutos % 60).padStart(2, "0")}`;
    return decidir(preside, enviada, "entrevista", { tipo: "CITAR", fechaHora: instanteUtc(`${dia}T${hora}`) });
  });
}
