/** Names that attack whoever saves the file, and the headers with which it has to come. */
const SEMILLAS: readonly string[] = [
  "../../etc/passwd",
  "..\\..\\windows\\system32\\cmd.exe",
  "/etc/shadow",
  "C:\\autoexec.bat",
  "cv.pdf.exe",
  "cv.exe",
  "cv.pdf.scr",
  "cv.html",
  "cv.svg",
  "cv\u202Efdp.exe",
  "cv\u2066.exe\u2069.pdf",
  "cv\u200B.pdf",
  "cv\uFEFF.pdf",
  'cv"; filename="otro.exe',
  "cv'; filename*=UTF-8''otro.exe",
  "cv\\",
  'cv\\"',
  "cv%0d%0aSet-Cookie: merito=x.pdf",
  "cv\r\nSet-Cookie: merito=x\r\n\r\n<script>.pdf",
  "cv\nX: y.pdf",
  "cv\tcv.pdf",
  "cv;cv,cv=cv.pdf",
  "<script>alert(1)</script>.pdf",
  "=cmd|'/C calc'!A0.pdf",
  "título «ñandú» 日本語.pdf",
  "e\u0301\u0301\u0301.pdf",
  "👩‍⚖️.pdf",
  "",
  " ",
  ".",
  "..",
  "....",
  ".htaccess",
  "~/.ssh/id_rsa",
  "CON",
  "NUL.pdf",
  "aux.h",
  "file:///etc/passwd",
  "https://malo.example/cv.pdf",
  "javascript:alert(1)",
  "data:text/html,<b>",
  "*?<>|:.pdf",
  "$(id).pdf",
  "`id`.pdf",
  "${HOME}.pdf",
  "{{7*7}}.pdf",
  "' or 1=1 --.pdf",
  "%2e%2e%2fetc%2fpasswd",
  "%00.pdf",
  "\u2028\u2029.pdf",
  "\u0085.pdf",
];
const MODOS: readonly ((semilla: string) => string)[] = [
  (semilla) => semilla,
  (semilla) => `${semilla}.pdf`,
  (semilla) => `${semilla}${"a".repeat(4096)}`,
  (semilla) => `${"日".repeat(200)}${semilla}`,
  (semilla) => `cv ${semilla}.exe`,
  (semilla) => `${semilla}\u202E${semilla}`,
];

export const NOMBRES: readonly string[] = MODOS.flatMap((modo) => SEMILLAS.map(modo));

/** What a download has to say besides its name. */
const CABECERAS: readonly (readonly [nombre: string, debe: RegExp])[] = [
  ["content-type", /^application\/pdf$/],
  ["x-content-type-options", /^nosniff$/],
  ["content-security-policy", /(^|;\s*)sandbox(;|$)/],
  ["cache-control", /\bno-store\b/],
  ["cross-origin-resource-policy", /^same-origin$/],
];
/** RFC 6266 with no room for anything else: a quoted name of plain letters and one in UTF-8. */
const DISPOSICION =
  /^attachment; filename="([\x20\x21\x23-\x5b\x5d-\x7e]{1,200})"; filename\*=UTF-8''((?:[A-Za-z0-9!#$&+.^_`|~-]|%[0-9A-F]{2}){1,2000})$/;
/** Nothing that a path, an order of reading or a control is made of. */
const PROHIBIDO = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\./u;

/** What is wrong with the headers of a download; empty when nothing is. */
export function faltasDe(headers: Headers): readonly string[] {
  const faltas = CABECERAS.filter(([nombre, debe]) => !debe.test(headers.get(nombre) ?? "")).map(([nombre]) => nombre);
  const partes = DISPOSICION.exec(headers.get("content-disposition") ?? "");
  if (!partes) return [...faltas, "content-disposition"];
  const nombres = [partes[1] ?? "", decodeURIComponent(partes[2] ?? "")];
  if (nombres.some((nombre) => PROHIBIDO.test(nombre))) faltas.push("name");
  if (nombres.some((nombre) => !nombre.toLowerCase().endsWith(".pdf"))) faltas.push("extension");
  if (headers.get("set-cookie") !== null || headers.get("x") !== null) faltas.push("injected");
  return faltas;
}
