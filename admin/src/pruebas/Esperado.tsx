import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import type { Prueba } from "#schema/bases/prueba.ts";
import { loQueDan } from "#schema/pruebas/index.ts";
import { useBorrador } from "../bases/borrador.ts";
import { Campo } from "../bases/controles/Campo.tsx";
import { Pila, Rejilla } from "../bases/controles/Parte.tsx";

/** What the sample must get: what is left empty is not looked at. */
export function Esperado({ prueba }: { readonly prueba: Prueba }) {
  const { bases, motivo, cambiar } = useBorrador();
  const ruta = `pruebas.${prueba.id}.esperado`;
  const etapas = prueba.esperado.etapas ?? [];
  const faltan = bases.etapas.filter(({ id }) => !etapas.some(({ etapa }) => etapa === id));
  return (
    <Pila>
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        Lo que deje vacío no se comprueba.
      </Typography>
      {etapas.map(({ etapa }, i) => (
        <Box key={etapa} data-ruta={`${ruta}.etapas.${i}`}>
          <Typography variant="body2" sx={{ fontWeight: 650 }}>
            {bases.etapas.find(({ id }) => id === etapa)?.nombre ?? `Etapa ${etapa}, que ya no existe`}
          </Typography>
          <Rejilla minimo={180}>
            <Campo ruta={`${ruta}.etapas.${i}.estado`} etiqueta="Calificación" />
            <Campo ruta={`${ruta}.etapas.${i}.puntaje`} etiqueta="Puntaje" />
            <Campo ruta={`${ruta}.etapas.${i}.acumulado`} etiqueta="Con bonificaciones" />
          </Rejilla>
        </Box>
      ))}
      <Rejilla minimo={180}>
        <Campo ruta={`${ruta}.bonificaciones`} etiqueta="Suma de bonificaciones" />
        <Campo ruta={`${ruta}.total`} etiqueta="Puntaje total" />
        <Campo ruta={`${ruta}.final`} etiqueta="Puntaje final" />
      </Rejilla>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        {faltan.map(({ id, nombre }) => (
          <Button
            key={id}
            size="small"
            variant="outlined"
            disabled={motivo !== null}
            onClick={() => cambiar({ ruta: `${ruta}.etapas`, accion: "AGREGAR", valor: { etapa: id } })}
          >
            {`Esperar algo en «${nombre}»`}
          </Button>
        ))}
        <Button
          size="small"
          variant="outlined"
          disabled={motivo !== null}
          onClick={() => cambiar({ ruta, accion: "PONER", valor: { ...prueba.esperado, ...loQueDan(bases, prueba) } })}
        >
          Tomar lo que las bases dan ahora
        </Button>
      </Box>
    </Pila>
  );
}
