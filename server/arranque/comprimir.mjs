import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const COMPRESSIBLE = /\.(js|css|html|svg|json|txt|webmanifest|wasm)$/;
/** Below one network packet there is nothing to win. */
const MINIMUM_BYTES = 1024;

/**
 * Writes `x.br` and `x.gz` beside each compressible file of a built face, so that serving costs no CPU.
 * @param {string} folder
 * @returns {Promise<void>}
 */
export async function precompress(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  await Promise.all(files.filter((name) => COMPRESSIBLE.test(name)).map((name) => compressOne(join(folder, name))));
}

/** @param {string} file */
async function compressOne(file) {
  const content = readFileSync(file);
  if (content.length < MINIMUM_BYTES) return;
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params: quality }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}
