/**
 * Who gets what: for each operation and each case of what it is asked about, those whom it serves (queries that answer
 * with something, acts that come past the walls). Everybody else gets nothing. Written by hand from the roles of the
 * house, not from the policies: `*` is every case, `-` nobody.
 * @fuente D9 of the house
 */
import { ACTORES, type Actor } from "./mundo.ts";

export const CONSULTAS = `
yo | *: PERSONAS
capacidades | *: TODOS
sesiones | *: PERSONAS
correosDemo | *: TODOS
personal | *: rosa raul aurora admin
tokens | *: admin
carga | *: ana
archivo | enviada+ganadora: ana | cerrada+ajena: beto
auditoria | *: aurora admin tokenCusco tokenCajamarca
selloAuditoria | *: TODOS
consultaBases | *: TODOS
lugares | *: TODOS
lugar | *: TODOS
concursosDeEjemplo | *: TODOS
entidad | *: TODOS
entidades | *: TODOS
miHojaDeVida | *: PERSONAS
plazas | *: TODOS
revisarBases | borrador+abierto+evaluado+final: pilar ulises rosa pablo aurora admin | borradorAjeno+ajeno: raul aurora admin
exportarBases | borrador: pilar ulises rosa pablo aurora admin | borradorAjeno: raul aurora admin | abierto+evaluado+final+ajeno: TODOS
formulario | borrador+borradorAjeno: - | abierto+evaluado+final+ajeno: TODOS
proceso | borrador: carla ciro pilar ulises rosa pablo aurora admin | borradorAjeno: raul aurora admin | abierto+evaluado+final+ajeno: TODOS
procesosPublicos | *: TODOS
procesos | *: carla ciro pilar ulises rosa raul pablo aurora admin tokenCusco tokenCajamarca
misPostulaciones | *: ana beto
postulacion | enviada: ana | borrador: beto | cerrada: beto carla pilar ulises rosa pablo aurora tokenCusco | otra: ana carla pilar ulises rosa pablo aurora tokenCusco | ganadora: ana carla ciro pilar ulises rosa pablo aurora tokenCusco | siguiente: beto carla ciro pilar ulises rosa pablo aurora tokenCusco | ajena: beto raul aurora tokenCajamarca
constancia | enviada: ana | cerrada+ajena: -
postulaciones | borrador+borradorAjeno+abierto: - | evaluado: carla pilar ulises rosa pablo aurora tokenCusco | final: carla ciro pilar ulises rosa pablo aurora tokenCusco | ajeno: raul aurora tokenCajamarca
revisarPostulacion | enviada+cerrada+otra+ganadora+siguiente+ajena: - | borrador: beto
evaluacion | enviada+borrador: - | cerrada+otra: carla pilar rosa pablo aurora | ganadora+siguiente: carla ciro pilar rosa pablo aurora | ajena: raul aurora
matriz | borrador+borradorAjeno+abierto: - | evaluado: carla pilar rosa pablo aurora | final: carla ciro pilar rosa pablo aurora | ajeno: raul aurora
progreso | borrador+borradorAjeno+abierto: - | evaluado: carla pilar rosa pablo aurora | final: carla ciro pilar rosa pablo aurora | ajeno: raul aurora
comite | borrador+borradorAjeno+abierto: - | evaluado: carla pilar rosa pablo aurora | final: carla ciro pilar rosa pablo aurora | ajeno: raul aurora
aperturasEvaluacion | borrador+borradorAjeno+abierto: - | evaluado+final+ajeno: TODOS
misReclamos | enviada+borrador+cerrada+otra+ganadora+ajena: - | siguiente: beto carla ciro pilar rosa pablo aurora
reclamos | borrador+borradorAjeno+abierto+evaluado+ajeno: - | final: carla ciro pilar rosa pablo aurora
capacidadesReclamo | enviada+borrador+cerrada+otra+ajena: - | ganadora: ana carla ciro pilar ulises rosa pablo aurora | siguiente: beto carla ciro pilar ulises rosa pablo aurora
publicaciones | borrador+borradorAjeno+abierto+evaluado+ajeno: - | final: TODOS
miResultado | enviada+borrador+cerrada+otra+ajena: - | ganadora: ana carla ciro pilar ulises rosa pablo aurora | siguiente: beto carla ciro pilar ulises rosa pablo aurora
explicar | enviada+borrador+cerrada+otra+ajena: - | ganadora: ana carla ciro pilar ulises rosa pablo aurora tokenCusco | siguiente: beto carla ciro pilar ulises rosa pablo aurora tokenCusco
resultados | borrador+borradorAjeno+abierto+evaluado+ajeno: - | final: carla ciro pilar ulises rosa pablo aurora tokenCusco
vistaPreviaResultados | borrador+borradorAjeno+abierto: - | evaluado: carla pilar rosa pablo aurora | final: carla ciro pilar rosa pablo aurora | ajeno: raul aurora
propuestasResultados | borrador+borradorAjeno+abierto+evaluado+ajeno: - | final: carla ciro pilar rosa pablo aurora
`;

export const ACTOS = `
registrar | *: TODOS
verificarCorreo | *: TODOS
iniciarSesion | *: TODOS
cerrarSesion | *: PERSONAS
cerrarOtraSesion | *: ana
cambiarClave | *: PERSONAS
pedirRecuperacion | *: TODOS
restablecerClave | *: TODOS
modificarMisDatos | *: PERSONAS
prepararSegundoFactor | *: PERSONAS
activarSegundoFactor | *: PERSONAS
invitarPersonal | *: admin
asignarRol | *: rosa admin
retirarRol | rosa: admin | carla: rosa admin
desactivarCuenta | *: admin
reactivarCuenta | *: admin
crearToken | *: admin
revocarToken | *: admin
iniciarCarga | *: PERSONAS
subirParte | *: ana
terminarCarga | *: ana
crearEntidad | *: admin
modificarEntidad | *: admin
cambiarLogo | *: admin
guardarHojaDeVida | *: PERSONAS
crearProceso | *: rosa
guardarBorrador | borrador+abierto+evaluado+final: ulises rosa | borradorAjeno+ajeno: raul
editarBorrador | borrador+abierto+evaluado+final: ulises rosa | borradorAjeno+ajeno: raul
importarBases | borrador+abierto+evaluado+final: rosa | borradorAjeno+ajeno: raul
proponerPublicacion | borrador+abierto+evaluado+final: rosa | borradorAjeno+ajeno: raul
publicarBases | borrador+abierto+evaluado+final: rosa | borradorAjeno+ajeno: raul
aprobarPublicacion | *: pablo
observarPublicacion | *: rosa pablo
enmendarBases | borrador+abierto+evaluado+final: rosa | borradorAjeno+ajeno: raul
prorrogarCronograma | borrador+abierto+evaluado+final: rosa | borradorAjeno+ajeno: raul
postergarProceso | borrador+abierto+evaluado+final: rosa | borradorAjeno+ajeno: raul
reanudarProceso | borrador+abierto+evaluado+final: rosa | borradorAjeno+ajeno: raul
cancelarProceso | borrador+abierto+evaluado+final: rosa | borradorAjeno+ajeno: raul
declararDesierto | borrador+abierto+evaluado+final: rosa | borradorAjeno+ajeno: raul
archivarProceso | borrador+abierto+evaluado+final: rosa admin | borradorAjeno+ajeno: raul admin
desarchivarProceso | borrador+abierto+evaluado+final: rosa admin | borradorAjeno+ajeno: raul admin
presentarDocumento | enviada+otra+ganadora: ana | borrador+cerrada+siguiente+ajena: beto
retirarDocumentoPresentado | enviada+otra+ganadora: ana | borrador+cerrada+siguiente+ajena: beto
crearPostulacion | borrador: carla ciro pilar ulises rosa pablo aurora admin | borradorAjeno: raul aurora admin | abierto+evaluado+final+ajeno: PERSONAS
guardarRespuestas | enviada+otra+ganadora: ana | borrador+cerrada+siguiente+ajena: beto
adjuntarSustento | enviada+otra+ganadora: ana | borrador+cerrada+siguiente+ajena: beto
quitarSustento | enviada+otra+ganadora: ana | borrador+cerrada+siguiente+ajena: beto
adjuntarDocumento | enviada+otra+ganadora: ana | borrador+cerrada+siguiente+ajena: beto
quitarDocumento | enviada+otra+ganadora: ana | borrador+cerrada+siguiente+ajena: beto
confirmarDocumento | enviada+otra+ganadora: ana | borrador+cerrada+siguiente+ajena: beto
responderDeclaracion | enviada+otra+ganadora: ana | borrador+cerrada+siguiente+ajena: beto
cambiarPlazas | enviada+otra+ganadora: ana | borrador+cerrada+siguiente+ajena: beto
actualizarVersion | enviada+otra+ganadora: ana | borrador+cerrada+siguiente+ajena: beto
enviarPostulacion | enviada+otra+ganadora: ana | borrador+cerrada+siguiente+ajena: beto
retirarPostulacion | enviada+otra+ganadora: ana | borrador+cerrada+siguiente+ajena: beto
validarSustento | enviada+borrador+ajena: - | cerrada+otra: carla pilar | ganadora+siguiente: carla ciro pilar
evaluarRequisito | enviada+borrador+ajena: - | cerrada+otra: carla pilar | ganadora+siguiente: carla ciro pilar
decidirCompuerta | enviada+borrador+ajena: - | cerrada+otra: carla pilar | ganadora+siguiente: carla ciro pilar
marcarAsistencia | enviada+borrador+ajena: - | cerrada+otra: carla pilar | ganadora+siguiente: carla ciro pilar
descalificar | enviada+borrador+ajena: - | cerrada+otra: carla pilar | ganadora+siguiente: carla ciro pilar
citar | enviada+borrador: - | cerrada+otra: carla pilar rosa | ganadora+siguiente: carla ciro pilar rosa | ajena: raul
ajustarPuntaje | enviada+borrador+ajena: - | cerrada+otra: carla pilar | ganadora+siguiente: carla ciro pilar
reabrirEvaluacion | enviada+borrador+ajena: - | cerrada+otra+ganadora+siguiente: pilar
abrirEvaluacion | borrador+borradorAjeno+abierto+ajeno: - | evaluado: carla pilar | final: carla ciro pilar
designarIntegrante | *: rosa
calificarHoja | enviada+borrador+ajena: - | cerrada+otra: carla pilar | ganadora+siguiente: carla ciro pilar
cerrarHoja | enviada+borrador+ajena: - | cerrada+otra: carla pilar | ganadora+siguiente: carla ciro pilar
reabrirHoja | *: pilar
registrarAbstencion | enviada+borrador+ajena: - | cerrada+otra: carla pilar | ganadora+siguiente: carla ciro pilar
cerrarConQuorum | borrador+borradorAjeno+abierto+ajeno: - | evaluado+final: pilar
importarExternos | borrador+borradorAjeno: - | abierto+evaluado+final: rosa tokenCusco | ajeno: raul tokenCajamarca
registrarDesempate | borrador+borradorAjeno+abierto+ajeno: - | evaluado: carla pilar | final: carla ciro pilar
presentarReclamo | enviada+otra+ganadora: ana | borrador: - | cerrada+siguiente+ajena: beto
resolverReclamo | *: pilar rosa
publicarResultados | borrador+borradorAjeno: - | abierto: rosa | evaluado+final: pilar rosa | ajeno: raul
publicarFeDeErratas | borrador+borradorAjeno: - | abierto: rosa | evaluado+final: pilar rosa | ajeno: raul
aprobarResultados | resultados: pilar rosa pablo | version: -
observarResultados | resultados: pilar rosa pablo | version: -
registrarCaida | enviada+borrador: - | cerrada+otra+ganadora+siguiente: pilar rosa | ajena: raul
`;

const GRUPOS: Readonly<Record<string, readonly Actor[]>> = {
  TODOS: ACTORES,
  PERSONAS: ACTORES.filter((actor) => actor !== "visitante" && !actor.startsWith("token")),
  "-": [],
};

/** Those of each case, by case; `*` for the cases that are not named. */
export type Celdas = ReadonlyMap<string, ReadonlySet<Actor>>;

/** Reads cells such as `cerrada+otra: carla pilar | *: -`. */
export function readCeldas(texto: string): Celdas {
  const celdas = new Map<string, ReadonlySet<Actor>>();
  for (const parte of texto.split("|")) {
    const [casos = "", quienes = ""] = parte.split(":").map((uno) => uno.trim());
    const actores = GRUPOS[quienes] ?? quienes.split(/\s+/).map(readActor);
    for (const caso of casos.split("+")) celdas.set(caso, new Set(actores));
  }
  return celdas;
}

function readActor(nombre: string): Actor {
  const actor = ACTORES.find((uno) => uno === nombre);
  if (!actor) throw new Error(`Nobody is called «${nombre}»`);
  return actor;
}

/** Reads a table of operations, one a line. */
export function readTabla(texto: string): ReadonlyMap<string, Celdas> {
  return new Map(
    texto
      .trim()
      .split("\n")
      .map((linea) => {
        const corte = linea.indexOf("|");
        return [linea.slice(0, corte).trim(), readCeldas(linea.slice(corte + 1))] as const;
      }),
  );
}
