import { Rechazo } from "#schema/errores.ts";
import type { Expediente } from "#schema/expediente.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { conRol } from "../../infra/politica.ts";
import type { Quien, Rol } from "../../infra/quien.ts";
import { isId } from "../../infra/validacion.ts";
import { readMotivo, trabajaEn } from "../evaluacion/index.ts";
import { CONFLICTOS_DE_FIRMA, firmar, storeFirma } from "./firmar.ts";
import { type EstadoPublicacion, loadPublicacion } from "./publicacion.ts";

export type CausaCaida = Exclude<NonNullable<Expediente["caida"]>["causa"], "RETIRO">;

interface Entrada {
  readonly postulacion: string;
  readonly causa: CausaCaida;
  readonly motivo: string;
}

interface Estado extends EstadoPublicacion {
  readonly postulacion: { readonly id: string; readonly codigo: string };
}

const ROLES = ["RRHH", "PRESIDENTE"] as const satisfies readonly Rol[];

/**
 * Leaves the final result of somebody without effect: the next in merit moves up in a new final publication, which is
 * proposed where the entidad asks for two signatures.
 * @throws NO_ENCONTRADO, CAIDA_SIN_PUBLICACION, CAIDA_YA_REGISTRADA, MOTIVO_REQUERIDO, and those of `firmar`
 * @fuente catalogue E26 · CAS 004-2026-MC-DDC-CUSCO §XI · Bases HRDC 2019 §VIII
 */
export const registrarCaida = definirActo({
  nombre: "registrarCaida",
  evento: "CAIDA_REGISTRADA",
  politica: conRol(...ROLES),
  load: (tx, { postulacion }: Entrada, _preparado, quien): Promise<Estado> => loadEstado(tx, quien, postulacion),
  authorize: (quien, { proceso }) => trabajaEn(quien, ROLES, proceso),
  decide: (estado, { causa, motivo: texto }, momento) => {
    const motivo = readMotivo(texto);
    const { postulacion, proceso, concurso } = estado;
    if (!concurso.publicaciones.some((una) => una.clase === "FINAL")) throw new Rechazo("CAIDA_SIN_PUBLICACION");
    const suyo = concurso.expedientes.find((uno) => uno.codigo === postulacion.codigo);
    if (!suyo) throw new Rechazo("NO_ENCONTRADO");
    if (suyo.caida) throw new Rechazo("CAIDA_YA_REGISTRADA");
    const expedientes = concurso.expedientes.map((uno) => (uno === suyo ? { ...uno, caida: { causa, motivo } } : uno));
    const pedido = { clase: "FINAL" as const, etapa: null, motivo: MOTIVOS[causa] };
    const { resultado, cambios, eventos } = firmar(
      { ...estado, concurso: { ...concurso, expedientes } },
      pedido,
      momento,
    );
    return {
      resultado,
      cambios: { firma: cambios, causa, motivo, instante: momento.instante, registra: momento.quien.persona },
      eventos: [
        {
          objeto: { tipo: "Postulacion", id: postulacion.id },
          entidad: proceso.entidad,
          proceso: proceso.id,
          motivo,
          detalles: { causa },
        },
        ...eventos,
      ],
    };
  },
  store: async (tx, { firma, causa, motivo, instante, registra }, estado) => {
    const { postulacion, proceso } = estado;
    await tx.filas(
      `insert into caida (postulacion, entidad, proceso, causa, motivo, registrada_en, registrada_por)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [postulacion.id, proceso.entidad, proceso.id, causa, motivo, instante, registra],
    );
    await storeFirma(tx, firma, estado);
  },
  conflictos: { ...CONFLICTOS_DE_FIRMA, caida_pkey: () => new Rechazo("CAIDA_YA_REGISTRADA") },
});

/** What the publication says of the cause: never what is private of the person. */
const MOTIVOS: Readonly<Record<CausaCaida, string>> = {
  DESISTE: "Quien obtuvo la vacante desistió; continúa el siguiente en orden de mérito.",
  NO_SUSCRIBE: "No se suscribió el contrato en el plazo; continúa el siguiente en orden de mérito.",
  FISCALIZACION:
    "Un resultado quedó sin efecto por la fiscalización posterior; continúa el siguiente en orden de mérito.",
  RECLAMO: "Un resultado quedó sin efecto al declararse fundado un reclamo; continúa el siguiente en orden de mérito.",
};

async function loadEstado(tx: Tx, quien: Quien, id: string): Promise<Estado> {
  const postulacion = isId(id)
    ? await tx.fila<{ id: string; codigo: string; proceso: string }>(
        "select id, codigo, proceso from postulacion where id = $1 and estado = 'ENVIADA'",
        [id],
      )
    : null;
  if (!postulacion) throw new Rechazo("NO_ENCONTRADO");
  return { postulacion, ...(await loadPublicacion(tx, quien, ROLES, postulacion.proceso)) };
}
