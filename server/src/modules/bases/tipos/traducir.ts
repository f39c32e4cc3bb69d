/**
 * Between a bases document and its flattened GraphQL form. They differ in two things: GraphQL says `null` where the
 * document says nothing, and a few properties of families have another name (see `describir.ts`).
 */
import type { CampoDescrito, Descripcion, ParteDescrita } from "./describir.ts";

type Objeto = Readonly<Record<string, unknown>>;

/** Deeper values are left out, so that the validator refuses what is left of them. */
const NIVELES = 200;

/**
 * The document that an input says: nulls dropped, names of the document, plain objects. Its shape is not judged here.
 * A field that the kind does not have keeps its name, so that the finding about it says what the person wrote.
 */
export function deEntrada(descripcion: Descripcion, nombre: string, valor: unknown): unknown {
  return convertir(valor, descripcion.partes.get(nombre), descripcion, 0, (parte, objeto) => {
    const aqui: [CampoDescrito | undefined, string, unknown][] = [];
    const porNombre = new Map(parte.campos.map((campo) => [campo.nombre, campo]));
    for (const [clave, contenido] of Object.entries(objeto)) {
      const campo = porNombre.get(clave);
      aqui.push([campo, campo && esDelTipo(campo, objeto) ? campo.propiedad : clave, contenido]);
    }
    return aqui;
  });
}

/** The document as GraphQL resolves it. Parts without renamed fields are given as they are. */
export function aSalida(descripcion: Descripcion, nombre: string, documento: unknown): unknown {
  return convertir(documento, descripcion.partes.get(nombre), descripcion, 0, (parte, objeto) =>
    Object.entries(objeto).map(([clave, contenido]) => {
      const campo =
        parte.campos.find((uno) => uno.propiedad === clave && esDelTipo(uno, objeto)) ??
        parte.campos.find((uno) => uno.propiedad === clave);
      return [campo, campo?.nombre ?? clave, contenido];
    }),
  );
}

function esDelTipo({ tipos }: CampoDescrito, objeto: Objeto): boolean {
  return tipos.length === 0 || tipos.includes(String(objeto["tipo"]));
}

type Lee = (parte: ParteDescrita, objeto: Objeto) => readonly (readonly [CampoDescrito | undefined, string, unknown])[];

function convertir(
  valor: unknown,
  parte: ParteDescrita | undefined,
  descripcion: Descripcion,
  nivel: number,
  lee: Lee,
): unknown {
  if (nivel > NIVELES) return undefined;
  if (Array.isArray(valor)) return valor.map((uno) => convertir(uno, parte, descripcion, nivel + 1, lee));
  if (valor === null || typeof valor !== "object" || !parte) return valor;
  const resultado: Record<string, unknown> = {};
  for (const [campo, clave, contenido] of lee(parte, valor as Objeto)) {
    if (contenido === null || contenido === undefined) continue;
    const dentro = campo?.contenido.clase === "PARTE" ? descripcion.partes.get(campo.contenido.nombre) : undefined;
    const convertido = convertir(contenido, dentro, descripcion, nivel + 1, lee);
    if (convertido !== undefined)
      Object.defineProperty(resultado, clave, {
        value: convertido,
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
  return resultado;
}
