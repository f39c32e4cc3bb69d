import { accessSync, constants, mkdirSync, realpathSync } from "node:fs";
import { ErrorArranque } from "./error-arranque.ts";

/**
 * Makes the data folder when it is absent and asks whether this user may write in it: files of applicants live there
 * whichever PostgreSQL is used, and the first upload is too late to learn that they cannot.
 * @returns the folder without symbolic links, as the system will name it
 * @throws {ErrorArranque} when it cannot be made, read or written
 */
export function ensureCarpetaDatos(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(dataDir);
  } catch (cause) {
    throw new ErrorArranque(
      `No se puede escribir en la carpeta de datos ${dataDir} (${(cause as NodeJS.ErrnoException).code ?? "sin permiso"}).\n` +
        "Dele permiso a este usuario o elija otra carpeta con DATA_DIR.",
      { cause },
    );
  }
}
