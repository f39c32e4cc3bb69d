import Typography from "@mui/material/Typography";
import type { ResultadoSimulacion } from "#schema/simulacion/index.ts";
import { Parte } from "../bases/controles/Parte.tsx";
import { Cifras } from "./EnTabla.tsx";
import { cifra, deCuantos, parte } from "./palabras.ts";

/** How often ties, bonuses and weights decide who wins. */
export function Efectos({ resultado }: { readonly resultado: ResultadoSimulacion }) {
  const { empates, bonificaciones, pesos, postulantes } = resultado;
  return (
    <>
      <Parte
        titulo="Empates en la última vacante"
        entrada={
          empates.concursos === 0
            ? "Nadie aprueba: no hay empates que contar."
            : `Hay empate en ${deCuantos(empates.conEmpate, empates.concursos, "plazas concursadas en las que alguien aprueba")}.`
        }
      >
        {empates.conEmpate === 0 ? (
          <Typography>Ningún desempate tuvo que decidir quién gana.</Typography>
        ) : (
          <Cifras
            nombre="Qué regla decide los empates"
            titulos={["Qué lo decide", "Empates", `De ${cifra(empates.conEmpate)}`]}
            filas={[
              ...empates.reglas.map(({ que, cuantos }) => [que, cifra(cuantos), parte(cuantos, empates.conEmpate)]),
              ...(empates.sinResolver > 0
                ? [
                    [
                      "Ninguna regla: queda sin resolver",
                      cifra(empates.sinResolver),
                      parte(empates.sinResolver, empates.conEmpate),
                    ],
                  ]
                : []),
            ]}
          />
        )}
      </Parte>
      {bonificaciones.length > 0 && (
        <Parte
          titulo="Bonificaciones"
          entrada="Cuántas veces la recibe alguien y en cuántos concursos ganaría otra persona si no existiera."
        >
          <Cifras
            nombre="Qué cambia cada bonificación"
            titulos={["Bonificación", `La reciben, de ${cifra(postulantes)}`, "Cambia quién gana"]}
            filas={bonificaciones.map(({ nombre, recibieron, concursos, cambian }) => [
              nombre,
              `${cifra(recibieron)} (${parte(recibieron, postulantes)})`,
              concursos === 0 ? "nadie la recibió" : `${cifra(cambian)} de ${cifra(concursos)} concursos`,
            ])}
          />
        </Parte>
      )}
      <Parte
        titulo="Pesos"
        entrada="Qué cambiarían cinco puntos más o menos en el peso de una etapa; las demás se reparten la diferencia."
      >
        {pesos.length === 0 ? (
          <Typography>El total no pondera las etapas con pesos: no hay nada que mover.</Typography>
        ) : (
          <Cifras
            nombre="Qué cambia cada peso"
            titulos={["Etapa y peso probado", "Peso", "Ganadores que cambian"]}
            filas={pesos.map(({ nombre, peso, variante, ganadores, cambian }) => [
              `${nombre}, con ${variante} puntos de peso`,
              peso,
              `${cifra(cambian)} de ${cifra(ganadores)} (${parte(cambian, ganadores)})`,
            ])}
          />
        )}
      </Parte>
    </>
  );
}
