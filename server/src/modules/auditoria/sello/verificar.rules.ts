/** Pure: checks an exported log against itself and against the heads that somebody kept. Needs nothing of the server. */
import { createPublicKey, verify } from "node:crypto";
import { agregar, type Frontera, probarConsistencia, raizDe, verificarConsistencia } from "./merkle.rules.ts";
import { type Cabeza, type FilaRegistro, hojaDe, type LineaRegistro, textoDeCabeza } from "./registro.rules.ts";

export type CodigoRegistro =
  | "POSICION_FALTANTE"
  | "FILA_ALTERADA"
  | "FILA_AUSENTE"
  | "FILA_REPETIDA"
  | "CABEZA_NO_COINCIDE"
  | "REGISTRO_TRUNCADO"
  | "FIRMA_INVALIDA"
  | "LLAVE_DESCONOCIDA";

/** What is wrong, and between which positions: `desde` included, `hasta` not. */
export interface HallazgoRegistro {
  readonly codigo: CodigoRegistro;
  readonly desde: number;
  readonly hasta: number;
}

export interface InformeRegistro {
  readonly valido: boolean;
  readonly hojas: number;
  readonly filas: number;
  /** Rows that no head holds yet: they are not vouched for. */
  readonly sinSellar: number;
  /** Heads that were checked, those of the log and those that were kept. */
  readonly cabezas: number;
  readonly hallazgos: readonly HallazgoRegistro[];
  /** For each head that was kept, the proof that the last head of the log grew from it. */
  readonly consistencia: readonly {
    readonly tamano: number;
    readonly prueba: readonly string[];
    readonly vale: boolean;
  }[];
}

export interface Guardado {
  readonly cabezas: readonly Cabeza[];
  /** Public keys that are trusted, PEM by id; those of the log itself when there is none. */
  readonly llaves: Readonly<Record<string, string>> | null;
}

/** @param lineas of the exported log, in their order */
export function verificarRegistro(lineas: Iterable<LineaRegistro>, guardado: Guardado): InformeRegistro {
  const hallazgos: HallazgoRegistro[] = [];
  const hojas: Buffer[] = [];
  const propias: Cabeza[] = [];
  const ids = new Map<string, number>();
  let llaves = guardado.llaves;
  let completo = true;
  let filas = 0;
  let sinSellar = 0;
  const halla = (codigo: CodigoRegistro, desde: number, hasta = desde + 1): void => {
    hallazgos.push({ codigo, desde, hasta });
  };
  for (const linea of lineas) {
    if (linea.tipo === "REGISTRO") {
      llaves ??= linea.llaves;
      completo = linea.completo;
    } else if (linea.tipo === "CABEZA") propias.push(linea);
    else if (linea.tipo === "SIN_SELLAR") sinSellar += 1;
    else {
      if (linea.posicion !== hojas.length)
        halla("POSICION_FALTANTE", hojas.length, Math.max(linea.posicion, hojas.length + 1));
      const hash = Buffer.from(linea.hash, "hex");
      if (linea.fila) {
        filas += 1;
        if (!hojaDe(linea.fila).equals(hash)) halla("FILA_ALTERADA", linea.posicion);
        if (ids.has(linea.fila.id)) halla("FILA_REPETIDA", linea.posicion);
        ids.set(linea.fila.id, linea.posicion);
      } else if (completo) halla("FILA_AUSENTE", linea.posicion);
      hojas.push(hash);
    }
  }
  const cabezas = [...propias, ...guardado.cabezas];
  for (const cabeza of cabezas) revisarFirma(cabeza, llaves ?? {}, halla);
  revisarRaices(propias, hojas, halla);
  // Apart: whoever has the key makes the heads of the log agree, and they would tell the place of a fault wrongly.
  revisarRaices(guardado.cabezas, hojas, halla);
  return {
    valido: hallazgos.length === 0,
    hojas: hojas.length,
    filas,
    sinSellar,
    cabezas: cabezas.length,
    hallazgos,
    consistencia: consistenciaDe(guardado.cabezas, hojas),
  };
}

/** Reads the lines of a file. @throws SyntaxError with the number of the line that is none of them */
export function* leerLineas(texto: string): Generator<LineaRegistro> {
  let numero = 0;
  for (const linea of texto.split("\n")) {
    numero += 1;
    if (linea.trim() === "") continue;
    const leida: unknown = parse(linea);
    if (!isLinea(leida)) throw new SyntaxError(`línea ${numero}`);
    yield leida;
  }
}

type Halla = (codigo: CodigoRegistro, desde: number, hasta?: number) => void;

function revisarFirma(cabeza: Cabeza, llaves: Readonly<Record<string, string>>, halla: Halla): void {
  const llave = Object.hasOwn(llaves, cabeza.llave) ? llaves[cabeza.llave] : undefined;
  if (llave === undefined) return halla("LLAVE_DESCONOCIDA", 0, cabeza.tamano);
  const texto = Buffer.from(textoDeCabeza(cabeza), "utf8");
  if (!verify(null, texto, createPublicKey(llave), Buffer.from(cabeza.firma, "hex")))
    halla("FIRMA_INVALIDA", 0, cabeza.tamano);
}

/** The tree is grown once; the fault is told between the last head that agrees and the first one that does not. */
function revisarRaices(cabezas: readonly Cabeza[], hojas: readonly Buffer[], halla: Halla): void {
  let frontera: Frontera = [];
  let tamano = 0;
  let bueno = 0;
  for (const cabeza of cabezas.toSorted((a, b) => a.tamano - b.tamano)) {
    if (cabeza.tamano > hojas.length) {
      halla("REGISTRO_TRUNCADO", hojas.length, cabeza.tamano);
      continue;
    }
    frontera = agregar(frontera, tamano, hojas.slice(tamano, cabeza.tamano));
    tamano = cabeza.tamano;
    if (raizDe(frontera).toString("hex") === cabeza.raiz) bueno = tamano;
    else halla("CABEZA_NO_COINCIDE", bueno, tamano);
  }
}

function consistenciaDe(guardadas: readonly Cabeza[], hojas: readonly Buffer[]): InformeRegistro["consistencia"] {
  if (hojas.length === 0) return [];
  const ultima = { tamano: hojas.length, raiz: raizDe(agregar([], 0, hojas)) };
  return guardadas
    .filter(({ tamano }) => tamano >= 1 && tamano <= hojas.length)
    .map(({ tamano, raiz }) => {
      const prueba = probarConsistencia(hojas, tamano);
      const vale = verificarConsistencia({ tamano, raiz: Buffer.from(raiz, "hex") }, ultima, prueba);
      return { tamano, prueba: prueba.map((nodo) => nodo.toString("hex")), vale };
    });
}

function parse(linea: string): unknown {
  try {
    return JSON.parse(linea);
  } catch {
    return null;
  }
}

const HEX = /^[0-9a-f]{64}$/;

function isLinea(valor: unknown): valor is LineaRegistro {
  if (valor === null || typeof valor !== "object") return false;
  const linea = valor as Record<string, unknown>;
  const fila = linea["fila"];
  if (linea["tipo"] === "REGISTRO")
    return linea["formato"] === "merito.auditoria" && typeof linea["llaves"] === "object";
  if (linea["tipo"] === "CABEZA") return isCabeza(linea);
  if (linea["tipo"] === "SIN_SELLAR") return isFila(fila);
  return (
    linea["tipo"] === "HOJA" &&
    Number.isSafeInteger(linea["posicion"]) &&
    HEX.test(String(linea["hash"])) &&
    (fila === null || isFila(fila))
  );
}

export function isCabeza(valor: unknown): valor is Cabeza {
  if (valor === null || typeof valor !== "object") return false;
  const { tamano, raiz, selladaEn, llave, firma } = valor as Record<string, unknown>;
  return (
    Number.isSafeInteger(tamano) &&
    Number(tamano) > 0 &&
    HEX.test(String(raiz)) &&
    typeof selladaEn === "string" &&
    typeof llave === "string" &&
    /^[0-9a-f]{128}$/.test(String(firma))
  );
}

const isFila = (valor: unknown): valor is FilaRegistro =>
  valor !== null && typeof valor === "object" && typeof (valor as Record<string, unknown>)["id"] === "string";
