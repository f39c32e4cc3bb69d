const A_LA_VEZ = 4;

/** Does something for each, a few at a time: a committee and a machine have few hands. */
export async function porTandas<T>(todos: readonly T[], hacer: (uno: T, i: number) => Promise<void>): Promise<void> {
  for (let i = 0; i < todos.length; i += A_LA_VEZ) {
    await Promise.all(todos.slice(i, i + A_LA_VEZ).map((uno, j) => hacer(uno, i + j)));
  }
}
