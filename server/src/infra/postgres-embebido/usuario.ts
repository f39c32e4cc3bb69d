import { readFileSync, statSync } from "node:fs";

/** Who runs PostgreSQL: the same user as the server, or another one because the server is root. */
export interface Usuario {
  readonly uid: number;
  readonly gid: number;
}

/** User and group `nobody` of Linux when /etc/passwd does not say otherwise. */
const NOBODY: Usuario = { uid: 65_534, gid: 65_534 };

/**
 * PostgreSQL refuses to run as root. Root therefore lends it the owner of the cluster when
 * there is one already, so that data of an ordinary user stay theirs, and `nobody` otherwise.
 * @param cluster  folder of the cluster; may not exist
 * @returns null when this process is not root and nothing has to change
 */
export function chooseUsuario(cluster: string): Usuario | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return readNobody();
}

function readNobody(): Usuario {
  try {
    const line = readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .find((entry) => entry.startsWith("nobody:"));
    const [, , uid, gid] = line?.split(":") ?? [];
    return uid && gid ? { uid: Number(uid), gid: Number(gid) } : NOBODY;
  } catch {
    return NOBODY;
  }
}
