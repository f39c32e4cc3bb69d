/**
 * Known advisories of packages that this project uses or could come to use, and the first versions without them.
 * A package that is not in the lock file passes; each installed copy of one that is must be new enough.
 */
export interface Aviso {
  readonly paquete: string;
  readonly aviso: string;
  /** One mended version per line of versions that got one; a newer line than all of them is mended too. */
  readonly desde: readonly string[];
}

export const AVISOS: readonly Aviso[] = [
  { paquete: "@apollo/server", aviso: "CVE-2026-23897", desde: ["5.4.0"] },
  { paquete: "@apollo/server", aviso: "GHSA-9q82-xgwf-vj6h", desde: ["5.5.0"] },
  { paquete: "graphql", aviso: "CVE-2023-26144", desde: ["16.8.1"] },
  { paquete: "@escape.tech/graphql-armor-cost-limit", aviso: "GHSA-733v-p3h5-qpq7", desde: ["2.4.1"] },
  { paquete: "@mikro-orm/core", aviso: "CVE-2026-34220", desde: ["6.6.10", "7.0.6"] },
  { paquete: "@mikro-orm/core", aviso: "GHSA-qpfv-44f3-qqx6", desde: ["7.0.6"] },
  { paquete: "@mikro-orm/core", aviso: "CVE-2026-44680, GHSA-cfw5-68c4-ffqp", desde: ["6.6.14", "7.0.14"] },
  { paquete: "@mikro-orm/core", aviso: "__proto__ al clonar", desde: ["7.1.11"] },
  { paquete: "@mikro-orm/core", aviso: "SQL por la dirección de orderBy", desde: ["7.2.1"] },
  { paquete: "graphql-upload-minimal", aviso: "contaminación de prototipos", desde: ["1.6.4"] },
  { paquete: "dicer", aviso: "CVE-2022-24434", desde: ["99.0.0"] },
  { paquete: "mjml", aviso: "CVE-2020-12827, CVE-2025-67898", desde: ["5.0.0"] },
  { paquete: "react-admin", aviso: "CVE-2023-25572", desde: ["3.19.12", "4.7.6"] },
  // CVE-2026-113350 of react-admin needs links with `javascript:`, which React blocks since 19.
  { paquete: "react-dom", aviso: "CVE-2026-113350", desde: ["19.0.0"] },
  { paquete: "pdfjs-dist", aviso: "CVE-2024-4367", desde: ["4.2.67"] },
  { paquete: "nodemailer", aviso: "GHSA-9h6g-pr28-7cqp", desde: ["6.9.9"] },
  { paquete: "nodemailer", aviso: "GHSA-mm7p-fcc7-pg87", desde: ["7.0.7"] },
  { paquete: "body-parser", aviso: "CVE-2024-45590", desde: ["1.20.3"] },
  { paquete: "path-to-regexp", aviso: "CVE-2024-45296", desde: ["0.1.10", "1.9.0", "3.3.0", "6.3.0", "8.0.0"] },
  { paquete: "send", aviso: "CVE-2024-43799", desde: ["0.19.0"] },
  { paquete: "cookie", aviso: "CVE-2024-47764", desde: ["0.7.0"] },
  { paquete: "ws", aviso: "CVE-2024-37890", desde: ["5.2.4", "6.2.3", "7.5.10", "8.17.1"] },
  { paquete: "form-data", aviso: "CVE-2025-7783", desde: ["2.5.4", "3.0.4", "4.0.4"] },
  { paquete: "cross-spawn", aviso: "CVE-2024-21538", desde: ["6.0.6", "7.0.5"] },
  { paquete: "braces", aviso: "CVE-2024-4068", desde: ["3.0.3"] },
  { paquete: "micromatch", aviso: "CVE-2024-4067", desde: ["4.0.8"] },
  { paquete: "semver", aviso: "CVE-2022-25883", desde: ["5.7.2", "6.3.1", "7.5.2"] },
  { paquete: "json5", aviso: "CVE-2022-46175", desde: ["1.0.2", "2.2.2"] },
  { paquete: "minimatch", aviso: "CVE-2022-3517", desde: ["3.0.5"] },
  { paquete: "validator", aviso: "CVE-2025-56200", desde: ["13.15.20"] },
];

/** Compares versions by their three numbers; what follows a hyphen does not count. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => (version.split("-")[0] ?? "").split(".").map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** @returns whether a version is at or past the mended one of its line, or of a later line than all that were mended */
export function isMended(version: string, desde: readonly string[]): boolean {
  const line = (value: string) => Number(value.split(".")[0]);
  const own = desde.find((mended) => line(mended) === line(version));
  if (own !== undefined) return compare(version, own) >= 0;
  return desde.every((mended) => compare(version, mended) > 0);
}
