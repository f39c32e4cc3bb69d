import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Bases } from "#schema/bases/bases.ts";
import type { ClaseDeRegla } from "#schema/pruebas/index.ts";
import { Parte, Pila } from "../bases/controles/Parte.tsx";
import { Aviso } from "../ui/Aviso.tsx";
import { deCuantos } from "../simulacion/palabras.ts";
import { useCobertura } from "./useCobertura.ts";

const CLASES: readonly (readonly [ClaseDeRegla, string])[] = [
  ["PUNTOS", "Filas y tramos que dan puntos"],
  ["MINIMOS", "Mínimos"],
  ["TOPES", "Topes"],
  ["PESOS", "Pesos"],
  ["BONIFICACIONES", "Bonificaciones"],
  ["DESCALIFICACION", "Causas de descalificación"],
  ["DESEMPATES", "Desempates"],
];

/** Which rules no sample would notice that they changed. */
export function Cobertura({ bases, valida }: { readonly bases: Bases; readonly valida: boolean }) {
  const { cobertura, falla, calculando } = useCobertura(bases, valida);
  const reglas = cobertura?.reglas ?? [];
  const probadas = reglas.filter(({ muestra }) => muestra !== null).length;
  const plaza = (id: string): string => bases.plazas.find((una) => una.id === id)?.codigo ?? id;
  return (
    <Parte
      titulo="Qué prueban las muestras"
      entrada="El sistema cambia cada regla por su cuenta y mira si alguna muestra lo nota. La regla que nadie nota no está probada; eso no impide publicar."
    >
      {falla !== null && <Aviso tono="mal">{falla}</Aviso>}
      <Typography component="output" sx={{ display: "block", mb: 1 }}>
        {cobertura === null || calculando
          ? "Calculando…"
          : `Las muestras prueban ${deCuantos(probadas, reglas.length, "reglas")}.`}
      </Typography>
      {cobertura && (
        <Pila>
          {cobertura.plazasSinMuestra.length > 0 && (
            <Typography>{`Ninguna muestra postula a ${cobertura.plazasSinMuestra.map(plaza).join(", ")}.`}</Typography>
          )}
          {CLASES.map(([clase, nombre]) => {
            const suyas = reglas.filter((regla) => regla.clase === clase);
            const faltan = suyas.filter(({ muestra }) => muestra === null);
            if (suyas.length === 0) return null;
            const cuenta = faltan.length === 0 ? "todas probadas" : `${faltan.length} de ${suyas.length} sin probar`;
            return (
              <Box key={clase} component="details">
                <Box component="summary" sx={{ cursor: "pointer", py: 0.5 }}>
                  {`${nombre}: ${cuenta}`}
                </Box>
                <Box component="ul" sx={{ m: 0, pl: 3 }}>
                  {faltan.map(({ ruta, texto }) => (
                    <li key={`${ruta} ${texto}`}>{`Ninguna muestra prueba ${texto}`}</li>
                  ))}
                </Box>
              </Box>
            );
          })}
        </Pila>
      )}
    </Parte>
  );
}
