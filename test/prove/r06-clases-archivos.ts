/** Changes of the files of a dossier: their rows, the list that names them, and their bytes. */
import { randomBytes, randomInt } from "node:crypto";
import { sha256De } from "./r06-mesa.ts";
import { type Clase, elegir } from "./r06-clase.ts";

const fila = (nombre: string, cambio: string): Clase => ({
  nombre: `row of a file: ${nombre}`,
  lugar: /^archivo /,
  alcance: "UNO",
  hacer: ({ sql }, { archivos }) => sql(`${cambio} where id = $1`, [elegir(archivos)]),
});

const bytes = (nombre: string, cambiar: (antes: Buffer) => Buffer | null): Clase => ({
  nombre: `bytes on the disk: ${nombre}`,
  lugar: /^archivo PDF /,
  alcance: "UNO",
  hacer: async ({ tocar }, { archivos }) => tocar(elegir(archivos), cambiar),
});

const INTERCAMBIO = `update archivo a set nombre = b.nombre, bytes = b.bytes, sha256 = b.sha256
  from copia_archivo b where a.id = any ($1) and b.id = any ($1) and a.id <> b.id`;

export const ARCHIVOS: readonly Clase[] = [
  fila("name", "update archivo set nombre = nombre || '.pdf'"),
  fila("size", "update archivo set bytes = bytes + 1"),
  fila("hash", "update archivo set sha256 = encode(sha256(random()::text::bytea), 'hex')"),
  fila("owner", "update archivo set persona_id = (select p.id from persona p where p.id <> persona_id limit 1)"),
  fila("format", "update archivo set tipo = 'PNG'"),
  fila("taken away", "delete from archivo"),
  {
    nombre: "rows of two files of the dossier, exchanged",
    lugar: /^archivo /,
    alcance: "UNO",
    hacer: ({ sql }, { archivos }) => sql(INTERCAMBIO, [archivos.slice(0, 2)]),
  },
  {
    nombre: "rows of files of two dossiers, exchanged",
    lugar: /^archivo /,
    alcance: "AMBOS",
    hacer: ({ sql }, uno, otro) => sql(INTERCAMBIO, [[elegir(uno.archivos), elegir(otro.archivos)]]),
  },
  {
    nombre: "list of files: one taken away",
    lugar: /^archivo /,
    alcance: "UNO",
    hacer: ({ sql }, { id, archivos }) =>
      sql("delete from archivo_postulacion where postulacion = $1 and archivo = $2", [id, elegir(archivos)]),
  },
  {
    nombre: "list of files: one more",
    lugar: /^archivo /,
    alcance: "UNO",
    hacer: ({ sql }, { id }, otro) =>
      sql("insert into archivo_postulacion (postulacion, archivo) values ($1, $2)", [id, elegir(otro.archivos)]),
  },
  {
    nombre: "list of files: one exchanged with another dossier",
    lugar: /^archivo /,
    alcance: "AMBOS",
    hacer: ({ sql }, uno, otro) =>
      sql(
        `update archivo_postulacion set postulacion = case postulacion when $1 then $2::uuid else $1::uuid end
         where (postulacion, archivo) in (($1, $3), ($2, $4))`,
        [uno.id, otro.id, elegir(uno.archivos), elegir(otro.archivos)],
      ),
  },
  bytes("one flipped", (antes) => {
    const i = randomInt(antes.length);
    antes.writeUInt8(antes.readUInt8(i) ^ (1 << randomInt(8)), i);
    return antes;
  }),
  bytes("cut", (antes) => antes.subarray(0, randomInt(1, antes.length))),
  bytes("one more", (antes) => Buffer.concat([antes, randomBytes(1)])),
  bytes("none left", () => Buffer.alloc(0)),
  bytes("others, as many", (antes) => randomBytes(antes.length)),
  bytes("no file", () => null),
  {
    nombre: "bytes on the disk: two files of the dossier, exchanged",
    lugar: /^archivo PDF /,
    alcance: "UNO",
    hacer: async ({ tocar, bytes: leer }, { archivos: [a = "", b = ""] }) => {
      const [deA, deB] = [leer(a), leer(b)];
      tocar(a, () => deB);
      tocar(b, () => deA);
    },
  },
  {
    nombre: "bytes on the disk: files of two dossiers, exchanged",
    lugar: /^archivo PDF /,
    alcance: "AMBOS",
    hacer: async ({ tocar, bytes: leer }, uno, otro) => {
      const [a, b] = [elegir(uno.archivos), elegir(otro.archivos)];
      const [deA, deB] = [leer(a), leer(b)];
      tocar(a, () => deB);
      tocar(b, () => deA);
    },
  },
  {
    nombre: "bytes on the disk, and the row that tells of them",
    lugar: /^archivo PDF /,
    alcance: "UNO",
    hacer: async ({ tocar, bytes: leer, sql }, { archivos }) => {
      const archivo = elegir(archivos);
      tocar(archivo, (antes) => Buffer.concat([antes, Buffer.from("%\n")]));
      const nuevos = leer(archivo);
      await sql("update archivo set bytes = $2, sha256 = $3 where id = $1", [archivo, nuevos.length, sha256De(nuevos)]);
    },
  },
  {
    nombre: "bytes on the disk, the row that tells of them, the snapshot and its hash",
    lugar: /^instantanea$/,
    alcance: "UNO",
    hacer: async ({ tocar, bytes: leer, sql, reescribir }, { id, archivos }) => {
      const archivo = elegir(archivos);
      tocar(archivo, (antes) => Buffer.concat([antes, Buffer.from("%\n")]));
      const nuevos = leer(archivo);
      const suyo = { bytes: nuevos.length, sha256: sha256De(nuevos) };
      await sql("update archivo set bytes = $2, sha256 = $3 where id = $1", [archivo, suyo.bytes, suyo.sha256]);
      await reescribir(id, (instantanea) => {
        const sellados = instantanea["archivos"] as { id: string }[];
        instantanea["archivos"] = sellados.map((uno) => (uno.id === archivo ? { ...uno, ...suyo } : uno));
      });
    },
  },
];
