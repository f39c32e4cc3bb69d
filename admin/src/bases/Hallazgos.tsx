import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { lazy, memo, Suspense, useState } from "react";
import { LinkBase } from "react-admin";
import type { Gravedad, Hallazgo } from "#schema/hallazgo.ts";
import { Confirmacion } from "../ui/Confirmacion.tsx";
import { Estado } from "../ui/Estado.tsx";
import type { Tono } from "../ui/tonos.ts";
import { useBorrador } from "./borrador.ts";
import { useQuieto } from "./quieto.ts";
import { paginaDe } from "./secciones/indice.ts";

/** The library comes with its own code, after what it is suggested beside. */
const Sugerencias = lazy(async () => ({ default: (await import("./biblioteca/Sugerencias.tsx")).Sugerencias }));

const GRAVEDADES: readonly (readonly [Gravedad, string, string, Tono])[] = [
  ["ERROR", "error", "errores", "mal"],
  ["ADVERTENCIA", "aviso", "avisos", "espera"],
  ["NOTA", "nota", "notas", "dato"],
];

/** How many errors and warnings there are: `2 errores, 1 aviso`. */
export function cuentaHallazgos(hallazgos: readonly Hallazgo[]): string {
  const partes = GRAVEDADES.flatMap(([gravedad, uno, varios]) => {
    const cuantos = hallazgos.filter((suyo) => suyo.gravedad === gravedad).length;
    return cuantos === 0 ? [] : [`${cuantos} ${cuantos === 1 ? uno : varios}`];
  });
  return partes.join(", ") || "ninguno";
}

/** What the revision finds in the draft as it was last stored, with a jump to each place and its way out. */
export function Hallazgos({ proceso }: { readonly proceso: string }) {
  const { hallazgos } = useBorrador();
  return (
    <Box
      component="aside"
      aria-label="Hallazgos"
      sx={{ bgcolor: "background.paper", border: 1, borderColor: "divider", borderRadius: 1, p: 1.5 }}
    >
      <Typography variant="h4" component="h2">
        Hallazgos
      </Typography>
      <Typography variant="body2" component="output" sx={{ display: "block", color: "text.secondary", mb: 1 }}>
        {hallazgos.length === 0 ? "La revisión no halla nada que corregir." : cuentaHallazgos(hallazgos)}
      </Typography>
      <Lista hallazgos={hallazgos} proceso={proceso} />
      <Suspense fallback={null}>
        <Sugerencias />
      </Suspense>
    </Box>
  );
}

/** Of each weight, so many at first. */
const PRIMEROS = 25;

/** The findings, worst first. Drawn again when the revision finds something else, and not with every key. */
const Lista = memo(DibujarLista);

function DibujarLista({ hallazgos, proceso }: { readonly hallazgos: readonly Hallazgo[]; readonly proceso: string }) {
  const [completas, setCompletas] = useState<readonly Gravedad[]>([]);
  return GRAVEDADES.map(([gravedad, nombre, varios, tono]) => {
    const suyos = hallazgos.filter((uno) => uno.gravedad === gravedad);
    const visibles = completas.includes(gravedad) ? suyos : suyos.slice(0, PRIMEROS);
    if (suyos.length === 0) return null;
    return (
      <Box key={gravedad}>
        <Box component="ul" aria-label={varios} sx={{ listStyle: "none", m: 0, p: 0 }}>
          {visibles.map((hallazgo) => (
            <Uno
              key={`${hallazgo.codigo} ${hallazgo.ruta} ${hallazgo.mensaje}`}
              hallazgo={hallazgo}
              proceso={proceso}
              nombre={nombre}
              tono={tono}
            />
          ))}
        </Box>
        {visibles.length < suyos.length && (
          <Button size="small" onClick={() => setCompletas([...completas, gravedad])}>
            {`Ver ${suyos.length - visibles.length} ${varios} más`}
          </Button>
        )}
      </Box>
    );
  });
}

interface PropsUno {
  readonly hallazgo: Hallazgo;
  readonly proceso: string;
  readonly nombre: string;
  readonly tono: Tono;
}

function Uno({ hallazgo, proceso, nombre, tono }: PropsUno) {
  const { cambiar, motivo } = useQuieto();
  const { codigo, gravedad, mensaje, ejemplo, ruta, salida, justificacion } = hallazgo;
  const [justifica, setJustifica] = useState(false);
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: "divider", py: 1 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5, alignItems: "center", mb: 0.25 }}>
        <Estado tono={tono}>{nombre}</Estado>
        <Typography variant="caption" sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>
          {codigo}
        </Typography>
      </Box>
      <Typography variant="body2" sx={{ overflowWrap: "anywhere" }}>
        {mensaje}
      </Typography>
      {ejemplo && (
        <Typography variant="body2" sx={{ mt: 0.5, pl: 1, borderLeft: 2, borderColor: "divider" }}>
          {ejemplo}
        </Typography>
      )}
      {justificacion && (
        <Typography variant="body2" sx={{ mt: 0.5, fontStyle: "italic" }}>{`Justificado: ${justificacion}`}</Typography>
      )}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 0.5 }}>
        <Button
          size="small"
          variant="outlined"
          component={LinkBase}
          to={`/procesos/${proceso}/${paginaDe(ruta)}#${encodeURIComponent(ruta)}`}
          aria-label={`Ir a: ${mensaje}`}
        >
          Ir
        </Button>
        {salida && motivo === null && (
          <Button
            size="small"
            variant="outlined"
            sx={{ textAlign: "left" }}
            onClick={() =>
              cambiar(
                salida.valor === undefined || salida.valor === null
                  ? { ruta: salida.ruta, accion: "QUITAR" }
                  : { ruta: salida.ruta, accion: "PONER", valor: salida.valor },
              )
            }
          >
            {salida.texto}
          </Button>
        )}
        {gravedad === "ADVERTENCIA" && !justificacion && motivo === null && (
          <Button size="small" variant="outlined" onClick={() => setJustifica(true)}>
            Justificar…
          </Button>
        )}
      </Box>
      {justifica && (
        <Confirmacion
          titulo="¿Por qué se mantiene?"
          boton="Guardar la justificación"
          pideTexto="Justificación; se publica con las bases"
          ocupado={false}
          falla={null}
          onCierra={() => setJustifica(false)}
          onConfirma={(texto) => {
            setJustifica(false);
            cambiar({ ruta: "justificaciones", accion: "AGREGAR", valor: { codigo, ruta, asunto: mensaje, texto } });
          }}
        >
          <Typography>{mensaje}</Typography>
        </Confirmacion>
      )}
    </Box>
  );
}
