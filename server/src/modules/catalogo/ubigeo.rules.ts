/** Departments, provinces and districts of Peru by their codes of six figures. Pure; the data are those of `seeds/catalogos`. */
import catalogo from "../../../../seeds/catalogos/ubigeo.json" with { type: "json" };

export interface Lugar {
  readonly codigo: string;
  readonly nombre: string;
  /** Names from the department down, as they are read. */
  readonly completo: string;
}

const NOMBRES = new Map<string, string>(
  [catalogo.departamentos, catalogo.provincias, catalogo.distritos].flatMap((nivel) =>
    nivel.map(([codigo = "", nombre = ""]) => [codigo, nombre] as const),
  ),
);

/** What a place is inside of, from the department down, itself included; codes that do not exist are left out. */
const cadenaDe = (codigo: string): readonly string[] => [
  ...new Set([`${codigo.slice(0, 2)}0000`, `${codigo.slice(0, 4)}00`, codigo]),
];

/** The place with that code, or null. */
export function findLugar(codigo: string): Lugar | null {
  const nombre = NOMBRES.get(codigo);
  if (nombre === undefined) return null;
  return {
    codigo,
    nombre,
    completo: cadenaDe(codigo)
      .flatMap((uno) => NOMBRES.get(uno) ?? [])
      .join(", "),
  };
}

/** The departments, or what is directly inside a department or a province, in the order of their codes. */
export function listLugares(dentroDe: string | null): readonly Lugar[] {
  const esDirecto = (codigo: string): boolean => {
    if (dentroDe === null) return codigo.endsWith("0000");
    if (dentroDe.endsWith("0000"))
      return codigo.endsWith("00") && !codigo.endsWith("0000") && codigo.startsWith(dentroDe.slice(0, 2));
    return dentroDe.endsWith("00") && !codigo.endsWith("00") && codigo.startsWith(dentroDe.slice(0, 4));
  };
  return [...NOMBRES.keys()].filter(esDirecto).flatMap((codigo) => findLugar(codigo) ?? []);
}
