import type Type from "typebox";
import { Cita } from "./cita.ts";
import {
  clases,
  entero,
  fecha,
  id,
  instanteLocal,
  lista,
  logico,
  opcional,
  palabras,
  parte,
  texto,
  tipo,
} from "./definir.ts";
import { Momento } from "./hecho.ts";

export const Cuando = clases("Cuando", "Cuándo ocurre una fila del cronograma.", [
  parte("CuandoFecha", "Un día entero.", { tipo: tipo("FECHA"), fecha: fecha("Día") }),
  parte("CuandoRango", "De un día a otro, los dos incluidos.", {
    tipo: tipo("RANGO"),
    desde: fecha("Primer día"),
    hasta: fecha("Último día"),
  }),
  parte("CuandoHoras", "Desde un instante (incluido) hasta otro (excluido).", {
    tipo: tipo("HORAS"),
    abre: instanteLocal("Apertura, incluida"),
    cierra: instanteLocal("Cierre, excluido"),
  }),
  parte("CuandoRelativo", "Días contados desde otra fila.", {
    tipo: tipo("RELATIVO"),
    respectoA: Momento,
    desplazamiento: entero("Días después de esa fila en que empieza; 1 es el día siguiente", 0, 400),
    duracion: entero("Cuántos días dura", 1, 400),
    dias: palabras("ClaseDias", "Qué días se cuentan.", { HABILES: "Días hábiles", CALENDARIO: "Días calendario" }),
  }),
  parte("CuandoTexto", "Se dice con palabras; el sistema no actúa sobre ella.", {
    tipo: tipo("TEXTO"),
    texto: texto("Cuándo"),
  }),
]);
export type Cuando = Type.Static<typeof Cuando>;

export const Gobierna = palabras("Gobierna", "Qué rige la fila. Las filas que no rigen nada son solo texto.", {
  REGISTRO: "Registro en el portal de empleos del Estado",
  CONVOCATORIA: "Publicación y difusión de la convocatoria",
  POSTULACION: "Plazo para postular",
  ETAPA: "Desarrollo de una etapa",
  PUBLICACION: "Publicación de los resultados de una etapa",
  PUBLICACION_FINAL: "Publicación de los resultados finales",
  RECLAMOS: "Plazo de reclamos de una etapa",
  SUSCRIPCION: "Suscripción del contrato",
});

export const Hito = parte("Hito", "Fila del cronograma.", {
  id: id(),
  numero: opcional(texto("Número impreso de la fila")),
  grupo: opcional(texto("Grupo: convocatoria, selección, suscripción")),
  nombre: texto("Qué ocurre", 1000),
  organo: texto("Órgano responsable"),
  cuando: Cuando,
  gobierna: opcional(Gobierna),
  etapa: opcional(id("Etapa que rige, cuando rige una")),
  cita: opcional(Cita),
});
export type Hito = Type.Static<typeof Hito>;

const Permiso = parte("PermisoCronograma", "Si se puede, hasta cuándo, por qué causas y quién lo decide.", {
  permitida: logico("Si las bases la permiten"),
  hastaAntesDe: opcional(Momento),
  causas: lista(texto("Causa")),
  decide: opcional(texto("Quién la decide")),
  reabreVencido: opcional(logico("Si puede reabrir un plazo ya vencido")),
  cita: opcional(Cita),
});

export const Cronograma = parte("Cronograma", "Filas del cronograma, feriados propios y reglas para cambiarlo.", {
  hitos: lista(Hito),
  feriadosLocales: opcional(
    lista(parte("FeriadoLocal", "Feriado regional o local.", { fecha: fecha("Día"), nombre: texto("Nombre") })),
  ),
  prorroga: opcional(Permiso),
  postergacion: opcional(Permiso),
  cancelacion: opcional(Permiso),
  cita: opcional(Cita),
});
export type Cronograma = Type.Static<typeof Cronograma>;
