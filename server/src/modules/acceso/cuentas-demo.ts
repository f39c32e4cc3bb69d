/** The people of the demo, with a password that everybody may know. They exist in no other mode. */
import { ejecutar } from "../../infra/acto.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { ErrorArranque } from "../../infra/error-arranque.ts";
import type { Rol } from "../../infra/quien.ts";
import { darAltaCuenta } from "./dar-alta-cuenta.ts";
import { TipoDocumento } from "./persona.type.ts";

/** Public on purpose: it is printed on the console and written in the README. */
const CLAVE = "merito-demo-2026";

interface FichaDemo {
  readonly rol: Rol;
  /** Left side of the mail address, and how the console names the account. */
  readonly nombre: string;
  readonly nombres: string;
  readonly apellidos: string;
  readonly dni: string;
}

const FICHAS: readonly FichaDemo[] = [
  { rol: "POSTULANTE", nombre: "postulante", nombres: "Lucía", apellidos: "Mamani Torres", dni: "70000001" },
  { rol: "POSTULANTE", nombre: "postulante2", nombres: "Jorge", apellidos: "Ccahuana Ruiz", dni: "70000002" },
  { rol: "RRHH", nombre: "rrhh", nombres: "Rosario", apellidos: "Vargas Luna", dni: "70000003" },
  { rol: "APROBADOR", nombre: "aprobador", nombres: "Alberto", apellidos: "Silva Campos", dni: "70000004" },
  { rol: "COMITE", nombre: "comite", nombres: "Carmen", apellidos: "Apaza Ríos", dni: "70000005" },
  { rol: "COMITE", nombre: "comite2", nombres: "César", apellidos: "Benites Lazo", dni: "70000006" },
  { rol: "PRESIDENTE", nombre: "presidente", nombres: "Patricia", apellidos: "Huerta Solís", dni: "70000007" },
  { rol: "UNIDAD_SOLICITANTE", nombre: "unidad", nombres: "Úrsula", apellidos: "Palomino Arce", dni: "70000008" },
  { rol: "AUDITOR", nombre: "auditor", nombres: "Augusto", apellidos: "Mejía Prado", dni: "70000009" },
  { rol: "ADMINISTRADOR", nombre: "admin", nombres: "Adela", apellidos: "Zegarra Ponce", dni: "70000010" },
];

/** What the console prints of each account. */
export const CUENTAS_DEMO = FICHAS.map(({ nombre, rol }) => ({ correo: correoDe(nombre), clave: CLAVE, rol }));

/**
 * Refuses to serve a database in which somebody may sign in with a password that everybody knows.
 * @throws ErrorArranque
 */
export async function assertSinCuentasDemo(ctx: Contexto): Promise<void> {
  const abierta = await ctx.base.leer(ctx.quien, (tx) =>
    tx.fila(
      "select 1 from persona p join cuenta c on c.persona_id = p.id where p.correo = any ($1) and c.activa limit 1",
      [CUENTAS_DEMO.map(({ correo }) => correo)],
    ),
  );
  if (!abierta) return;
  throw new ErrorArranque(
    "La base de datos tiene las cuentas de demostración, cuya contraseña es pública.\nUse otra base de datos, o desactive esas cuentas desde la administración de la demostración.",
  );
}

/** Makes the accounts of the demo that are not there yet. */
export async function ensureCuentasDemo(ctx: Contexto): Promise<void> {
  const filas = await ctx.base.leer(ctx.quien, (tx) =>
    tx.filas<{ correo: string }>("select correo from persona where correo = any ($1)", [
      CUENTAS_DEMO.map(({ correo }) => correo),
    ]),
  );
  const presentes = new Set(filas.map(({ correo }) => correo));
  const faltan = FICHAS.filter(({ nombre }) => !presentes.has(correoDe(nombre)));
  if (faltan.length === 0) return;
  const claveHash = await ctx.servicios.claves.hash(CLAVE);
  for (const { rol, nombre, nombres, apellidos, dni } of faltan) {
    await ejecutar(ctx, darAltaCuenta, {
      identidad: {
        tipoDocumento: TipoDocumento.DNI,
        numeroDocumento: dni,
        nombres,
        apellidos,
        correo: correoDe(nombre),
      },
      claveHash,
      roles: [{ rol, entidad: null, proceso: null }],
    });
  }
}

function correoDe(nombre: string): string {
  return `${nombre}@demo.merito.pe`;
}
