/** `merito verificar-expediente` of the tree under proof: its verification in this process, and the command itself. */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type * as Verificacion from "#server/cli/expedientes/verificar.ts";
import { createAlmacen } from "#server/infra/almacen.ts";
import { openBase } from "#server/infra/base-datos.ts";
import { readLlavesPublicas } from "#server/infra/llave-sello.ts";
import { CABEZAS } from "#server/modules/auditoria/sello/lineas.ts";
import type { Cabeza } from "#server/modules/auditoria/sello/registro.rules.ts";
import { detallar } from "./muestra.ts";
import { cargar } from "./mutante.ts";
import type { Arbol } from "./nucleo.ts";
import type { Sistema } from "./sistema.ts";

export interface Verificado {
  /** Positions of the log that are not as they were signed. */
  readonly rotos: readonly { readonly desde: number; readonly hasta: number }[];
  /** Places of the differences of each dossier that has some. */
  readonly distintos: ReadonlyMap<string, readonly string[]>;
}

export interface Verificador {
  /** @param conCabezas with the heads of when it was opened, as somebody outside keeps them */
  verificar(conCabezas: boolean): Promise<Verificado>;
  /** Whether the command ends with 0 over sound dossiers, or with 1 over the one that was changed, which it names. */
  ordenar(alterado: string | null, conCabezas: boolean): Promise<boolean>;
  close(): Promise<void>;
}

export async function openVerificador(arbol: Arbol, { base: deBase, dataDir, sql }: Sistema): Promise<Verificador> {
  const { verificarExpedientes, verificarLog } = await cargar<typeof Verificacion>(
    arbol,
    "server/src/cli/expedientes/verificar.ts",
  );
  const llaves = readLlavesPublicas(dataDir);
  const cabezas = await sql<Cabeza>(CABEZAS);
  const archivoDeCabezas = join(dataDir, "cabezas.json");
  writeFileSync(archivoDeCabezas, JSON.stringify({ llaves, cabezas }));
  const base = await openBase({ url: deBase.appUrl, entidades: [], onError: () => {} });
  const almacen = createAlmacen(join(dataDir, "archivos"));
  const env = {
    PATH: process.env["PATH"],
    DATA_DIR: dataDir,
    DATABASE_URL: deBase.ownerUrl,
    DATABASE_URL_APP: deBase.appUrl,
  };
  return {
    verificar: async (conCabezas) => {
      const archivador = { base, almacen, guardado: { cabezas: conCabezas ? cabezas : [], llaves } };
      const informe = await verificarLog(archivador);
      const distintos = new Map<string, string[]>();
      for await (const { postulacion, diferencias } of verificarExpedientes(archivador, informe, "todo")) {
        const lugares = diferencias.map(({ lugar }) => lugar);
        if (lugares.length > 0) distintos.set(postulacion, lugares);
      }
      return { rotos: informe.hallazgos, distintos };
    },
    ordenar: async (alterado, conCabezas) => {
      const orden = [join(arbol.raiz, "dist/server/src/cli/merito.js"), "verificar-expediente", alterado ?? "todo"];
      if (conCabezas) orden.push(archivoDeCabezas);
      const { codigo, avisos } = await new Promise<{ codigo: unknown; avisos: string }>((listo) =>
        execFile(process.execPath, orden, { cwd: arbol.raiz, env }, (error, _salida, dicho) =>
          listo({ codigo: error === null ? 0 : error.code, avisos: dicho }),
        ),
      );
      const bien = alterado === null ? codigo === 0 : codigo === 1 && avisos.includes(`postulacion ${alterado}`);
      if (!bien)
        detallar("R6", [`command ${alterado ?? "todo"} ended with ${String(codigo)}: ${avisos.slice(0, 500)}`]);
      return bien;
    },
    close: () => base.close(),
  };
}
