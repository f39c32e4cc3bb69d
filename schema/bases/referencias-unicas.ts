import type { Hallazgo } from "../hallazgo.ts";
import type { Bases } from "./bases.ts";
import { arbolesDe, criteriosDe, recorrer } from "./recorrer.ts";

/** Identifiers repeated in one list, repeated criteria, and option codes or plaza codes repeated. */
export function revisarUnicos(bases: Bases, reservados: ReadonlySet<string>): Hallazgo[] {
  return [
    ...idsRepetidos(bases),
    ...criteriosRepetidos(bases, reservados),
    ...repetidos(
      bases.plazas.map((plaza, i) => ({ valor: plaza.codigo, ruta: `plazas.${i}.codigo` })),
      "El código de plaza",
    ),
    ...opcionesRepetidas(bases),
  ];
}

const repetido = (ruta: string, que: string, id: string): Hallazgo => ({
  codigo: "REF_REPETIDO",
  gravedad: "ERROR",
  ruta,
  mensaje: `${que} «${id}» está repetido. Cambie uno de los dos.`,
});

/** The one name that every object inherits and an identifier may have. */
const HEREDADO = "constructor";

const reservado = (ruta: string, id: string): Hallazgo => ({
  codigo: "REF_RESERVADO",
  gravedad: "ERROR",
  ruta,
  mensaje: `Nada puede llamarse «${id}» aquí: es el nombre de una propiedad. Use otro identificador.`,
});

function repetidos(usos: readonly { valor: string; ruta: string }[], que: string): Hallazgo[] {
  const vistos = new Set<string>();
  return usos.flatMap(({ valor, ruta }) => {
    if (vistos.has(valor)) return [repetido(ruta, que, valor)];
    vistos.add(valor);
    return [];
  });
}

/** Two parts of one list with the same identifier; the second goes by its index. */
function idsRepetidos(bases: Bases): Hallazgo[] {
  const vistos = new Set<string>();
  const hallazgos: Hallazgo[] = [];
  recorrer(bases, {
    parte({ valor, ruta }) {
      const { id } = valor;
      if (typeof id !== "string" || ruta === "") return;
      if (id === HEREDADO) hallazgos.push(reservado(`${ruta}.id`, id));
      const lista = ruta.slice(0, ruta.lastIndexOf("."));
      const clave = `${lista}\n${id}`;
      if (vistos.has(clave)) hallazgos.push(repetido(`${ruta}.id`, "El identificador", id));
      vistos.add(clave);
    },
  });
  return hallazgos;
}

/**
 * A criterion is named without its stage, so its identifier is one in all stages; the variants of a stage may use it
 * again for the same criterion in other plazas.
 */
function criteriosRepetidos(bases: Bases, reservados: ReadonlySet<string>): Hallazgo[] {
  const etapaDe = new Map<string, string>();
  const hallazgos: Hallazgo[] = [];
  for (const etapa of bases.etapas) {
    for (const { raiz, ruta } of arbolesDe(etapa)) {
      const enArbol = new Map<string, string>();
      for (const { criterio, ruta: lugar } of criteriosDe(raiz, ruta)) {
        const { id } = criterio;
        const padre = lugar.slice(0, lugar.lastIndexOf("."));
        const otra = etapaDe.get(id);
        if (enArbol.has(id) ? enArbol.get(id) !== padre : otra !== undefined && otra !== etapa.id)
          hallazgos.push(repetido(`${lugar}.id`, "El criterio", id));
        if (reservados.has(id)) hallazgos.push(reservado(`${lugar}.id`, id));
        enArbol.set(id, padre);
        etapaDe.set(id, etapa.id);
      }
    }
  }
  return hallazgos;
}

function opcionesRepetidas(bases: Bases): Hallazgo[] {
  return bases.formulario.secciones.flatMap((seccion) =>
    seccion.campos.flatMap((campo) => {
      if (!("opciones" in campo)) return [];
      const ruta = `formulario.secciones.${seccion.id}.campos.${campo.id}.opciones`;
      return repetidos(
        campo.opciones.map(({ valor }, i) => ({ valor, ruta: `${ruta}.${i}.valor` })),
        "El código de opción",
      );
    }),
  );
}
