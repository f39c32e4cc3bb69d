import type { GrupoBonificaciones } from "../bases/bonificacion.ts";
import type { Etapa } from "../bases/etapa.ts";
import type { Total } from "../bases/resultado.ts";
import { CERO, CIEN, dividir, esCero, multiplicar, racional, sumarTodo, UNO, type Racional } from "../puntaje.ts";
import type { Recorrido } from "./modelo.ts";

/**
 * Points that the bonuses of a group already gave at earlier moments, as they count in the total; or, with `etapa`, in
 * the points of that stage before they are weighted, so that bonuses of different moments compare.
 * @fuente bases-model §5 «group × cap»
 */
export function dadoAntes(grupo: GrupoBonificaciones, recorrido: Recorrido, etapa: Etapa | null): Racional {
  const { bases } = recorrido.candidatura.indice;
  const suyas = new Map(bases.bonificaciones.filter((b) => b.grupo === grupo.id).map((b) => [b.id, b]));
  const dados = recorrido.etapas.flatMap((calculo) =>
    calculo.bonificaciones.flatMap(({ bonificacion, incremento }) => {
      const suya = suyas.get(bonificacion);
      if (!suya || !incremento || calculo.etapa.cuentaEnTotal === false) return [];
      const pesa = suya.momento.tipo === "EN_ETAPA" ? factorDe(calculo.etapa, bases.total) : UNO;
      return [multiplicar(incremento.n, pesa)];
    }),
  );
  const dado = sumarTodo(dados);
  const factor = etapa === null ? UNO : factorDe(etapa, bases.total);
  return esCero(factor) ? CERO : dividir(dado, factor);
}

/** What a point of a stage is worth in the total. */
function factorDe(etapa: Etapa, { modo }: Total): Racional {
  if (etapa.peso === undefined || modo === undefined || modo === "SUMA") return UNO;
  const peso = racional(etapa.peso);
  if (modo === "PONDERADO") return dividir(peso, CIEN);
  const maximo = racional(etapa.maximo ?? "0");
  return esCero(maximo) ? UNO : dividir(peso, maximo);
}
