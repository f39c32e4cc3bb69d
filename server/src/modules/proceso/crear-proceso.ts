import type { Bases } from "#schema/bases/bases.ts";
import { Rechazo } from "#schema/errores.ts";
import { fechaEnLima } from "#schema/fecha.ts";
import { writeCodigo } from "#schema/numeracion.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { conRol } from "../../infra/politica.ts";
import { hasRolEn } from "../../infra/quien.ts";
import { isId } from "../../infra/validacion.ts";
import { basesEnBlanco, basesPara, type EntidadQueConvoca, readPortable } from "../bases/index.ts";
import { Proceso } from "./proceso.entity.ts";

export interface EntradaCrear {
  readonly entidad: string;
  readonly titulo: string;
  /** Year of the proceso; the current one in Lima unless told. */
  readonly anio?: number | null;
  /** Proceso to be copied: its version in force, or its draft when it was never published. */
  readonly origen?: string | null;
  /** Portable file to start from. */
  readonly documento?: string | null;
}

const SELECT_ENTIDAD = `select id, nombre, siglas, ubigeo, contactos, numeracion, comite_nombre as "comiteNombre",
  comite_resolucion as "comiteResolucion" from entidad where id = $1`;

interface Estado {
  readonly entidad: EntidadQueConvoca & { readonly id: string; readonly numeracion: string };
  readonly numeros: ReadonlyMap<number, number>;
  readonly codigos: ReadonlySet<string>;
  readonly origen: Bases | null;
}

/**
 * Starts a proceso: from blank, as a copy of another one, or from a portable file. The system assigns its number; a
 * file from elsewhere keeps the code it brings when no other proceso of the entidad has it.
 * @throws NO_ENCONTRADO, DATO_INVALIDO, BASES_MAL_FORMADAS
 * @fuente catalogue H1, H57, H59
 */
export const crearProceso = definirActo({
  nombre: "crearProceso",
  evento: "PROCESO_CREADO",
  politica: conRol("RRHH"),
  load: async (tx, entrada: EntradaCrear): Promise<Estado> => {
    const entidad = isId(entrada.entidad) ? await tx.fila<Estado["entidad"]>(SELECT_ENTIDAD, [entrada.entidad]) : null;
    if (!entidad) throw new Rechazo("NO_ENCONTRADO");
    // Numbers of one entidad are given one after the other.
    await tx.filas("select pg_advisory_xact_lock(hashtextextended($1, 57))", [entidad.id]);
    const filas = await tx.filas<{ anio: number; numero: number; codigo: string }>(
      "select anio, numero, codigo from proceso where entidad = $1",
      [entidad.id],
    );
    const numeros = new Map<number, number>();
    for (const { anio, numero } of filas) numeros.set(anio, Math.max(numero, numeros.get(anio) ?? 0));
    const origen = entrada.origen ? await loadOrigen(tx, entrada.origen) : null;
    return { entidad, numeros, codigos: new Set(filas.map(({ codigo }) => codigo)), origen };
  },
  authorize: (quien, { entidad }) => hasRolEn(quien, ["RRHH"], { entidad: entidad.id, proceso: null }),
  decide: ({ entidad, numeros, codigos, origen }, entrada, momento) => {
    const titulo = entrada.titulo.trim();
    if (titulo.length < 5 || titulo.length > 500) {
      throw new Rechazo(
        "DATO_INVALIDO",
        { campo: "titulo", motivo: "escriba de 5 a 500 caracteres" },
        "entrada.titulo",
      );
    }
    if (entrada.origen && entrada.documento) {
      throw new Rechazo(
        "DATO_INVALIDO",
        { campo: "documento", motivo: "copie un proceso o importe un archivo, no los dos" },
        "entrada.documento",
      );
    }
    const anio = entrada.anio ?? Number(fechaEnLima(momento.instante).slice(0, 4));
    if (!Number.isInteger(anio) || anio < 2000 || anio > 2100) {
      throw new Rechazo("DATO_INVALIDO", { campo: "anio", motivo: "indique un año de 2000 a 2100" }, "entrada.anio");
    }
    const { numero, codigo } = assignNumero(entidad, anio, numeros, codigos);
    const datos = { codigo, titulo, anio, entidad };
    const traido = entrada.documento ? readPortable(entrada.documento) : null;
    const documento = traido
      ? codigos.has(traido.generalidades.codigo)
        ? { ...traido, generalidades: { ...traido.generalidades, codigo, titulo } }
        : { ...traido, generalidades: { ...traido.generalidades, titulo } }
      : origen
        ? basesPara(origen, datos)
        : basesEnBlanco(datos);
    const id = momento.nuevoId();
    const cambios = {
      id,
      entidad: entidad.id,
      anio,
      numero,
      codigo: documento.generalidades.codigo,
      titulo,
      documento,
      por: momento.quien.persona,
    };
    return {
      resultado: id,
      cambios,
      eventos: [
        {
          objeto: { tipo: "Proceso", id },
          entidad: entidad.id,
          proceso: id,
          despues: documento,
          detalles: { codigo: cambios.codigo },
        },
      ],
    };
  },
  store: async (tx, { documento, por, ...datos }) => {
    tx.em.create(Proceso, {
      ...datos,
      estado: "BORRADOR",
      versionVigente: null,
      borradorRevision: 1,
      postulacionAbre: null,
      postulacionCierra: null,
      publicadoEn: null,
      creadoPor: por,
    });
    await tx.em.flush();
    await tx.filas("insert into borrador_bases (proceso, entidad, documento, guardado_por) values ($1, $2, $3, $4)", [
      datos.id,
      datos.entidad,
      JSON.stringify(documento),
      por,
    ]);
  },
  conflictos: {
    proceso_codigo_unico: () => new Rechazo("CODIGO_DE_PROCESO_REPETIDO"),
  },
});

/** The next number of the year whose code nobody wrote by hand. */
function assignNumero(
  { numeracion, siglas }: Estado["entidad"],
  anio: number,
  numeros: Estado["numeros"],
  codigos: Estado["codigos"],
): { numero: number; codigo: string } {
  let numero = (numeros.get(anio) ?? 0) + 1;
  let codigo = writeCodigo(numeracion, { numero, anio, siglas });
  // A template without the year gives the codes of another year again.
  while (codigos.has(codigo)) {
    numero += 1;
    codigo = writeCodigo(numeracion, { numero, anio, siglas });
  }
  return { numero, codigo };
}

async function loadOrigen(tx: Tx, id: string): Promise<Bases> {
  const fila = isId(id)
    ? await tx.fila<{ documento: Bases | null }>(
        `select coalesce(v.documento, b.documento) as documento from proceso p
         left join version_bases v on v.proceso = p.id and v.numero = p.version_vigente
         left join borrador_bases b on b.proceso = p.id where p.id = $1`,
        [id],
      )
    : null;
  if (!fila?.documento) throw new Rechazo("NO_ENCONTRADO");
  return fila.documento;
}
