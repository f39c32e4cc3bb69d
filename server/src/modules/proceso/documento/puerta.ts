import { createHash } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { createImprenta, ESTILO, type Impreso, type Negativa, type Pieza } from "../../../documentos/bases/index.ts";
import type { Bitacora } from "../../../infra/bitacora.ts";
import { cargar } from "../../../infra/cargador.ts";
import { toInstante } from "../../../infra/columnas.ts";
import type { Contexto } from "../../../infra/contexto.ts";
import { isId } from "../../../infra/validacion.ts";
import { borradorPorProceso, documentoPorVersion, versionPorNumero } from "../proceso.queries.ts";
import type { VersionBasesType } from "../version.type.ts";

/** Where the door is; the last part says which version, and in which format. */
export const RUTAS_BASES = [
  "/convocatorias/:id/bases",
  "/convocatorias/:id/bases.pdf",
  "/convocatorias/:id/bases/:cual",
] as const;

/** The page has one style, its own, and the icon of the site; nothing else. */
const ESTILO_PROPIO = `'sha256-${createHash("sha256").update(ESTILO).digest("base64")}'`;
const POLITICA = {
  HTML: `default-src 'none'; style-src ${ESTILO_PROPIO}; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
  PDF: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
} as const;
const MEDIO = { HTML: "text/html; charset=utf-8", PDF: "application/pdf" } as const;

type Formato = Pieza["formato"];

/** What an address asks for. */
interface Pedido {
  readonly proceso: string;
  readonly numero: string | "BORRADOR";
  readonly formato: Formato;
}

/**
 * The door to the text of the bases, for everybody: `/convocatorias/:id/bases` is that in force, with `.pdf` its file,
 * and `/convocatorias/:id/bases/:numero` that of one version. `/convocatorias/:id/bases/borrador.pdf` is that of the
 * draft, for whoever may read it. Absent and forbidden look the same.
 * @fuente leaps L9 · catalogue H66
 */
export function createDocumentoBases(
  createContexto: (req: Request, res: Response) => Promise<Contexto>,
  bitacora: Bitacora,
): RequestHandler {
  const imprenta = createImprenta((error) => bitacora.error({ err: error }, "no se pudo hacer un documento de bases"));
  return async (req, res) => {
    const pedido = leerPedido(req);
    const ctx = await createContexto(req, res);
    const hallado = pedido && (await buscar(ctx, pedido));
    if (!pedido || !hallado) return decir(res, 404, "No existe lo que busca en esta dirección.");
    const { clave, pieza } = hallado;
    const impreso = await imprenta.imprimir(clave, pedido.formato, pieza);
    if (typeof impreso === "string") {
      const { estado, espera, texto } = MOTIVOS[impreso];
      if (espera > 0) res.setHeader("Retry-After", espera);
      return decir(res, estado, texto);
    }
    enviar(req, res, pedido, impreso, hallado.nombre);
  };
}

const MOTIVOS: Readonly<Record<Negativa, { estado: number; espera: number; texto: string }>> = {
  OCUPADA: {
    estado: 503,
    espera: 15,
    texto: "Se están preparando otros documentos. Vuelva a intentarlo en unos segundos.",
  },
  NO_SE_PUDO: {
    estado: 503,
    espera: 600,
    texto: "El documento no se pudo preparar. Lea las bases en la página de la convocatoria.",
  },
  MUY_EXTENSA: {
    estado: 404,
    espera: 0,
    texto:
      "Estas bases son muy extensas para un PDF. Léalas o imprímalas desde su página, en la misma dirección sin «.pdf».",
  },
};

function leerPedido({ params, path }: Request): Pedido | null {
  const { id: proceso, cual = "" } = params;
  if (typeof proceso !== "string" || typeof cual !== "string" || !isId(proceso)) return null;
  const formato: Formato = path.endsWith(".pdf") ? "PDF" : "HTML";
  if (cual === "") return { proceso, numero: "vigente", formato };
  if (cual === "borrador.pdf") return { proceso, numero: "BORRADOR", formato };
  const numero = /^([1-9]\d{0,5})(\.pdf)?$/u.exec(cual)?.[1];
  return numero === undefined ? null : { proceso, numero, formato };
}

interface Hallado {
  readonly clave: string | null;
  readonly nombre: string;
  readonly pieza: () => Promise<Pieza>;
}

async function buscar(ctx: Contexto, { proceso, numero, formato }: Pedido): Promise<Hallado | null> {
  const direcciones = { formato, convocatoria: `/convocatorias/${proceso}` };
  if (numero === "BORRADOR") {
    const borrador = await cargar(ctx, borradorPorProceso, proceso);
    if (!borrador) return null;
    const { documento: bases, guardadoEn } = borrador;
    const titulo = `${bases.generalidades.codigo} (borrador)`;
    const pieza: Pieza = { ...direcciones, bases, edicion: "BORRADOR", titulo, fecha: toInstante(guardadoEn), pdf: "" };
    return { clave: null, nombre: "bases-borrador", pieza: async () => pieza };
  }
  const version = await cargar(ctx, versionPorNumero, `${proceso}:${numero}`);
  if (!version) return null;
  return {
    clave: `${version.id} ${formato}`,
    nombre: `bases-version-${version.numero}`,
    pieza: () => piezaDe(ctx, version, direcciones),
  };
}

async function piezaDe(
  ctx: Contexto,
  version: VersionBasesType,
  direcciones: Pick<Pieza, "formato" | "convocatoria">,
): Promise<Pieza> {
  const bases = await cargar(ctx, documentoPorVersion, version.id);
  if (!bases) throw new Error("A version without its document");
  const { numero, sha256 } = version;
  const publicadaEn = toInstante(version.publicadaEn);
  return {
    ...direcciones,
    bases,
    edicion: { version: numero, publicadaEn, sha256 },
    titulo: `${bases.generalidades.codigo}, versión ${numero}`,
    fecha: publicadaEn,
    pdf: `${direcciones.convocatoria}/bases/${numero}.pdf`,
  };
}

function enviar(req: Request, res: Response, pedido: Pedido, impreso: Impreso, nombre: string): void {
  const { formato, numero } = pedido;
  res.setHeader("Content-Security-Policy", POLITICA[formato]);
  res.setHeader("X-Content-Type-Options", "nosniff");
  // A published version never changes, but which one is in force does, and so may how it is drawn.
  res.setHeader("Cache-Control", numero === "BORRADOR" ? "private, no-store" : "public, no-cache");
  res.setHeader("ETag", impreso.etag);
  if (formato === "HTML") res.setHeader("Vary", "Accept-Encoding");
  if (req.headers["if-none-match"]?.split(/,\s*/u).includes(impreso.etag)) return void res.status(304).end();
  const comprimido =
    impreso.gzip !== null && /\bgzip\b(?!;q=0(?:\.0*)?(?:,|$))/u.test(req.headers["accept-encoding"] ?? "");
  const cuerpo = comprimido && impreso.gzip ? impreso.gzip : impreso.bytes;
  if (comprimido) res.setHeader("Content-Encoding", "gzip");
  if (formato === "PDF") res.setHeader("Content-Disposition", `inline; filename="${nombre}.pdf"`);
  res.setHeader("Content-Type", MEDIO[formato]);
  res.setHeader("Content-Length", cuerpo.length);
  res.status(200);
  // `send` would make a second ETag and check the first again.
  res.end(req.method === "HEAD" ? undefined : cuerpo);
}

function decir(res: Response, estado: number, texto: string): void {
  res.status(estado).setHeader("Cache-Control", "no-store").type("text/plain").send(texto);
}
