import { useTheme } from "@mui/material/styles";
import type { Rango } from "#schema/bases/criterio.ts";
import { Ancha } from "../../ui/Ancha.tsx";
import { useBorrador } from "../borrador.ts";
import { lugarEn } from "../definicion.ts";
import { enTramo } from "../palabras-tramo.ts";
import { escalaDe, type Trazo, trazosDe } from "./trazos.ts";

const ANCHO = 560;
const ALTO = 64;
const EJE = 34;

/**
 * The ranges of a table on a number line: a full dot is an end that belongs, a ring one that does not; what no range or
 * more than one holds is seen at once.
 */
export function TramosDibujados({ ruta }: { readonly ruta: string }) {
  const { bases } = useBorrador();
  const { palette } = useTheme();
  const rangos = (lugarEn(bases, ruta)?.valor ?? []) as readonly Rango[];
  const trazos = trazosDe(rangos);
  if (trazos.length === 0) return null;
  const escala = escalaDe(trazos, ANCHO);
  const dicho = rangos.map((rango) => `${enTramo(rango)}: ${rango.puntos} puntos`).join("; ");
  return (
    <Ancha nombre="Tramos dibujados">
      <svg viewBox={`0 0 ${ANCHO} ${ALTO}`} width="100%" style={{ maxWidth: 720, minWidth: 360 }}>
        <title>{`Recta con los tramos: ${dicho}`}</title>
        <line x1={4} x2={ANCHO - 4} y1={EJE} y2={EJE} stroke={palette.divider} strokeWidth={1} />
        {trazos.map((trazo, i) => (
          <Tramo
            key={`${trazo.nombreDesde}-${trazo.nombreHasta}-${trazo.puntos}`}
            trazo={trazo}
            escala={escala}
            y={EJE - (i % 2) * 10}
            color={palette.primary.main}
            tinta={palette.text.primary}
            fondo={palette.background.paper}
          />
        ))}
      </svg>
    </Ancha>
  );
}

interface PropsTramo {
  readonly trazo: Trazo;
  readonly escala: (valor: number) => number;
  readonly y: number;
  readonly color: string;
  readonly tinta: string;
  readonly fondo: string;
}

function Tramo({ trazo, escala, y, color, tinta, fondo }: PropsTramo) {
  const desde = trazo.desde === null ? 4 : escala(trazo.desde);
  const hasta = trazo.hasta === null ? ANCHO - 4 : escala(trazo.hasta);
  return (
    <g>
      <line x1={desde} x2={hasta} y1={y} y2={y} stroke={color} strokeWidth={3} />
      {trazo.desde !== null && <Extremo x={desde} y={y} lleno={trazo.incluyeDesde} color={color} fondo={fondo} />}
      {trazo.hasta !== null && <Extremo x={hasta} y={y} lleno={trazo.incluyeHasta} color={color} fondo={fondo} />}
      <text x={(desde + hasta) / 2} y={14} textAnchor="middle" fontSize={13} fontWeight={650} fill={tinta}>
        {trazo.puntos}
      </text>
      {trazo.desde !== null && (
        <text x={desde} y={ALTO - 8} textAnchor="middle" fontSize={12} fill={tinta}>
          {trazo.nombreDesde}
        </text>
      )}
      {trazo.hasta !== null && (
        <text x={hasta} y={ALTO - 8} textAnchor="middle" fontSize={12} fill={tinta}>
          {trazo.nombreHasta}
        </text>
      )}
    </g>
  );
}

function Extremo({
  x,
  y,
  lleno,
  color,
  fondo,
}: {
  readonly x: number;
  readonly y: number;
  readonly lleno: boolean;
  readonly color: string;
  readonly fondo: string;
}) {
  return <circle cx={x} cy={y} r={5} fill={lleno ? color : fondo} stroke={color} strokeWidth={2} />;
}
