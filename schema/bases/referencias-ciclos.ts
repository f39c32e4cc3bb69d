import type { Hallazgo } from "../hallazgo.ts";
import type { Bases } from "./bases.ts";
import { Hecho } from "./hecho.ts";
import { recorrerParte } from "./recorrer.ts";

type Grafo = ReadonlyMap<string, readonly string[]>;

/** Facts and relative rows of the schedule that depend on themselves, straight or through others. */
export function ciclosDe(bases: Bases): Hallazgo[] {
  const hechos = new Map(bases.hechos.map((hecho) => [hecho.id, hechosQueLee(hecho)]));
  const hitos = new Map(
    bases.cronograma.hitos.map(({ id, cuando }) => [id, cuando.tipo === "RELATIVO" ? [cuando.respectoA.hito] : []]),
  );
  return [
    ...hallazgos(hechos, "hechos", "El hecho"),
    ...hallazgos(hitos, "cronograma.hitos", "La fila del cronograma"),
  ];
}

function hechosQueLee(hecho: Hecho): string[] {
  const leidos: string[] = [];
  recorrerParte(Hecho, hecho, "", {
    texto({ clave, texto }) {
      if (clave === "dentroDe") leidos.push(texto);
      else if (/^(dato|con|desdeHecho)$/.test(clave) && texto.startsWith("hecho."))
        leidos.push(texto.slice("hecho.".length));
    },
  });
  return leidos;
}

function hallazgos(grafo: Grafo, lista: string, que: string): Hallazgo[] {
  return ciclos(grafo).map((ciclo) => ({
    codigo: "REF_CICLO",
    gravedad: "ERROR",
    ruta: `${lista}.${ciclo[0]}`,
    mensaje: `${que} depende de sí mismo: ${[...ciclo, ciclo[0]].join(" → ")}. Quite una de esas referencias.`,
  }));
}

/** One cycle for each way back that a depth-first walk meets; without recursion, for chains may be long. */
function ciclos(grafo: Grafo): string[][] {
  const cerrados = new Set<string>();
  const hallados: string[][] = [];
  for (const inicio of grafo.keys()) {
    if (cerrados.has(inicio)) continue;
    const camino: { id: string; siguiente: number }[] = [{ id: inicio, siguiente: 0 }];
    for (let actual = camino.at(-1); actual; actual = camino.at(-1)) {
      const destino = grafo.get(actual.id)?.[actual.siguiente];
      actual.siguiente += 1;
      if (destino === undefined) {
        cerrados.add(actual.id);
        camino.pop();
        continue;
      }
      const vuelta = camino.findIndex((paso) => paso.id === destino);
      if (vuelta >= 0) hallados.push(camino.slice(vuelta).map((paso) => paso.id));
      else if (grafo.has(destino) && !cerrados.has(destino)) camino.push({ id: destino, siguiente: 0 });
    }
  }
  return hallados;
}
