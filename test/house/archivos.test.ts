import { describe, expect, test } from "vitest";
import { readCode, withoutComments } from "./fuentes.ts";

const MAXIMUM_LINES = 300;

/** The clock, chance, floats and the world, which the pure heart receives as data or does without. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\b|\bMath\.(random|round)\b|\.toFixed\(|\bparseFloat\b|\bprocess\.|\bIntl\.|\.toLocale\w*\(|\.localeCompare\(/;

const UNFINISHED = /\b(TODO|FIXME|XXX|HACK)\b/;
const TYPES_OFF = /\bas any\b|:\s*any\b|<any>/;
const CHECKS_OFF = /@ts-(ignore|nocheck|expect-error)|(oxlint|eslint)-disable(?!-next-line [a-z])/;

const files = [...readCode()];
const here = (path: string) => path.startsWith("test/house/");

function linesWith(pattern: RegExp, chosen: readonly (readonly [string, string])[]): string[] {
  return chosen.flatMap(([path, text]) =>
    text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

describe("Files of code", () => {
  test("none has more than 300 lines", () => {
    const long = files.map(([path, text]) => [path, text.trimEnd().split("\n").length] as const);
    expect(long.filter(([, lines]) => lines > MAXIMUM_LINES)).toEqual([]);
  });

  test("none leaves something for later", () => {
    expect(
      linesWith(
        UNFINISHED,
        files.filter(([path]) => !here(path)),
      ),
    ).toEqual([]);
  });

  test("none switches the types or the checks off", () => {
    const others = files.filter(([path]) => !here(path));
    expect(linesWith(CHECKS_OFF, others)).toEqual([]);
    expect(
      linesWith(
        TYPES_OFF,
        others.map(([path, text]) => [path, withoutComments(text)] as const),
      ),
    ).toEqual([]);
  });

  test("the pure heart reads no clock, no chance, no float and no environment", () => {
    const heart = files.filter(([path]) => path.startsWith("schema/") && !path.endsWith(".test.ts"));
    expect(heart.length).toBeGreaterThan(0);
    expect(
      linesWith(
        IMPURE,
        heart.map(([path, text]) => [path, withoutComments(text)] as const),
      ),
    ).toEqual([]);
  });
});
