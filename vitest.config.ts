import { fileURLToPath } from "node:url";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/**
 * Resolves `#schema/*` and `#server/*` to the TypeScript sources instead of the build. GraphQL is the file that Node
 * gives to packages: with Vite's choice of another one, schemas would come from two copies of it.
 */
const resolve = {
  conditions: ["source", ...defaultClientConditions],
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL("node_modules/graphql/index.js", import.meta.url)) }],
};
const ssr = { resolve: { conditions: ["source", ...defaultServerConditions] } };

/** What every project shares; inline projects do not inherit from the root. */
const shared = { root, resolve, ssr };

/** Needs a real PostgreSQL: the cluster starts once and each worker clones a migrated template. */
const postgres = ["test/entorno/postgres.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          environment: "node",
          testTimeout: 60_000,
          include: [
            "schema/**/*.test.ts",
            "server/**/*.test.ts",
            "seeds/**/*.test.ts",
            "test/amplitud/**/*.test.ts",
            "admin/src/**/*.test.{ts,tsx}",
            "portal/src/**/*.test.{ts,tsx}",
            "test/**/*.test.ts",
          ],
          // What another project runs; any other folder of tests needs nothing but the heart.
          exclude: ["test/{house,api,casos,issues,e2e,prove,bench}/**"],
        },
      },
      {
        ...shared,
        test: {
          name: "house",
          environment: "node",
          include: ["test/house/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "api",
          environment: "node",
          include: ["test/api/**/*.test.ts", "test/casos/**/*.test.ts", "test/issues/**/*.test.ts"],
          globalSetup: postgres,
          // Far beyond what any test takes: on a busy machine slowness is no fault.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        ...shared,
        test: {
          name: "prove",
          environment: "node",
          // Built trees run as Node would run them, the mutated ones too.
          server: { deps: { external: [/\/dist\/(?:schema|server|seeds)\//] } },
          include: ["test/prove/**/*.test.ts"],
          globalSetup: [...postgres, "test/entorno/construido.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: "e2e",
          environment: "node",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: postgres,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
