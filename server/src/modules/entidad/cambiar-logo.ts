import { createHash } from "node:crypto";
import { Rechazo } from "#schema/errores.ts";
import { type Decision, definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import { hasRolEn } from "../../infra/quien.ts";
import { isId } from "../../infra/validacion.ts";
import { readLogo } from "./logo.rules.ts";

interface Entrada {
  readonly id: string;
  /** In Base64; null takes the logo away. */
  readonly imagen: string | null;
}

type Logo = ReturnType<typeof readLogo> & { readonly sha256: string };

/**
 * Puts the logo of an entidad, or takes it away.
 * @throws NO_ENCONTRADO, DATO_INVALIDO
 * @fuente catalogue O2
 */
export const cambiarLogo = definirActo({
  nombre: "cambiarLogo",
  evento: "LOGO_CAMBIADO",
  politica: conRol("ADMINISTRADOR"),
  load: async (tx, { id }: Entrada) => {
    const entidad = isId(id) ? await tx.fila<{ id: string }>("select id from entidad where id = $1", [id]) : null;
    if (!entidad) throw new Rechazo("NO_ENCONTRADO");
    return entidad;
  },
  authorize: (quien, { id }) => hasRolEn(quien, ["ADMINISTRADOR"], { entidad: id, proceso: null }),
  decide: ({ id }, { imagen: dada }): Decision<string, Logo | null> => {
    const leido = dada === null ? null : readLogo(dada);
    const logo = leido && { ...leido, sha256: createHash("sha256").update(leido.imagen).digest("hex") };
    const detalles = logo ? { tipo: logo.tipo, bytes: logo.imagen.length, sha256: logo.sha256 } : { quitado: true };
    return {
      resultado: id,
      cambios: logo,
      eventos: [{ objeto: { tipo: "Entidad", id }, entidad: id, detalles }],
    };
  },
  store: async (tx, logo, { id }) => {
    if (!logo) {
      await tx.filas("delete from logo_entidad where entidad = $1", [id]);
      return;
    }
    await tx.filas(
      `insert into logo_entidad (entidad, tipo, imagen, sha256) values ($1, $2, $3, $4)
       on conflict (entidad) do update set tipo = excluded.tipo, imagen = excluded.imagen, sha256 = excluded.sha256`,
      [id, logo.tipo, logo.imagen, logo.sha256],
    );
  },
});
