import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "./fuentes.ts";

const read = (name: string) => readFileSync(join(ROOT, name), "utf8");

describe("The two commands", () => {
  test("stand at the top of the README", () => {
    const top = read("README.md").split("\n").slice(0, 8).join("\n");
    expect(top).toContain("npm start");
    expect(top).toContain("npm test");
  });

  test("every npm command of the documents exists", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = ["README.md", "CONTRIBUTING.md"].flatMap((name) =>
      [...read(name).matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, script]) => script ?? ""),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  test("every command that a person runs on a fresh clone installs first", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const bare = ["start", "test", "serve", "dev", "merito"].filter(
      (script) => scripts[`pre${script}`] !== "node server/arranque/instalar.mjs",
    );
    expect(bare).toEqual([]);
  });
});
