import { descripcionBases } from "./tipos/index.ts";
import { seleccionCompleta } from "./tipos/seleccion.ts";

/** Levels that the operation asks for; documents that go deeper are read through their JSON. */
const NIVELES = { Criterio: 6, Condicion: 5 } as const;

const { fragmento, fragmentos } = seleccionCompleta(descripcionBases, "Bases", NIVELES);

/** The operation that asks for the bases of a proceso whole. The server trusts it: it is too long for a free one. */
export const OPERACION_BASES = `query BasesEnteras($id: ID!, $version: Int) {
  proceso(id: $id) { id codigo version(numero: $version) { id numero sha256 bases { ...${fragmento} } } }
}
query BorradorEntero($id: ID!) {
  proceso(id: $id) { id codigo borrador { revision bases { ...${fragmento} } } }
}
${fragmentos}
`;
