import type { Hito } from "#schema/bases/cronograma.ts";
import { dias, horas } from "../datos/fechas.ts";
import type { MarchaHito } from "../gql/graphql.ts";
import { PUBLICO } from "../textos/publico.ts";

interface Programado {
  readonly hito: { readonly id: string };
  readonly primerDia?: string | null;
  readonly ultimoDia?: string | null;
  readonly marcha: MarchaHito;
}

interface Props {
  readonly hitos: readonly Hito[];
  readonly programa: readonly Programado[];
}

const CLASE: Readonly<Record<MarchaHito, string>> = {
  SIN_FECHA: "",
  POR_COMENZAR: "",
  EN_CURSO: "hito-ahora",
  TERMINADO: "hito-paso",
};

/** The schedule as a line in time: what is past, what is now, what comes. */
export function LineaTiempo({ hitos, programa }: Props) {
  const porId = new Map(programa.map((fila) => [fila.hito.id, fila]));
  return (
    <ol className="linea-tiempo">
      {hitos.map((hito) => {
        const marcha = porId.get(hito.id)?.marcha ?? "SIN_FECHA";
        const palabra = PUBLICO.detalle.marcha[marcha];
        return (
          <li key={hito.id} className={CLASE[marcha]}>
            <span className="cifra menor">
              {cuandoEs(hito, porId.get(hito.id))}
              {palabra &&
                (marcha === "EN_CURSO" ? <strong> · {palabra}</strong> : <span className="suave"> · {palabra}</span>)}
            </span>
            <br />
            {hito.nombre}
            <br />
            <span className="suave menor">{hito.organo}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** Hours as the bases say them; days otherwise, also those that are counted from another row. */
function cuandoEs({ cuando }: Hito, programado: Programado | undefined): string {
  if (cuando.tipo === "TEXTO") return cuando.texto;
  if (cuando.tipo === "HORAS") return horas(cuando.abre, cuando.cierra);
  const { primerDia, ultimoDia } = programado ?? {};
  return primerDia && ultimoDia ? dias(primerDia, ultimoDia) : "";
}
