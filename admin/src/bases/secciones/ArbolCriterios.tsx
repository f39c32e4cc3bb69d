import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Criterio } from "#schema/bases/criterio.ts";
import type { EtapaAnalizada } from "#schema/revision/analisis.ts";
import { enRango } from "../alcances.ts";
import { useBorrador } from "../borrador.ts";
import { enPalabras, nombreDato } from "../palabras.ts";
import { enTramo } from "./TablaMonto.tsx";

/** The criteria of a stage as a tree: each with how it scores, what is printed of it and what it can give. */
export function ArbolCriterios({ analizada }: { readonly analizada: EtapaAnalizada }) {
  const [raiz] = analizada.nodos;
  if (!raiz) return null;
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
      <Nodo criterio={raiz.criterio} analizada={analizada} />
    </Box>
  );
}

function Nodo({ criterio, analizada }: { readonly criterio: Criterio; readonly analizada: EtapaAnalizada }) {
  const extremos = analizada.alcance?.porCriterio.get(criterio.id);
  const ruta = analizada.nodos.find((nodo) => nodo.criterio === criterio)?.ruta ?? "";
  return (
    <Box component="li" data-ruta={ruta} sx={{ borderTop: 1, borderColor: "divider", py: 0.75 }}>
      <Box
        sx={{
          display: "grid",
          gridTemplateColumns: { xs: "1fr", sm: "1fr 130px 130px" },
          columnGap: 2,
          alignItems: "baseline",
        }}
      >
        <Box>
          <strong>{criterio.nombre}</strong>
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            <Regla criterio={criterio} />
          </Typography>
        </Box>
        <Cifra nombre="Impreso">{impreso(criterio)}</Cifra>
        <Cifra nombre="Llega a">{extremos ? enRango(extremos) : "—"}</Cifra>
      </Box>
      <Filas criterio={criterio} />
      {criterio.tipo === "GRUPO" && (
        <Box
          component="ul"
          sx={{ listStyle: "none", m: 0, mt: 0.5, pl: { xs: 1.5, sm: 3 }, borderLeft: 2, borderColor: "divider" }}
        >
          {criterio.hijos.map((hijo) => (
            <Nodo key={hijo.id} criterio={hijo} analizada={analizada} />
          ))}
        </Box>
      )}
    </Box>
  );
}

function Cifra({ nombre, children }: { readonly nombre: string; readonly children: string }) {
  return (
    <Typography variant="body2" sx={{ textAlign: { sm: "right" } }}>
      <Box component="span" sx={{ color: "text.secondary" }}>{`${nombre}: `}</Box>
      {children}
    </Typography>
  );
}

/** What the bases print of it: minimum, maximum and cap. */
function impreso({ minimo, maximo, tope }: Criterio): string {
  const rango =
    maximo === undefined
      ? minimo && `desde ${minimo}`
      : minimo === undefined
        ? `hasta ${maximo}`
        : `${minimo}–${maximo}`;
  return (
    [rango, tope !== undefined && `tope ${tope}`].filter((parte) => typeof parte === "string").join(", ") || "nada"
  );
}

const COMBINACIONES = {
  SUMA: "Se suman",
  MAYOR: "Cuenta solo el mayor",
  PRIMERO: "Cuenta el primero que dé puntos",
} as const;

function Regla({ criterio }: { readonly criterio: Criterio }) {
  const { bases } = useBorrador();
  switch (criterio.tipo) {
    case "GRUPO":
      return COMBINACIONES[criterio.combina];
    case "NIVELES":
      return criterio.elige === "SUMA" ? "Niveles que se suman" : "Niveles: cuenta uno";
    case "RANGOS":
      return `Tramos de ${nombreDato(bases, criterio.dato)}`;
    case "TASA":
      return `${criterio.puntos} puntos por cada ${criterio.cada} de ${nombreDato(bases, criterio.dato)}`;
    case "DIRECTO":
      return `Lo califica el comité, de ${criterio.desde ?? "0"} a ${criterio.hasta ?? criterio.maximo ?? "—"}${criterio.paso === undefined ? "" : `, de ${criterio.paso} en ${criterio.paso}`}`;
    case "COMPUERTA":
      return `Cumple o no cumple${criterio.puntos === undefined ? "" : `: ${criterio.puntos} puntos`}${criterio.si ? `, si ${enPalabras(bases, criterio.si)}` : ", a juicio del comité"}`;
    case "RELATIVO":
      return `Cuánto pasa ${nombreDato(bases, criterio.dato)} de ${nombreDato(bases, criterio.minimoDe)}`;
    case "VALOR":
      return `El valor de ${nombreDato(bases, criterio.dato)}${criterio.factor === undefined ? "" : ` por ${criterio.factor}`}`;
  }
}

/** The rows of a table of points, in words and with their points on the right. */
function Filas({ criterio }: { readonly criterio: Criterio }) {
  const filas = filasDe(criterio);
  if (filas.length === 0) return null;
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        mt: 0.5,
        display: "grid",
        gridTemplateColumns: "minmax(0, 46ch) auto",
        columnGap: 2,
        fontSize: "0.875rem",
      }}
    >
      {filas.map(([nombre, puntos]) => (
        <Box key={nombre} sx={{ display: "contents" }}>
          <dt>{nombre}</dt>
          <Box component="dd" sx={{ m: 0, textAlign: "right" }}>
            {puntos}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function filasDe(criterio: Criterio): readonly (readonly [string, string])[] {
  switch (criterio.tipo) {
    case "NIVELES":
    case "RELATIVO":
      return criterio.filas.map(({ nombre, puntos }) => [nombre, puntos]);
    case "RANGOS":
      return criterio.rangos.map((rango) => [
        rango.nombre === undefined ? enTramo(rango) : `${rango.nombre} (${enTramo(rango)})`,
        rango.puntos,
      ]);
    default:
      return [];
  }
}
