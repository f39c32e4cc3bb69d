import { type Recurso, textoDe } from "../data-provider/recurso.ts";
import { pedir } from "../data-provider/transporte.ts";
import type { Rol, TipoDocumento } from "../gql/graphql.ts";
import { INVITAR_PERSONAL, PERSONAL } from "./operaciones.ts";

export const usuarios: Recurso = {
  pagina: async (pagina, filtro, _orden, signal) =>
    (await pedir(PERSONAL, { ...pagina, buscar: textoDe(filtro["buscar"]) }, signal)).personal,
  crear: async ({ rol, entidad, ...datos }) => {
    const texto = (clave: string): string => textoDe(datos[clave]) ?? "";
    await pedir(INVITAR_PERSONAL, {
      entrada: {
        nombres: texto("nombres"),
        apellidos: texto("apellidos"),
        correo: texto("correo"),
        tipoDocumento: texto("tipoDocumento") as TipoDocumento,
        numeroDocumento: texto("numeroDocumento"),
        celular: textoDe(datos["celular"]),
        roles: [{ rol: String(rol) as Rol, entidad: textoDe(entidad) }],
      },
    });
    // Whoever was invited has no record until the list is read again.
    return { id: texto("correo") };
  },
};
