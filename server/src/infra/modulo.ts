/** What a module hands to the composition root through its index. */
import type { EntityName } from "@mikro-orm/core";
import type { ActoCualquiera } from "./acto.ts";
import type { AccesoArchivo } from "./acceso-archivo.ts";
import type { Politica, PoliticaTipo } from "./politica.ts";

export interface Modulo {
  readonly nombre: string;
  /** Resolver classes of type-graphql. */
  readonly resolvers: readonly Function[];
  readonly entidades?: readonly EntityName[];
  /** Policy of each field of Query that the module brings. */
  readonly consultas: Readonly<Record<string, Politica>>;
  /** Acts of the module; each is the mutation of the same name. */
  readonly actos: readonly ActoCualquiera[];
  /** Policies of each object type that the module brings. */
  readonly tipos: Readonly<Record<string, PoliticaTipo>>;
  /** Documents that the module offers to be sent as they are, too long for the limits of a free one. */
  readonly documentos?: readonly string[];
  /** Who else may download a file, besides its owner. */
  readonly accesoArchivo?: AccesoArchivo;
}
