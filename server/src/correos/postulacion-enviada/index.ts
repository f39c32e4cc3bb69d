import { type DatosCorreo, type DefinicionCorreo, texto } from "../definir.ts";

/** The receipt, for whoever sent an application: enough to prove it without this system. @fuente catalogue A41, A42 */
export const postulacionEnviada: DefinicionCorreo = {
  codigo: "postulacion-enviada",
  contenido: (datos) => ({
    asunto: `Recibimos su postulación: constancia ${texto(datos, "constancia")}`,
    parrafos: [
      `Hola, ${texto(datos, "nombres")}.`,
      `Recibimos su postulación al proceso ${texto(datos, "proceso")} el ${texto(datos, "enviadaEn")}, hora de Lima.`,
      `Número de constancia: ${texto(datos, "constancia")}`,
      `Código de su expediente: ${texto(datos, "codigo")}`,
      `Huella SHA-256 de su expediente: ${texto(datos, "huella")}`,
      ...archivosDe(datos),
      "Los resultados se publicarán en las fechas del cronograma. No necesita presentar nada más por ahora.",
    ],
    accion: { texto: "Ver mi postulación", enlace: texto(datos, "enlace") },
    nota: "Guarde este correo. La huella permite comprobar que nadie cambió lo que usted envió.",
  }),
  ejemplo: {
    nombres: "Ana",
    proceso: "CAS 004-2026 Especialista en turismo",
    enviadaEn: "martes 5 de mayo de 2026, 16:58 horas",
    constancia: "C-7K3M-Q9PA-2XHT-0B4D-8W1R-6YNC-3EZV",
    codigo: "E-7K3M-Q9PA-2XHT",
    huella: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    archivos: [{ nombre: "dni.pdf", sha256: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752" }],
    enlace: "https://convocatorias.example/postulaciones/7",
  },
};

function archivosDe({ archivos }: DatosCorreo): string[] {
  if (!Array.isArray(archivos) || archivos.length === 0) return [];
  const lineas = archivos.map(
    (archivo: DatosCorreo) => `${texto(archivo, "nombre")} (SHA-256 ${texto(archivo, "sha256")})`,
  );
  return [`Archivos recibidos: ${lineas.length}`, ...lineas];
}
