/**
 * One PostgreSQL for a whole run of tests: the embedded one, without waits for the disk, in a folder
 * that disappears; or the one of TEST_DATABASE_URL, the address of a superuser of an external server.
 * Tests read its address with `inject("postgresUrl")`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startPostgresEmbebido } from "#server/infra/postgres-embebido/index.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Superuser's address of the database `postgres`, from which test databases are made. */
    postgresUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env["TEST_DATABASE_URL"];
  if (external) {
    project.provide("postgresUrl", external);
    return async () => {};
  }
  const folder = mkdtempSync(join(tmpdir(), "merito-prueba-"));
  const postgres = await startPostgresEmbebido(folder, false);
  project.provide("postgresUrl", postgres.adminUrl);
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
