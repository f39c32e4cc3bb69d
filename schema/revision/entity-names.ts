import type { Cita } from "../bases/cita.ts";
import type { Hallazgo, Salida } from "../hallazgo.ts";
import { afirmadas, enConflicto } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { llano, sinTildes } from "./en-palabras.ts";
import { POR_COMPLETAR } from "../bases/por-completar.ts";

const COMITE = "comite.nombre";

/**
 * Whoever decides has one name in the whole document, and so does the entity.
 * @fuente Bases HRDC 2019 (Comisión CAS, Comité de Selección CAS, Comisión Permanente; the SUNAT) ·
 * CAS 004-2026-MC-DDC-CUSCO §V (Comité de Evaluación and Comité de Selección)
 */
export const entityNames: Revision = {
  codigo: "ENTITY_NAMES",
  revisar: (contexto) => [
    ...comites(contexto),
    ...afirmadas(contexto, "ENTITY_NAMES")
      .filter(({ parametro }) => parametro !== COMITE)
      .flatMap((afirmaciones) => enConflicto(contexto, "ENTITY_NAMES", afirmaciones)),
  ],
};

/** A name of a committee somewhere in the document. */
interface Uso {
  readonly nombre: string;
  readonly ruta: string;
  readonly donde: string;
  readonly cita: Cita | undefined;
  /** What mends it; of a datum, to put the right name. */
  readonly salida: Salida | null;
}

/** Each place of the data with another name, and each other name that only clauses use. */
function comites(contexto: Contexto): Hallazgo[] {
  const { comite } = contexto.bases.generalidades;
  const datos = usosEnDatos(contexto);
  const clausulas = usosEnClausulas(contexto);
  const bueno = comite?.nombre ?? datos[0]?.nombre ?? clausulas[0]?.nombre;
  if (bueno === undefined || bueno === POR_COMPLETAR) return [];
  const malos = datos.filter(({ nombre }) => !esElMismo(nombre, bueno));
  const dichos = new Set(malos.map(({ nombre }) => llano(nombre)));
  const soloDichos = clausulas.filter(({ nombre }) => {
    const nuevo = !esElMismo(nombre, bueno) && !dichos.has(llano(nombre));
    dichos.add(llano(nombre));
    return nuevo;
  });
  return [...malos, ...soloDichos].map(({ nombre, ruta, donde, cita, salida }) => {
    const mensaje = `${donde} dice «${nombre}» y el comité se llama «${bueno}». Use siempre el mismo nombre.`;
    const poner = salida ?? { texto: `Poner «${bueno}»`, ruta, valor: bueno };
    return hallar("ENTITY_NAMES", "ADVERTENCIA", ruta, mensaje, { cita, salida: poner });
  });
}

/** A shorter form of a name is the same name. */
function esElMismo(a: string, b: string): boolean {
  const [corto = "", largo = ""] = [sinTildes(a), sinTildes(b)].toSorted((x, y) => x.length - y.length);
  return largo === corto || largo.startsWith(`${corto} `);
}

const esComite = (texto: string): boolean => /^(comite|comision)\b/.test(sinTildes(texto));

function usosEnDatos({ bases }: Contexto): Uso[] {
  const { hitos, prorroga, postergacion, cancelacion } = bases.cronograma;
  const permisos = Object.entries({ prorroga, postergacion, cancelacion });
  const usos: Uso[] = [
    ...hitos.map(({ id, nombre, organo, cita }) => ({
      nombre: organo,
      ruta: `cronograma.hitos.${id}.organo`,
      donde: `«${nombre}», en el cronograma,`,
      cita,
      salida: null,
    })),
    ...permisos.flatMap(([cual, permiso]) =>
      permiso?.decide === undefined
        ? []
        : [
            {
              nombre: permiso.decide,
              ruta: `cronograma.${cual}.decide`,
              donde: "Donde se dice quién cambia el cronograma, se",
              cita: permiso.cita,
              salida: null,
            },
          ],
    ),
    ...bases.reclamos.map(({ id, resuelve, cita }) => ({
      nombre: resuelve,
      ruta: `reclamos.${id}.resuelve`,
      donde: "Donde se dice quién resuelve los reclamos, se",
      cita,
      salida: null,
    })),
  ];
  return usos.filter(({ nombre }) => esComite(nombre));
}

const usosEnClausulas = (contexto: Contexto): Uso[] =>
  afirmadas(contexto, "ENTITY_NAMES")
    .filter(({ parametro }) => parametro === COMITE)
    .flatMap(({ dichos }) =>
      dichos.map(({ valor, ruta, titulo, cita, salida }) => ({
        nombre: valor,
        ruta,
        donde: `«${titulo}»`,
        cita,
        salida,
      })),
    );
