import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Bases } from "#schema/bases/bases.ts";
import type { Desempate } from "#schema/bases/resultado.ts";
import { useBorrador } from "../borrador.ts";
import { Mover } from "../controles/Botones.tsx";
import { Campo } from "../controles/Campo.tsx";
import { Parte, Pila, Rejilla } from "../controles/Parte.tsx";
import { nombreDato } from "../palabras.ts";

const MOMENTOS = [
  ["criterio", "Cada criterio"],
  ["panel", "Puntaje del panel"],
  ["etapa", "Puntaje de la etapa"],
  ["bonificacion", "Cada bonificación"],
  ["ponderado", "Puntaje ponderado"],
  ["total", "Puntaje total"],
  ["final", "Puntaje final"],
] as const;

/** How the total is made, where it is rounded, and what orders those who tie. */
export function Calculo() {
  const { bases } = useBorrador();
  const redondeos = MOMENTOS.filter(([clave]) => bases.redondeos?.[clave]);
  return (
    <>
      <Parte titulo="Puntaje total" ruta="total">
        <Rejilla>
          <Campo ruta="total.modo" etiqueta="Cómo se juntan las etapas" />
          <Campo ruta="total.minimo" etiqueta="Mínimo, antes de bonificaciones finales" />
          <Campo ruta="total.minimoFinal" etiqueta="Mínimo, con bonificaciones" />
          <Campo ruta="total.tope" etiqueta="Tope del puntaje final" />
        </Rejilla>
      </Parte>
      <Parte titulo="Redondeo" ruta="redondeos" entrada="Donde no se dice, el valor queda exacto.">
        <Pila>
          {redondeos.map(([clave, nombre]) => (
            <Rejilla key={clave}>
              <Typography sx={{ alignSelf: "center" }}>{nombre}</Typography>
              <Campo ruta={`redondeos.${clave}.decimales`} etiqueta="Decimales" />
              <Campo ruta={`redondeos.${clave}.modo`} etiqueta="Modo" />
            </Rejilla>
          ))}
          {redondeos.length === 0 && <Typography>Las bases no dicen ningún redondeo: todo queda exacto.</Typography>}
        </Pila>
      </Parte>
      <Parte titulo="Desempates" ruta="desempates" entrada="Se aplican en este orden, hasta que uno decide.">
        <Box component="ol" sx={{ m: 0, pl: 3 }}>
          {(bases.desempates ?? []).map((desempate, i, todos) => (
            // Tie-breaks are named by their place.
            // oxlint-disable-next-line react/no-array-index-key
            <Box component="li" key={i} data-ruta={`desempates.${claveDe(desempate, i)}`} sx={{ py: 0.25 }}>
              {enDesempate(bases, desempate)}{" "}
              <Mover
                ruta={`desempates.${claveDe(desempate, i)}`}
                nombre={`el desempate ${i + 1}`}
                indice={i}
                cuantos={todos.length}
              />
            </Box>
          ))}
        </Box>
        {(bases.desempates ?? []).length === 0 && <Typography>Las bases no dicen qué se hace en un empate.</Typography>}
      </Parte>
      <Parte titulo="Adjudicación" ruta="adjudicacion">
        <Rejilla minimo={260}>
          <Campo ruta="adjudicacion.reparto" etiqueta="Cómo se reparten las plazas" />
          <Campo ruta="adjudicacion.accesitarios.modo" etiqueta="Accesitarios" />
          <Campo ruta="adjudicacion.accesitarios.numero" etiqueta="Cuántos" />
        </Rejilla>
      </Parte>
    </>
  );
}

const claveDe = (desempate: Desempate, i: number): string => ("id" in desempate ? desempate.id : String(i));

function enDesempate(bases: Bases, desempate: Desempate): string {
  const etapa = (id: string) => bases.etapas.find((una) => una.id === id)?.nombre ?? id;
  switch (desempate.tipo) {
    case "ETAPA":
      return `Mayor puntaje en ${etapa(desempate.etapa)}${desempate.puntaje === "ACUMULADO" ? ", con bonificaciones" : ""}`;
    case "CRITERIO":
      return `Mayor puntaje en el criterio ${desempate.criterio}`;
    case "DATO":
      return `${desempate.gana === "MAYOR" ? "El mayor" : "El menor"} valor de ${nombreDato(bases, desempate.dato)}`;
    case "CONDICION":
      return desempate.nombre;
    case "ENVIO":
      return "Quien envió antes su postulación";
    case "EVALUACION_ADICIONAL":
      return `Nueva evaluación entre los empatados: ${desempate.nombre}`;
    case "SORTEO":
      return "Sorteo público con acta";
  }
}
