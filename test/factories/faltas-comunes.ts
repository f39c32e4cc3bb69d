/** A change of one place of the bases; `undefined` takes what is there away. */
export type Cambio = readonly [ruta: string, valor: unknown];

/** A fault, the finding that it must give, and others that it brings along. */
export type Falta = [codigo: string, cambios: Cambio[], esperado: string[]];

const HITOS = "cronograma.hitos";

/** A clause for each parameter, with what it asserts of it. */
export const clausula = (...afirma: [string, string][]): Cambio => [
  "clausulas",
  afirma.map(([parametro, valor], i) => ({
    id: `c${i}`,
    titulo: `Cláusula ${i}`,
    texto: "Dice",
    afirma: [{ parametro, valor }],
  })),
];

export const fecha = (id: string, dia: string): Cambio => [`${HITOS}.${id}.cuando`, { tipo: "FECHA", fecha: dia }];

export const rango = (id: string, desde: string, hasta: string): Cambio => [
  `${HITOS}.${id}.cuando`,
  { tipo: "RANGO", desde, hasta },
];
