/** The server's build, for tests that run it in processes of its own. */
import { buildIfStale } from "../../server/arranque/construir.mjs";

export default async function setup(): Promise<void> {
  await buildIfStale(["servidor"]);
}
