/** Who sees what of results: the public what the tables show; each person the whole of theirs; the staff all of it. */
import { alguna, conAlcance, conRol, IDENTIFICADO, propio, PUBLICO, tipo } from "../../infra/politica.ts";
import type { Rol } from "../../infra/quien.ts";
import { delProceso } from "../evaluacion/index.ts";

const PERSONAL = ["COMITE", "PRESIDENTE", "RRHH", "APROBADOR", "AUDITOR"] as const satisfies readonly Rol[];
const LECTORES = [...PERSONAL, "UNIDAD_SOLICITANTE"] as const;
const ALCANCE = "resultados:leer";
const delDuenoODelPersonal = conAlcance(ALCANCE, alguna(propio(), delProceso(...LECTORES, "INTEGRADOR")));

export const consultas = {
  publicaciones: PUBLICO,
  miResultado: IDENTIFICADO,
  explicar: conAlcance(ALCANCE, IDENTIFICADO),
  resultados: conAlcance(ALCANCE, conRol(...LECTORES, "INTEGRADOR")),
  vistaPreviaResultados: conRol(...PERSONAL),
  propuestasResultados: conRol(...PERSONAL),
};

export const tipos = {
  PublicacionResultados: tipo(
    PUBLICO,
    "id numero clase etapa motivo cambios versionBases sha256 publicadaEn cuadros plazas textoCanonico",
  ),
  CuadroResultados: tipo(PUBLICO, "cuadro numero titulo etapa plaza columnas filas notas"),
  ColumnaCuadro: tipo(PUBLICO, "titulo grupo nota"),
  FilaCuadro: tipo(PUBLICO, "celdas"),
  PlazaResultados: tipo(PUBLICO, "plaza nombre posiciones ganadores accesitarios desiertas"),
  VacanteDesierta: tipo(PUBLICO, "causa desenlace"),
  PropuestaResultados: tipo(
    delProceso(...PERSONAL),
    "id clase etapa motivo sha256 propuestaEn propia estado observacion",
  ),
  ResultadosFirmados: tipo(IDENTIFICADO, "publicacion propuesta"),
  VistaPreviaResultados: tipo(delProceso(...PERSONAL), "cuadros plazas candidaturas avisos impedimento sha256"),
  ResultadoPostulacion: tipo(delDuenoODelPersonal, "postulacionId publicacion candidaturas"),
  Explicacion: tipo(delDuenoODelPersonal, "plaza puesto estado puntaje motivos"),
};
