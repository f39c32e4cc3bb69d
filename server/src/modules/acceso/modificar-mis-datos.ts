import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import { readMisDatos } from "./persona.rules.ts";
import type { MisDatosInput } from "./persona.type.ts";

interface Entrada {
  readonly revision: number;
  readonly datos: MisDatosInput;
}
interface Fila {
  readonly id: string;
  readonly revision: number;
  readonly nombres: string;
  readonly apellidos: string;
  readonly celular: string | null;
  readonly fechaNacimiento: string | null;
}

/**
 * Changes one's own data. The document and the mail stay: they are the identity of the account.
 * @throws REVISION_DESACTUALIZADA, DATO_INVALIDO
 */
export const modificarMisDatos = definirActo({
  nombre: "modificarMisDatos",
  evento: "MIS_DATOS_MODIFICADOS",
  politica: IDENTIFICADO,
  load: async (tx, _entrada: Entrada, _preparado, quien) => {
    const persona = await tx.fila<Fila>(
      `select id, revision, nombres, apellidos, celular, fecha_nacimiento as "fechaNacimiento" from persona where id = $1 for update`,
      [quien.persona],
    );
    if (!persona) throw new Rechazo("NO_ENCONTRADO");
    return persona;
  },
  authorize: (quien, { id }) => quien.persona === id,
  decide: (persona, { revision, datos }, momento) => {
    if (persona.revision !== revision) throw new Rechazo("REVISION_DESACTUALIZADA", { actual: persona.revision });
    const cambios = readMisDatos(datos, momento.instante);
    return {
      resultado: true,
      cambios,
      eventos: [
        {
          objeto: { tipo: "Persona", id: persona.id },
          antes: persona,
          despues: { ...persona, ...cambios, revision: revision + 1 },
        },
      ],
    };
  },
  store: async (tx, { nombres, apellidos, celular, fechaNacimiento }, { id }) => {
    await tx.filas(
      `update persona set nombres = $2, apellidos = $3, celular = $4, fecha_nacimiento = $5, revision = revision + 1 where id = $1`,
      [id, nombres, apellidos, celular, fechaNacimiento],
    );
  },
});
