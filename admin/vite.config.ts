import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Leaves of each `graphql(…)` call the hash of its document, which is all that travels to the server. So a page carries
 * no text of queries, not even its own.
 */
function hashDocuments(): Plugin {
  const hashes = new Map<string, string>();
  return {
    name: "merito-documents",
    buildStart() {
      const file = path("src/gql/persisted-documents.json");
      if (!existsSync(file)) return;
      this.addWatchFile(file);
      const listed = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
      for (const [hash, text] of Object.entries(listed)) {
        const name = /\b(?:query|mutation) (\w+)/.exec(text)?.[1];
        if (name) hashes.set(name, hash.replace("sha256:", ""));
      }
    },
    transform(code, id) {
      if (!id.startsWith(path("src/")) || id.includes("/gql/") || !code.includes("graphql(`")) return null;
      return code.replaceAll(
        /\bgraphql\(`\s*(query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/g,
        (_call, kind: string, name: string) => {
          if (kind === "fragment") return "null";
          const hash = hashes.get(name);
          return hash ? `{ hash: "${hash}" }` : this.error(`The operation ${name} is not compiled: npm run generar`);
        },
      );
    },
  };
}

export default defineConfig({
  root: path("."),
  base: "/admin/",
  plugins: [hashDocuments(), react()],
  resolve: { conditions: ["source", ...defaultClientConditions] },
  build: {
    outDir: path("../dist/admin"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
  },
});
