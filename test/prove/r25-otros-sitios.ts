/**
 * R25: no page of another site makes the server do or tell anything with somebody's cookie. Every way in which a
 * browser can send a request, from each kind of page, modern and old; what our own pages send always passes.
 */
import type { Cliente } from "../factories/cliente.ts";
import { dniDe } from "../factories/personas.ts";
import type { Prueba } from "./nucleo.ts";
import { enTandas } from "./r21-bolsas.ts";
import { conSistema } from "./sistema.ts";

const HACER = "mutation { prepararSegundoFactor { uri } }";
const LEER = "{ yo { persona { numeroDocumento } } }";
const FRONTERA = "----merito";

const TIPOS = [
  null,
  "text/plain",
  "application/x-www-form-urlencoded",
  `multipart/form-data; boundary=${FRONTERA}`,
  "application/json",
  "application/json; charset=utf-8",
  "text/plain; application/json",
  "application/graphql",
] as const;
type Tipo = (typeof TIPOS)[number];

/** From where: the headers that browsers put, which no page can change. */
const LUGARES: Readonly<
  Record<string, { readonly ajeno: boolean; readonly cabeceras: Readonly<Record<string, string>> }>
> = {
  own: { ajeno: false, cabeceras: { "sec-fetch-site": "same-origin", origin: "OWN" } },
  own_old_browser: { ajeno: false, cabeceras: { origin: "OWN" } },
  other_site: { ajeno: true, cabeceras: { "sec-fetch-site": "cross-site", origin: "https://malo.example" } },
  other_site_by_link: { ajeno: true, cabeceras: { "sec-fetch-site": "cross-site" } },
  sibling: { ajeno: true, cabeceras: { "sec-fetch-site": "same-site", origin: "http://otro.127.0.0.1" } },
  other_old_browser: { ajeno: true, cabeceras: { origin: "https://malo.example" } },
  sandboxed: { ajeno: true, cabeceras: { origin: "null" } },
};

interface Combinacion {
  readonly metodo: "GET" | "POST";
  readonly tipo: Tipo;
  readonly cabecera: boolean;
  readonly lugar: string;
}

const COMBINACIONES: readonly Combinacion[] = (["GET", "POST"] as const).flatMap((metodo) =>
  TIPOS.flatMap((tipo) =>
    [false, true].flatMap((cabecera) =>
      [...Object.keys(LUGARES), "silent"].map((lugar) => ({ metodo, tipo, cabecera, lugar })),
    ),
  ),
);

/** What a page of another site may send without being asked for leave first. Silent browsers are the oldest. */
const esSimple = ({ tipo, cabecera }: Combinacion): boolean => !cabecera && !tipo?.startsWith("application/json");
const esHostil = (una: Combinacion): boolean =>
  una.lugar === "silent" ? esSimple(una) && una.tipo !== "application/graphql" : LUGARES[una.lugar]?.ajeno === true;

/** What our own pages send, which has to be served. */
const esPropia = ({ metodo, tipo, cabecera, lugar }: Combinacion): boolean => {
  if (LUGARES[lugar]?.ajeno !== false) return false;
  if (tipo?.startsWith("application/json")) return true;
  return cabecera && (metodo === "GET" ? tipo === null : tipo?.startsWith("multipart") === true);
};

export const R25: Prueba = {
  meta: "R25",
  promesa: "no request of another site is executed",
  ejecutar: (arbol) =>
    conSistema(arbol, {}, async (sistema) => {
      const ana = await sistema.sesion("ana");
      const dichas = await enTandas(COMBINACIONES, 6, (una) => enviar(ana, una));
      const hizo = dichas.map(({ texto }) => texto.includes("otpauth:") || texto.includes(dniDe("ana")));
      const cuenta = (cuales: (una: Combinacion) => boolean, hecho: boolean): number =>
        COMBINACIONES.filter((una, i) => cuales(una) && hizo[i] === hecho).length;
      const ejecutadas = cuenta(esHostil, true);
      const negadas = cuenta(esPropia, false);
      // What was done unseen: an answer that the page cannot read changes the account all the same.
      const hechas = COMBINACIONES.filter(({ metodo }, i) => metodo === "POST" && hizo[i] === true).length;
      const calladas = (await sistema.auditoria("prepararSegundoFactor")).filter((fila) => fila.resultado === "HECHO");
      const permisos = dichas.filter(({ permiso }) => permiso !== null).length + (await pedirPermiso(ana));
      const propias = COMBINACIONES.filter(esPropia).length;
      return {
        cifras: {
          combinations: COMBINACIONES.length,
          hostile: COMBINACIONES.filter(esHostil).length,
          executed: ejecutadas,
          unseen: calladas.length - hechas,
          own: propias,
          own_refused: negadas,
          cors_granted: permisos,
        },
        pasa: ejecutadas + negadas + permisos === 0 && calladas.length === hechas && propias > 0,
      };
    }),
  defectos: [
    {
      nombre: "no se mira el tipo de contenido ni la cabecera",
      archivo: "server/src/graphql/servidor.ts",
      de: "csrfPrevention: true",
      a: "csrfPrevention: false",
    },
    {
      nombre: "un sitio hermano pasa por propio",
      archivo: "server/src/graphql/servidor.ts",
      de: `sitio !== "same-origin" && sitio !== "none"`,
      a: `sitio === "cross-site"`,
    },
    {
      nombre: "de un navegador antiguo no se mira el origen",
      archivo: "server/src/graphql/servidor.ts",
      de: "if (origin === undefined || origin === baseUrl) return false;",
      a: "if (origin !== baseUrl) return false;",
    },
    {
      nombre: "se concede permiso a cualquier origen",
      archivo: "server/src/graphql/servidor.ts",
      de: `res.setHeader("Cache-Control", "no-store");`,
      a: `res.setHeader("Access-Control-Allow-Origin", _req.headers.origin ?? "*");`,
    },
  ],
};

interface Dicha {
  readonly texto: string;
  readonly permiso: string | null;
}

async function enviar(cliente: Cliente, una: Combinacion): Promise<Dicha> {
  const { metodo, tipo, cabecera, lugar } = una;
  const headers = new Headers(LUGARES[lugar]?.cabeceras ?? {});
  if (headers.get("origin") === "OWN") headers.set("origin", cliente.url);
  if (tipo !== null) headers.set("content-type", tipo);
  if (cabecera) headers.set("apollo-require-preflight", "1");
  const ruta = metodo === "GET" ? `/graphql?query=${encodeURIComponent(LEER)}` : "/graphql";
  const body = metodo === "GET" ? null : Buffer.from(cuerpoDe(tipo));
  const respuesta = await cliente.pedir(ruta, { method: metodo, headers, body });
  return { texto: await respuesta.text(), permiso: respuesta.headers.get("access-control-allow-origin") };
}

function cuerpoDe(tipo: Tipo): string {
  const operacion = JSON.stringify({ query: HACER });
  if (tipo === "application/graphql") return HACER;
  if (tipo === "application/x-www-form-urlencoded") return new URLSearchParams({ query: HACER }).toString();
  if (!tipo?.startsWith("multipart")) return operacion;
  const parte = (nombre: string, valor: string): string =>
    `--${FRONTERA}\r\nContent-Disposition: form-data; name="${nombre}"\r\n\r\n${valor}\r\n`;
  return `${parte("operations", operacion)}${parte("map", "{}")}--${FRONTERA}--\r\n`;
}

/** Asks for leave as a browser does before an odd request; gives how often it was granted. */
async function pedirPermiso(cliente: Cliente): Promise<number> {
  let dados = 0;
  for (const origin of ["https://malo.example", "null", "http://otro.127.0.0.1"]) {
    const { headers } = await cliente.pedir("/graphql", {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    });
    dados += headers.get("access-control-allow-origin") === null ? 0 : 1;
  }
  return dados;
}
