import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { PasoExplicadoFragment } from "../gql/graphql.ts";
import { puntaje } from "../ui/puntajes.ts";

/** A trace as a tree: each number with what it is, how it came out and where its rule is. */
export function Traza({ pasos }: { readonly pasos: readonly PasoExplicadoFragment[] }) {
  const [raiz] = pasos;
  if (!raiz) return null;
  return (
    <Box component="ul" sx={LISTA}>
      <Nodo paso={raiz} pasos={pasos} />
    </Box>
  );
}

const LISTA = { listStyle: "none", m: 0, p: 0 } as const;

function Nodo({
  paso,
  pasos,
}: {
  readonly paso: PasoExplicadoFragment;
  readonly pasos: readonly PasoExplicadoFragment[];
}) {
  const partes = pasos.filter(({ padre }) => padre === paso.numero);
  const como = comoSeObtuvo(paso);
  const cita =
    paso.cita &&
    [
      paso.cita.seccion && `sección ${paso.cita.seccion}`,
      paso.cita.norma,
      paso.cita.articulo && `art. ${paso.cita.articulo}`,
    ]
      .filter(Boolean)
      .join(", ");
  return (
    <Box component="li" sx={{ py: 0.25 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1, alignItems: "baseline" }}>
        <Box
          component="span"
          sx={{ minWidth: 56, textAlign: "right", fontWeight: 650 }}
          title={`Valor exacto: ${paso.valor}`}
        >
          {puntaje(paso.valor)}
        </Box>
        <span>{paso.concepto}</span>
        <Typography component="span" variant="body2" sx={{ color: "text.secondary" }}>
          {[como, paso.texto, cita].filter(Boolean).join(" · ")}
        </Typography>
      </Box>
      {partes.length > 0 && (
        <Box
          component="ul"
          sx={{ ...LISTA, ml: { xs: 0.5, sm: 2 }, pl: { xs: 0.75, sm: 1.5 }, borderLeft: 2, borderColor: "divider" }}
        >
          {partes.map((parte) => (
            <Nodo key={parte.numero} paso={parte} pasos={pasos} />
          ))}
        </Box>
      )}
    </Box>
  );
}

/** What was done with the parts, in words. */
function comoSeObtuvo({ operacion, parametros }: PasoExplicadoFragment): string {
  const de = (nombre: string): string => parametros.find((uno) => uno.nombre === nombre)?.valor ?? "";
  switch (operacion) {
    case "SUMA":
      return "se suman";
    case "RESTA":
      return "se resta";
    case "MAYOR":
      return "cuenta el mayor";
    case "ELIGE":
      return "cuenta uno de estos";
    case "TOPE":
      return `tope de ${de("tope")}`;
    case "PORCENTAJE":
      return `${de("por")} % de`;
    case "PROPORCION":
      return `por ${de("por")}, entre ${de("entre")}`;
    case "UNIDADES":
      return `${de("puntos")} por cada ${de("cada")}`;
    case "PROMEDIO":
      return "promedio de";
    case "MEDIANA":
      return "mediana de";
    case "REDONDEO":
      return `redondeado a ${de("decimales")} decimales`;
    case "DATO":
    case "FIJO":
      return "";
  }
}
