const A_LA_VEZ = 4;

/**
 * Does something for each, a few at a time: a committee and a machine have few hands. After a failure nothing is begun,
 * and what was under way has ended.
 */
export async function porTandas<T>(todos: readonly T[], hacer: (uno: T, i: number) => Promise<void>): Promise<void> {
  for (let i = 0; i < todos.length; i += A_LA_VEZ) {
    const hechos = await Promise.allSettled(todos.slice(i, i + A_LA_VEZ).map((uno, j) => hacer(uno, i + j)));
    for (const hecho of hechos) if (hecho.status === "rejected") throw hecho.reason;
  }
}
