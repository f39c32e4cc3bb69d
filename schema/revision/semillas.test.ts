import { readdirSync, readFileSync } from "node:fs";
import { test } from "vitest";
import { importar } from "../bases/portable.ts";
import { revisar } from "./index.ts";
test("x", () => {
  for (const f of readdirSync("seeds/bases").filter((x) => x.endsWith("bases.json"))) {
    const r = importar(readFileSync(`seeds/bases/${f}`, "utf8"));
    const t = performance.now();
    const h = "hallazgos" in r ? r.hallazgos : revisar(r.bases);
    console.log(
      "#####",
      f,
      Math.round(performance.now() - t),
      "ms",
      h.length,
      JSON.stringify(Object.entries(Object.groupBy(h, (x) => x.gravedad)).map(([k, v]) => [k, v?.length])),
    );
    for (const x of h) console.log("   ", x.gravedad, x.codigo, x.ruta, "|", x.mensaje);
  }
});
