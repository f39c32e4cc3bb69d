import { textoDe } from "../valor.ts";
import { comoTexto, falta, type DefinicionCampo } from "./definir.ts";

const PALABRAS: Readonly<Record<string, string>> = { si: "SI", sí: "SI", s: "SI", no: "NO", n: "NO" };

/** Yes, no, or not answered, which is no «no». @fuente Declaraciones juradas Gore Cusco (S0) */
export const campoSiNo: DefinicionCampo<"SI_NO"> = {
  tipo: "SI_NO",
  vacio: "",
  normalizar: (crudo) => {
    const texto = comoTexto(crudo).normalize("NFC").trim();
    const palabra = texto.toLowerCase();
    return (Object.hasOwn(PALABRAS, palabra) ? PALABRAS[palabra] : undefined) ?? texto;
  },
  leer: (_campo, crudo) => (crudo === "SI" || crudo === "NO" ? textoDe(crudo) : null),
  validar: (_campo, crudo) => (crudo === "SI" || crudo === "NO" ? [] : [falta("CAMPO_SI_NO", "Responda «Sí» o «No».")]),
  texto: (_campo, crudo) => (crudo === "SI" ? "Sí" : crudo === "NO" ? "No" : ""),
};
