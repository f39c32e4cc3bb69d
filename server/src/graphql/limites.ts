/** Limits of a document. They hold before anything runs, for everyone, in all modes, save for trusted documents. */
import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  Kind,
  Lexer,
  type SelectionSetNode,
  Source,
  TokenKind,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import type { DocumentosConfiables } from "./documentos.ts";
import { isGuardable, TEXTO_INGUARDABLE } from "./entrada.ts";
import { PeticionRechazada } from "./errores.ts";

export const LIMITES = {
  /** Beyond about 1,000 tokens a hostile document costs more than 75 ms to validate. */
  tokens: 1000,
  /** What the parser accepts at all: a trusted document that asks for the whole of some bases has about 3,500. */
  tokensConfiables: 10_000,
  profundidad: 14,
  alias: 10,
  camposRaiz: 12,
  directivas: 8,
  fragmentos: 30,
  campos: 500,
  /** Elements in any list written in the document. */
  lista: 100,
  /** Fields times the sizes of the pages that hold them. */
  costo: 20_000,
} as const;

interface Medida {
  campos: number;
  costo: number;
  profundidad: number;
}

/** Measures a selection with its fragments unfolded; each fragment is measured once. */
class Medidor {
  readonly #contexto: ValidationContext;
  readonly #fragmentos = new Map<string, Medida>();
  readonly #abiertos = new Set<string>();

  constructor(contexto: ValidationContext) {
    this.#contexto = contexto;
  }

  medir(seleccion: SelectionSetNode): Medida {
    const total: Medida = { campos: 0, costo: 0, profundidad: 0 };
    for (const nodo of seleccion.selections) {
      const parte =
        nodo.kind === Kind.FIELD
          ? this.#campo(nodo)
          : nodo.kind === Kind.INLINE_FRAGMENT
            ? this.medir(nodo.selectionSet)
            : this.#fragmento(nodo.name.value);
      total.campos += parte.campos;
      total.costo += parte.costo;
      total.profundidad = Math.max(total.profundidad, parte.profundidad);
    }
    return total;
  }

  #campo(nodo: FieldNode): Medida {
    if (!nodo.selectionSet) return { campos: 1, costo: 1, profundidad: 1 };
    const dentro = this.medir(nodo.selectionSet);
    return { campos: dentro.campos + 1, costo: 1 + dentro.costo * tamanoDe(nodo), profundidad: dentro.profundidad + 1 };
  }

  #fragmento(nombre: string): Medida {
    const medido = this.#fragmentos.get(nombre);
    if (medido) return medido;
    const definicion = this.#contexto.getFragment(nombre);
    // A cycle is refused by GraphQL's own rule; here it only must not loop.
    if (!definicion || this.#abiertos.has(nombre)) return { campos: 0, costo: 0, profundidad: 0 };
    this.#abiertos.add(nombre);
    const medida = this.medir(definicion.selectionSet);
    this.#abiertos.delete(nombre);
    this.#fragmentos.set(nombre, medida);
    return medida;
  }
}

/** Size of the page that a field asks for. A size given by variable counts as a page of 20; `paginar` caps it. */
function tamanoDe(nodo: FieldNode): number {
  const first = nodo.arguments?.find(({ name }) => name.value === "first")?.value;
  if (!first) return 1;
  return first.kind === Kind.INT ? Math.max(1, Math.min(1000, Number(first.value))) : 20;
}

/** Whether a document has more tokens than a free one may. What is not GraphQL is left to the parser. */
export function isLargo(texto: string): boolean {
  const lexico = new Lexer(new Source(texto));
  try {
    for (let tokens = 0; tokens <= LIMITES.tokens; tokens += 1)
      if (lexico.advance().kind === TokenKind.EOF) return false;
    return true;
  } catch {
    return false;
  }
}

/**
 * The validation rule that holds the limits. Its messages tell the limit and nothing of the document.
 * @param confiables documents that we wrote, for which they do not hold
 */
export const createLimites =
  (confiables: DocumentosConfiables): ValidationRule =>
  (contexto) =>
    confiables.has(contexto.getDocument().loc?.source.body ?? "") ? {} : limitar(contexto);

function limitar(contexto: ValidationContext): ASTVisitor {
  const medidor = new Medidor(contexto);
  let alias = 0;
  let directivas = 0;
  const exceso = (codigo: string, mensaje: string): void =>
    contexto.reportError(new PeticionRechazada(codigo, mensaje));
  return {
    Document: {
      leave: () => {
        if (alias > LIMITES.alias) exceso("EXCESO_DE_ALIAS", `La consulta usa más de ${LIMITES.alias} alias.`);
        if (directivas > LIMITES.directivas)
          exceso("EXCESO_DE_DIRECTIVAS", `La consulta usa más de ${LIMITES.directivas} directivas.`);
      },
      enter: ({ definitions }) => {
        const fragmentos = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
        if (fragmentos.length > LIMITES.fragmentos)
          exceso("EXCESO_DE_FRAGMENTOS", `La consulta define más de ${LIMITES.fragmentos} fragmentos.`);
      },
    },
    Field: (nodo) => {
      if (nodo.alias) alias += 1;
    },
    Directive: () => {
      directivas += 1;
    },
    ListValue: (nodo) => {
      if (nodo.values.length > LIMITES.lista)
        exceso("EXCESO_DE_LISTA", `Una lista de la consulta tiene más de ${LIMITES.lista} elementos.`);
    },
    StringValue: ({ value }) => {
      if (!isGuardable(value))
        contexto.reportError(new PeticionRechazada("VALOR_INVALIDO", TEXTO_INGUARDABLE, "INVALIDO"));
    },
    OperationDefinition: (nodo) => {
      // GraphQL's own rules let it pass, and running it would be a fault.
      if (!contexto.getSchema().getRootType(nodo.operation))
        contexto.reportError(new GraphQLError("The schema has no such operation", { nodes: nodo }));
      const medida = medidor.medir(nodo.selectionSet);
      if (nodo.selectionSet.selections.length > LIMITES.camposRaiz)
        exceso("EXCESO_DE_OPERACIONES", `La consulta pide más de ${LIMITES.camposRaiz} operaciones a la vez.`);
      if (medida.profundidad > LIMITES.profundidad)
        exceso("EXCESO_DE_PROFUNDIDAD", `La consulta tiene más de ${LIMITES.profundidad} niveles.`);
      if (medida.campos > LIMITES.campos)
        exceso("EXCESO_DE_CAMPOS", `La consulta pide más de ${LIMITES.campos} campos.`);
      if (medida.costo > LIMITES.costo)
        exceso("EXCESO_DE_COSTO", "La consulta pide demasiados datos a la vez; use páginas más pequeñas.");
    },
  };
}
