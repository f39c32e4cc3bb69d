import { isIP } from "node:net";

/** Parsers of single settings. Each one throws an Error with the fault in Spanish, without the name of the setting. */

/** @param value  decimal digits, 0 to 65535; 0 asks the system for a free port */
export function parsePuerto(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new Error(`«${value}» no es un puerto; use un número de 0 a 65535`);
}

/** @returns the address without final slash */
export function parseDireccionWeb(value: string): string {
  const url = parseUrl(value, ["http:", "https:"]);
  if (!url) throw new Error(`«${value}» no es una dirección web; use una como https://convocatorias.entidad.gob.pe`);
  if (url.search || url.hash || url.pathname !== "/") {
    throw new Error(`«${value}» debe ser solo protocolo, nombre y puerto, sin ruta`);
  }
  return url.origin;
}

/** The value is not repeated in the message: it carries a password. */
export function parsePostgres(value: string): string {
  const url = parseUrl(value, ["postgres:", "postgresql:"]);
  if (!url || url.username === "" || url.pathname.length < 2) {
    throw new Error("no es una conexión de PostgreSQL; use postgresql://rol:clave@servidor:5432/base");
  }
  return value;
}

/** The value is not repeated in the message: it carries a password. */
export function parseSmtp(value: string): string {
  const url = parseUrl(value, ["smtp:", "smtps:"]);
  if (!url || url.hostname === "") {
    throw new Error("no es un servidor de correo; use smtps://usuario:clave@servidor:465 o smtp://servidor:587");
  }
  return value;
}

/** @returns addresses, each once, from a list with commas */
export function parseCorreos(value: string): readonly string[] {
  const correos = value.split(",").map((part) => part.trim());
  const ill = correos.find((correo) => !/^[^\s@<>"(),;:]{1,64}@[^\s@<>"(),;:.]+(\.[^\s@<>"(),;:.]+)+$/u.test(correo));
  if (ill === undefined) return [...new Set(correos.map((correo) => correo.toLowerCase()))];
  throw new Error(`«${ill}» no es una dirección de correo; sepárelas con comas: a@uno.pe,b@dos.pe`);
}

/**
 * `true` is refused because it lets each client choose its own address.
 * @returns number of proxies in front, or the addresses and subnets of the trusted ones
 */
export function parseTrustProxy(value: string): number | readonly string[] {
  if (/^\d$/.test(value)) return Number(value);
  if (/^(true|false|yes|no|si|sí|\*|all)$/i.test(value)) {
    throw new Error(
      `no admite «${value}»: diga cuántos proxies hay delante (por ejemplo 1) o sus direcciones separadas por comas`,
    );
  }
  const addresses = value.split(",").map((part) => part.trim());
  const ill = addresses.find((address) => !isSubnet(address));
  if (ill === undefined) return addresses;
  throw new Error(`«${ill}» no es una dirección IP ni una subred como 10.0.0.0/8`);
}

function isSubnet(value: string): boolean {
  if (value === "loopback") return true;
  const [address = "", bits, ...rest] = value.split("/");
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (bits === undefined) return true;
  const maximum = version === 4 ? 32 : 128;
  // A subnet of zero bits trusts everybody, which is `true` by another name.
  return /^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= maximum;
}

function parseUrl(value: string, protocols: readonly string[]): URL | null {
  const url = URL.parse(value);
  return url && protocols.includes(url.protocol) ? url : null;
}
