/** Every mutation of the schema by everybody, with something looked at after each: what may not change under any of them. */
import { listOperaciones, leerEsquema, type Operacion } from "./operaciones.ts";
import { ACTORES, type Actor, type Mundo } from "./mundo.ts";
import type { Sistema } from "./sistema.ts";

/** What an applicant does with a dossier, and how its revision is read. */
const DEL_POSTULANTE =
  "actualizarVersion adjuntarDocumento adjuntarSustento cambiarPlazas confirmarDocumento crearPostulacion enviarPostulacion guardarRespuestas presentarDocumento presentarReclamo quitarDocumento quitarSustento responderDeclaracion retirarDocumentoPresentado retirarPostulacion";
const DEL_COMITE =
  "abrirEvaluacion ajustarPuntaje calificarHoja cerrarConQuorum cerrarHoja citar decidirCompuerta descalificar designarIntegrante evaluarRequisito importarExternos marcarAsistencia reabrirEvaluacion reabrirHoja registrarAbstencion registrarDesempate resolverReclamo validarSustento";
export const DE_LAS_BASES =
  "guardarBorrador editarBorrador importarBases proponerPublicacion publicarBases observarPublicacion aprobarPublicacion enmendarBases prorrogarCronograma postergarProceso reanudarProceso declararDesierto cancelarProceso archivarProceso desarchivarProceso";
const DE_RESULTADOS = "publicarResultados observarResultados aprobarResultados publicarFeDeErratas registrarCaida";
const DE_CUENTAS =
  "activarSegundoFactor asignarRol cambiarLogo crearEntidad crearProceso crearToken guardarHojaDeVida iniciarCarga iniciarSesion invitarPersonal modificarEntidad modificarMisDatos pedirRecuperacion prepararSegundoFactor reactivarCuenta registrar restablecerClave subirParte terminarCarga verificarCorreo";
/** Those after which somebody is no longer who they were. */
const AL_FINAL = "cambiarClave cerrarOtraSesion revocarToken retirarRol desactivarCuenta cerrarSesion";

/** The table: a mutation that is in none of its lines is not tried, and says so. In this order they are tried. */
export const TABLA = [DEL_POSTULANTE, DEL_COMITE, DE_RESULTADOS, DE_CUENTAS, DE_LAS_BASES, AL_FINAL].flatMap((linea) =>
  linea.split(" "),
);

export interface Recorrido {
  readonly probes: number;
  readonly mutaciones: number;
  /** Mutations that somebody could do: those that were all refused show little. */
  readonly hechas: number;
  /** In the schema and not in the table, or in the table and not in the schema. */
  readonly sinFila: readonly string[];
  /** Requests that did not get as far as an act, for what they were and not for who asked. */
  readonly malHechas: readonly string[];
  /** What was another after which mutation. */
  readonly cambios: readonly string[];
}

export interface Eleccion {
  readonly nombres: readonly string[];
  readonly actores?: readonly Actor[];
  /** How many cases of each kind of thing. */
  readonly casos?: number;
  /** Gives what is another, and takes it as what has to stay from then on. */
  readonly vigilar: () => Promise<readonly string[]>;
  /** Looks at each request once it was answered; gives what is wrong with it. */
  readonly mirar?: (pedido: Pedido) => Promise<readonly string[]>;
}

export interface Pedido {
  readonly actor: Actor;
  readonly mutacion: string;
  readonly codigos: readonly string[];
  /** Of the first error; `NO_AUTORIZADO` and `NO_AUTENTICADO` are denials. */
  readonly categoria: string | null;
}

export async function recorrer(
  sistema: Sistema,
  mundo: Mundo,
  { nombres, actores = ACTORES, casos = 100, vigilar, mirar }: Eleccion,
): Promise<Recorrido> {
  const operaciones = listOperaciones(await leerEsquema(mundo), mundo.casos).filter(
    ({ clase }) => clase === "mutation",
  );
  const porNombre = new Map(operaciones.map((una) => [una.nombre, una]));
  const recorrido = { probes: 0, hechas: new Set<string>(), malHechas: new Set<string>(), cambios: [] as string[] };
  await vigilar();
  for (const nombre of nombres) {
    const operacion = porNombre.get(nombre);
    if (!operacion) continue;
    const suyos = Object.entries(mundo.casos[operacion.tipo] ?? { "": "" }).slice(0, casos);
    for (const [caso, id] of suyos) {
      for (const actor of actores) {
        const variables = { ...operacion.variables(id), ...(await revisionDe(sistema, operacion, id, actor)) };
        const { codigos, status, errores } = await (nombre === "subirParte"
          ? mundo.subir(actor, operacion.documento, variables)
          : mundo.pedir(actor, operacion.documento, variables));
        recorrido.probes += 1;
        if (codigos.length === 0) recorrido.hechas.add(nombre);
        const categoria = errores[0]?.extensions.categoria ?? null;
        const quejas = await mirar?.({ actor, mutacion: nombre, codigos, categoria });
        recorrido.cambios.push(...(quejas ?? []));
        if (status === 400) recorrido.malHechas.add(`${nombre}: ${codigos.join(" ")}`);
      }
      recorrido.cambios.push(...(await vigilar()).map((que) => `${nombre} ${caso}: ${que}`));
    }
  }
  const conocidas = new Set(TABLA);
  return {
    probes: recorrido.probes,
    mutaciones: nombres.filter((nombre) => porNombre.has(nombre)).length,
    hechas: recorrido.hechas.size,
    sinFila: [
      ...[...porNombre.keys()].filter((uno) => !conocidas.has(uno)),
      ...TABLA.filter((uno) => !porNombre.has(uno)),
    ],
    malHechas: [...recorrido.malHechas],
    cambios: recorrido.cambios,
  };
}

/** The revision that the person would have on screen, so that nothing is refused for an old one. */
async function revisionDe(
  sistema: Sistema,
  { nombre, tipo, variables }: Operacion,
  dado: string,
  actor: Actor,
): Promise<{ revision?: number }> {
  if (!("revision" in variables(dado))) return {};
  const propia: Readonly<Record<string, string>> = {
    modificarMisDatos: "select revision from persona where id = $1",
    guardarHojaDeVida: "select coalesce(max(revision), 0) as revision from hoja_de_vida where persona = $1",
  };
  const id = nombre in propia && actor in sistema.ids ? sistema.ids[actor as keyof typeof sistema.ids] : dado;
  const consulta =
    nombre in propia
      ? id === ""
        ? null
        : propia[nombre]
      : DEL_POSTULANTE.split(" ").includes(nombre)
        ? "select revision from postulacion where id = $1"
        : tipo === "postulacion"
          ? "select coalesce(max(revision), 0) as revision from evaluacion where postulacion = $1"
          : tipo === "proceso"
            ? "select revision from borrador_bases where proceso = $1"
            : tipo === "entidad"
              ? "select revision from entidad where id = $1"
              : null;
  if (!consulta) return {};
  const [fila] = await sistema.sql<{ revision: number }>(consulta, [id]);
  return fila ? { revision: fila.revision } : {};
}

/** Looks at texts by id, and tells which of those that were there are others or missing. */
export function vigilante(leer: () => Promise<readonly { id: string; huella: string }[]>): () => Promise<string[]> {
  let antes = new Map<string, string>();
  return async () => {
    const ahora = new Map((await leer()).map(({ id, huella }) => [id, huella]));
    const distintos = [...antes].filter(([id, huella]) => ahora.get(id) !== huella).map(([id]) => id);
    antes = ahora;
    return distintos;
  };
}
