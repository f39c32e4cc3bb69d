import Box from "@mui/material/Box";
import Card from "@mui/material/Card";
import Typography from "@mui/material/Typography";
import type { AuditoriaAdminQuery, ResultadoAuditoria, Rol } from "../gql/graphql.ts";
import { Estado } from "../ui/Estado.tsx";
import { cuandoCorto } from "../ui/fechas.ts";
import type { Columna } from "../ui/Filas.tsx";
import { Lista } from "../ui/Lista.tsx";
import { Pagina } from "../ui/Pagina.tsx";
import type { Tono } from "../ui/tonos.ts";
import { ROLES } from "../usuarios/palabras.ts";
import { enPalabras, tipoEnPalabras } from "./palabras.ts";

type Entrada = AuditoriaAdminQuery["auditoria"]["edges"][number]["node"];

const RESULTADOS: Readonly<Record<ResultadoAuditoria, { readonly nombre: string; readonly tono: Tono }>> = {
  HECHO: { nombre: "Se hizo", tono: "bien" },
  LECTURA: { nombre: "Se leyó", tono: "dato" },
  RECHAZADO: { nombre: "Rechazado", tono: "espera" },
  DENEGADO: { nombre: "Denegado", tono: "mal" },
  FALLA: { nombre: "Falló", tono: "mal" },
};

const isRol = (texto: string): texto is Rol => Object.hasOwn(ROLES, texto);

const COLUMNAS: readonly Columna<Entrada>[] = [
  { titulo: "Cuándo", de: ({ instante }) => <time dateTime={instante}>{cuandoCorto(instante)}</time> },
  {
    titulo: "Qué",
    de: ({ acto, evento, motivo }) => (
      <>
        <strong>{enPalabras(evento)}</strong>
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          <code>{acto}</code>
        </Typography>
        {motivo && (
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {motivo}
          </Typography>
        )}
      </>
    ),
  },
  {
    titulo: "En qué terminó",
    de: ({ resultado }) => <Estado tono={RESULTADOS[resultado].tono}>{RESULTADOS[resultado].nombre}</Estado>,
  },
  {
    titulo: "Quién",
    de: ({ actor, roles }) =>
      actor ? (
        <Codigo texto={actor} nota={roles.map((rol) => (isRol(rol) ? ROLES[rol] : rol)).join(", ")} />
      ) : (
        "El sistema o un visitante"
      ),
  },
  {
    titulo: "Sobre qué",
    de: ({ objetoTipo, objetoId }) =>
      objetoTipo ? <Codigo texto={objetoId ?? ""} nota={tipoEnPalabras(objetoTipo)} /> : "",
  },
];

/** Who did what, when and to what; nothing here can be changed. */
export function ListaAuditoria() {
  return (
    <Pagina
      titulo="Auditoría"
      entrada="Todo acto queda anotado en la misma transacción que lo hizo. Nadie puede cambiar ni borrar estas entradas."
    >
      <Lista<Entrada>
        recurso="auditoria"
        nombre="Entradas de la auditoría, de la más reciente a la más antigua"
        filtros={[
          { clave: "acto", etiqueta: "Acto, por ejemplo publicarBases", clase: "texto" },
          {
            clave: "resultado",
            etiqueta: "En qué terminó",
            clase: "opcion",
            opciones: Object.entries(RESULTADOS).map(([id, { nombre }]) => ({ id, name: nombre })),
          },
        ]}
        columnas={COLUMNAS}
        vacia={<Card sx={{ p: 3 }}>Todavía no hay entradas que usted pueda ver.</Card>}
      />
    </Pagina>
  );
}

/** An identifier, of which the first letters tell it apart; the whole is there for who copies it. */
function Codigo({ texto, nota }: { readonly texto: string; readonly nota: string }) {
  return (
    <Box component="span" title={texto} sx={{ display: "inline-block" }}>
      <code>{texto.slice(0, 8)}</code>
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {nota}
      </Typography>
    </Box>
  );
}
