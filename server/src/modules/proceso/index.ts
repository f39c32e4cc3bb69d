import type { Modulo } from "../../infra/modulo.ts";
import { ActosProcesoResolver } from "./actos.resolver.ts";
import { archivarProceso, desarchivarProceso } from "./archivar-proceso.ts";
import {
  BorradorBasesResolver,
  DocumentoBasesResolver,
  PlazaConvocadaResolver,
  PropuestaVersionResolver,
  VersionBasesResolver,
} from "./bases.resolver.ts";
import {
  cancelarProceso,
  enmendarBases,
  postergarProceso,
  prorrogarCronograma,
  reanudarProceso,
} from "./cambiar-publicado.ts";
import { crearProceso } from "./crear-proceso.ts";
import { declararDesierto } from "./declarar-desierto.ts";
import { editarBorrador, guardarBorrador, importarBases } from "./guardar-borrador.ts";
import { Proceso } from "./proceso.entity.ts";
import { consultas, tipos } from "./proceso.policy.ts";
import { ProcesoResolver } from "./proceso.resolver.ts";
import { proponerPublicacion, publicarBases } from "./publicar-bases.ts";
import { aprobarPublicacion, observarPublicacion } from "./resolver-propuesta.ts";

export { createDocumentoBases, RUTAS_BASES } from "./documento/puerta.ts";
export { procesoPorId } from "./proceso.queries.ts";
export { MotivoRechazoType, ProcesoType } from "./proceso.type.ts";

/** Contests: their life cycle, their draft and their published versions. */
export const proceso: Modulo = {
  nombre: "proceso",
  resolvers: [
    ProcesoResolver,
    ActosProcesoResolver,
    DocumentoBasesResolver,
    VersionBasesResolver,
    BorradorBasesResolver,
    PropuestaVersionResolver,
    PlazaConvocadaResolver,
  ],
  entidades: [Proceso],
  consultas,
  actos: [
    crearProceso,
    guardarBorrador,
    editarBorrador,
    importarBases,
    proponerPublicacion,
    publicarBases,
    aprobarPublicacion,
    observarPublicacion,
    enmendarBases,
    prorrogarCronograma,
    postergarProceso,
    reanudarProceso,
    cancelarProceso,
    declararDesierto,
    archivarProceso,
    desarchivarProceso,
  ],
  tipos,
};
