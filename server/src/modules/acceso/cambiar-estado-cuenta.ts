import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import { hasRolEn } from "../../infra/quien.ts";
import { isId } from "../../infra/validacion.ts";
import { closeSesiones, lockCuenta } from "./cuentas.ts";

interface Entrada {
  readonly persona: string;
  readonly motivo: string;
}

/** Switches an account off or on. Off, its sessions end at once and nobody signs in. Only for whole administrators. */
function cambiar(nombre: string, evento: string, activa: boolean) {
  return definirActo({
    nombre,
    evento,
    politica: conRol("ADMINISTRADOR"),
    comoSistema: true,
    load: async (tx, { persona }: Entrada) => {
      const cuenta = isId(persona) ? await lockCuenta(tx, persona) : null;
      if (!cuenta) throw new Rechazo("NO_ENCONTRADO");
      return cuenta;
    },
    authorize: (quien) => hasRolEn(quien, ["ADMINISTRADOR"], { entidad: null, proceso: null }),
    decide: ({ personaId }, { motivo }, momento) => {
      if (momento.quien.persona === personaId) throw new Rechazo("ROL_PROPIO");
      if (motivo.trim().length < 5)
        throw new Rechazo("DATO_INVALIDO", { campo: "motivo", motivo: "explique el motivo" }, "motivo");
      return { resultado: true, cambios: personaId, eventos: [{ objeto: { tipo: "Persona", id: personaId }, motivo }] };
    },
    store: async (tx, personaId) => {
      await tx.filas("update cuenta set activa = $2 where persona_id = $1", [personaId, activa]);
      if (!activa) await closeSesiones(tx, personaId);
    },
  });
}

export const desactivarCuenta = cambiar("desactivarCuenta", "CUENTA_DESACTIVADA", false);
export const reactivarCuenta = cambiar("reactivarCuenta", "CUENTA_REACTIVADA", true);
