import { exit, stderr, versions } from "node:process";

/** First version with `crypto.argon2`; the libraries of the server ask for 22 or more. */
const MINIMUM = [24, 7];

/**
 * Ends the process with clear words when this Node cannot run the server.
 * On Linux the scripts of npm find the project's own Node first, so this is met only
 * outside them, and on systems for which the project brings no Node.
 */
export function requireNode() {
  const [major = 0, minor = 0] = versions.node.split(".").map(Number);
  const [minMajor = 0, minMinor = 0] = MINIMUM;
  if (major > minMajor || (major === minMajor && minor >= minMinor)) return;
  stderr.write(
    `Mérito necesita Node ${MINIMUM.join(".")} o superior; esta orden se ejecutó con Node ${versions.node}.\n` +
      "En Linux use las órdenes de npm (npm start, npm test), que traen su propio Node.\n" +
      "En otros sistemas instale una versión vigente desde https://nodejs.org/es.\n",
  );
  exit(1);
}
