/** Answers the cases of R5 with the build of the tree in PROVE_RAIZ, in the time zone of this process. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

const { PROVE_RAIZ = "", PROVE_CASOS = "", PROVE_RESPUESTAS = "" } = process.env;
/** @param {string} ruta */
const cargar = (ruta) => import(pathToFileURL(join(PROVE_RAIZ, "dist", "schema", ruta)).href);

const { resolverCronograma } = await cargar("cronograma.js");
const { fechaEnLima, instanteLocal, instanteUtc } = await cargar("fecha.js");
const { ventanaReclamo } = await cargar("plazo-reclamo.js");
const { ventanaPosterior } = await cargar("postulacion/posterior.js");
const { calificar } = await cargar("calificacion/index.js");

const { cronogramas, instantes, locales, edades, bases } = JSON.parse(readFileSync(PROVE_CASOS, "utf8"));

/** @param {any} caso */
function hitosDe({ documento }) {
  const resueltos = [...resolverCronograma(documento)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return resueltos
    .map(([id, { primerDia, ultimoDia, abre, cierra }]) =>
      [id, primerDia, ultimoDia, instanteUtc(abre), instanteUtc(cierra)].join(" "),
    )
    .join(";");
}

/** @param {any} caso */
function plazosDe({ documento, publicado, dias, clase }) {
  const conFeriados = { ...bases, cronograma: { ...documento, hitos: [] }, suscripcion: { diasHabiles: 5 } };
  const hechos = { publicadoEn: publicado, siguienteAbiertaEn: null, siguientePublicadaEn: null };
  const reclamo = ventanaReclamo(conFeriados, { plazo: { tipo: "DIAS", dias, clase } }, hechos);
  return [reclamo.cierra, ventanaPosterior(conFeriados, { tipo: "SUSCRIPCION" }, hechos).cierra].join(" ");
}

/** Whole years by the engine, and whether the bonus of who is 29 at most is given. */
function edadDe(/** @type {any} */ { nacimiento, al }) {
  const hitos = [{ id: "h", nombre: "h", organo: "Comité", cuando: { tipo: "FECHA", fecha: al } }];
  const { resultado } = calificar({ ...bases, cronograma: { hitos } }, [
    {
      codigo: "E-1",
      nombres: "X",
      plazas: ["p1"],
      enviadaEn: "2026-05-05T12:00",
      respuestas: { personales: [{ id: "f", valores: { nacimiento } }] },
      evaluaciones: [{ etapa: "examen", hojas: [{ miembro: "m", puntajes: { nota: "0" } }] }],
    },
  ]);
  const [{ bonificaciones }] = resultado.candidaturas;
  const [edad, joven] = bonificaciones.map((/** @type {any} */ una) => una.incremento?.valor ?? null);
  return `${edad} ${joven === "1" ? "SI" : "NO"}`;
}

const respuestas = [
  ...cronogramas.map(hitosDe),
  ...cronogramas.map(plazosDe),
  ...instantes.map((/** @type {string} */ uno) => `${instanteLocal(uno)} ${fechaEnLima(uno)}`),
  ...locales.map(instanteUtc),
  ...edades.map(edadDe),
];
writeFileSync(PROVE_RESPUESTAS, JSON.stringify({ desfase: new Date(0).getTimezoneOffset(), respuestas }));
