/** Multipart bodies that are not as they should be. */
import { randomBytes, randomInt } from "node:crypto";
import { campoDe, FRONTERA, operacionDe, piezas } from "./r28-crudo.ts";

type Forma = (carga: string, parte: Buffer) => Buffer;

const texto = (...partes: (string | Buffer)[]): Buffer =>
  Buffer.concat(partes.map((una) => (typeof una === "string" ? Buffer.from(una) : una)));
const MAPA = '{"0":["variables.parte"]}';
const conMapa =
  (mapa: string): Forma =>
  (carga, parte) =>
    texto(campoDe("operations", operacionDe(carga)), campoDe("map", mapa), piezas(carga, parte).archivo);
const conOperaciones =
  (operaciones: string): Forma =>
  (carga, parte) =>
    texto(campoDe("operations", operaciones), campoDe("map", MAPA), piezas(carga, parte).archivo);

/** None of them may leave a byte. */
const FIJAS: readonly Forma[] = [
  (carga, parte) =>
    texto(campoDe("map", MAPA), campoDe("operations", operacionDe(carga)), piezas(carga, parte).archivo),
  (carga, parte) => texto(piezas(carga, parte).archivo),
  (carga) => texto(campoDe("operations", operacionDe(carga)), campoDe("map", MAPA), `--${FRONTERA}--\r\n`),
  (carga) => texto(campoDe("operations", operacionDe(carga))),
  (carga, parte) => texto(piezas(carga, parte).campos, piezas(carga, parte).archivo.subarray(0, -8 - FRONTERA.length)),
  (carga, parte) => texto(piezas(carga, parte).campos, piezas(carga, parte).archivo.subarray(0, 100)),
  (carga, parte) => texto(piezas(carga, parte).campos.replaceAll("\r\n", "\n"), piezas(carga, parte).archivo),
  () => Buffer.alloc(0),
  () => texto("\r\n"),
  () => texto(`--${FRONTERA}--\r\n`),
  () => texto(`--${FRONTERA}\r\n`),
  () => texto(`--${FRONTERA}\r\n${"a".repeat(100_000)}`),
  () => texto(`--${FRONTERA}\r\nContent-Disposition: form-data; name="${"a".repeat(100_000)}"\r\n\r\nx\r\n`),
  () => texto(`--${FRONTERA}\r\n${"X: y\r\n".repeat(5000)}\r\nx\r\n--${FRONTERA}--\r\n`),
  () => texto(campoDe("operations", "x".repeat(70_000)), campoDe("map", MAPA)),
  (carga) =>
    texto(campoDe("operations", operacionDe(carga)), campoDe("map", `{"0":[${'"variables.parte",'.repeat(4000)}"x"]}`)),
  ...[
    "{",
    "[]",
    "null",
    "7",
    "{}",
    '{"0":"variables.parte"}',
    '{"0":[]}',
    '{"0":[7]}',
    '{"0":["variables.otra"]}',
    '{"0":["query"]}',
    '{"0":["__proto__.x"]}',
    '{"0":["constructor.prototype.x"]}',
    '{"0":["variables.parte.x.y.z"]}',
    '{"0":["variables.carga"]}',
    '{"1":["variables.parte"]}',
    `{"0":["${"a.".repeat(5000)}"]}`,
  ].map(conMapa),
  ...[
    "",
    "{",
    "[]",
    "null",
    '"x"',
    "{}",
    '{"query":"{ capacidades }"}',
    '{"query":7,"variables":{"parte":null}}',
    '[{"query":"{ capacidades }","variables":{"parte":null}}]',
    `${"[".repeat(20_000)}`,
  ].map(conOperaciones),
];

export interface Malformada {
  readonly cuerpo: Buffer;
  /** Bytes that are declared. */
  readonly largo: number;
}

/** The n-th: first those that are written down, then right ones with their frame torn somewhere. */
export function malformada(n: number, carga: string, parte: Buffer): Malformada {
  const forma = FIJAS[n];
  if (forma) {
    const cuerpo = forma(carga, parte);
    return { cuerpo, largo: cuerpo.length };
  }
  const { campos, archivo } = piezas(carga, parte);
  const marco = Buffer.from(campos);
  const lugar = randomInt(marco.length);
  const roto = [
    () => Buffer.concat([marco.subarray(0, lugar), randomBytes(randomInt(1, 9)), marco.subarray(lugar)]),
    () => Buffer.concat([marco.subarray(0, lugar), marco.subarray(Math.min(marco.length, lugar + randomInt(1, 40)))]),
    () => marco.subarray(0, lugar),
    () => Buffer.from(marco.map((byte, i) => (i === lugar ? byte ^ (1 << randomInt(8)) : byte))),
  ][n % 4]?.();
  const cuerpo = Buffer.concat([roto ?? marco, archivo]);
  return { cuerpo, largo: cuerpo.length };
}
