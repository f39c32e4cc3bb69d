import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const CALL = /\bgraphql\(\s*`\s*(?:query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/g;

/**
 * Puts each compiled document in the place of its `graphql(…)` call. Without it every page would carry the documents of
 * all the others, each twice.
 */
function inlineDocuments(): Plugin {
  const compiled = new Map<string, string>();
  return {
    name: "merito-documents",
    buildStart() {
      const file = path("src/gql/graphql.ts");
      if (!existsSync(file)) return;
      this.addWatchFile(file);
      const lines = readFileSync(file, "utf8").matchAll(
        /^export const (\w+?)(?:Document|FragmentDoc) = (\{.*\}) as unknown as /gm,
      );
      for (const [, name = "", document = ""] of lines) compiled.set(name, document);
    },
    transform(code, id) {
      if (!id.startsWith(path("src/")) || id.includes("/gql/") || !code.includes("graphql(`")) return null;
      // Its import goes too: the generated module would come whole for nothing.
      const withoutImport = code.replace(/^import \{ graphql \} from .*$/m, "");
      return withoutImport.replaceAll(CALL, (_call, name: string) => {
        const document = compiled.get(name);
        return document ?? this.error(`The operation ${name} is not compiled: npm run generar`);
      });
    },
  };
}

/**
 * Apollo prints documents only to tell two of them apart, and ours carry their hash: the printer of graphql, which is
 * larger than a page of the portal, stays out.
 */
function withoutPrinter(): Plugin {
  const text =
    "export const print = Object.assign((ast) => ast.__meta__?.hash ?? JSON.stringify(ast), { reset() {} });";
  return {
    name: "merito-without-printer",
    enforce: "pre",
    load: (id) => (id.endsWith("@apollo/client/utilities/graphql/print.js") ? text : null),
  };
}

/** What every page needs, and what every page of a form needs: few large files compress better than many small ones. */
const CHUNKS = [
  {
    name: "nucleo",
    priority: 2,
    test: /node_modules|rolldown|portal\/src\/(Portal|datos|ui\/(?!Entrada|envio)|textos\/comun)|schema\/(fecha|instante)/,
  },
  {
    name: "formulario",
    priority: 1,
    test: /schema\/(?!vista-previa)|portal\/src\/(formulario\/(?!Campos|Fila|Seccion)|documentos|textos\/(documentos|postulacion)|campos\/(Eleccion|ubigeo|operaciones))|ConExpediente/,
  },
];

export default defineConfig({
  root: path("."),
  base: "/",
  plugins: [inlineDocuments(), withoutPrinter(), react()],
  // rxjs gives its modern build under this name, half the size of the other one.
  resolve: { conditions: ["source", "es2015", ...defaultClientConditions] },
  build: {
    outDir: path("../dist/portal"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
});
