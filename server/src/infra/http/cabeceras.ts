import type { ServerResponse } from "node:http";
import { CAMINO_VISTA_PREVIA } from "#schema/vista-previa.ts";

/**
 * Hash of an empty text. The component library of the administration makes empty `<style>` elements and
 * fills them rule by rule from its script; one that brings its own text is still refused.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What a page may load and do: its own scripts, styles and images, no plug-ins, no frames of others.
 * Images and documents that the page itself makes (`blob:`) may be shown, for previews.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self' data: blob:",
  "frame-src 'self' blob:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** No page shows ours inside, so that nobody is made to press what they do not see. */
const SIN_MARCO = [
  ["Content-Security-Policy", `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`],
  ["X-Frame-Options", "DENY"],
] as const;
/** But the preview of a form, which the builder shows and which does nothing in anybody's name. */
const EN_MARCO_PROPIO = [
  ["Content-Security-Policy", `${CONTENT_SECURITY_POLICY}; frame-ancestors 'self'`],
  ["X-Frame-Options", "SAMEORIGIN"],
] as const;

const COMUNES: readonly (readonly [string, string])[] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "same-origin"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
];

/** Two years, as the lists of browsers ask. */
const HSTS = ["Strict-Transport-Security", "max-age=63072000"] as const;

/**
 * Chooses the security headers of every answer.
 * @param baseUrl  public address: browsers are held to https only when it is https
 */
export function headerWriter(baseUrl: string): (res: ServerResponse, path: string) => void {
  const headers = baseUrl.startsWith("https:") ? [...COMUNES, HSTS] : COMUNES;
  return (res, path) => {
    const marco = path.startsWith(CAMINO_VISTA_PREVIA) ? EN_MARCO_PROPIO : SIN_MARCO;
    for (const [name, value] of [...headers, ...marco]) res.setHeader(name, value);
  };
}
