import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";

/**
 * Types and compiled documents of the operations that a face writes with `graphql(…)`, and the list of
 * them that its build publishes: production takes no others.
 */
const face = (name: string): CodegenConfig["generates"] => ({
  [`${name}/src/gql/`]: {
    preset: "client",
    documents: [`${name}/src/**/*.{ts,tsx}`, `!${name}/src/gql/**`],
    documentTransforms: [addTypenameSelectionDocumentTransform],
    presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: "sha256" } },
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      strictScalars: true,
      scalars: { Fecha: "string", FechaHora: "string", Puntaje: "string", JSON: "unknown", Upload: "Blob" },
    },
  },
});

const config: CodegenConfig = {
  schema: "schema/schema.graphql",
  generates: { ...face("admin"), ...face("portal") },
  ignoreNoDocuments: true,
};

export default config;
