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
 * What stays out of the portal, by the end of its file, and what stands in its place. Apollo prints documents only to
 * tell two of them apart, and ours carry their hash: the printer of graphql is larger than a page of the portal. It
 * describes a node only to complain of a document that is none, and ours were compiled; it masks what a fragment did
 * not ask for only where it is told to, and it is not.
 */
const SIN_USO = [
  [
    "@apollo/client/utilities/graphql/print.js",
    "export const print = Object.assign((ast) => ast.__meta__?.hash ?? JSON.stringify(ast), { reset() {} });",
  ],
  ["graphql/jsutils/inspect.mjs", "export const inspect = String;"],
  ["@apollo/client/masking/maskDefinition.js", "export const maskDefinition = (data) => data;"],
] as const;

function withoutUnused(): Plugin {
  return {
    name: "merito-without-unused",
    enforce: "pre",
    load: (id) => SIN_USO.find(([file]) => id.endsWith(file))?.[1] ?? null,
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
    test: /schema\/(?!vista-previa|postulacion\/ventana)|portal\/src\/(formulario\/(?!Campos|Fila|Seccion)|documentos|textos\/(documentos|postulacion)|campos\/(Eleccion|ubigeo|operaciones))|ConExpediente/,
  },
];

export default defineConfig({
  root: path("."),
  base: "/",
  plugins: [inlineDocuments(), withoutUnused(), react()],
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
