import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Plaza } from "#schema/bases/plaza.ts";
import { Campo } from "../controles/Campo.tsx";
import { CampoSoles } from "../controles/CampoSoles.tsx";
import { Desplegable } from "../controles/Desplegable.tsx";
import { Dato, Parte, Pila, Rejilla } from "../controles/Parte.tsx";
import { useBorrador } from "../borrador.ts";
import { Estado } from "../../ui/Estado.tsx";

/** The plazas with their conditions; the profile is read here. */
export function Plazas() {
  const { bases } = useBorrador();
  const vacantes = bases.plazas.reduce(
    (suma, { posiciones }) => suma + (Number.isInteger(posiciones) ? posiciones : 0),
    0,
  );
  return (
    <>
      <Parte
        titulo="Plazas"
        ruta="plazas"
        entrada={`${cuantas(bases.plazas.length, "plaza")} con ${cuantas(vacantes, "vacante")} en total.`}
      >
        <Pila>
          {bases.plazas.map((plaza) => (
            <FichaPlaza key={plaza.id} plaza={plaza} />
          ))}
          {bases.plazas.length === 0 && (
            <Typography>Todavía no hay plazas. Tráigalas con un archivo de bases, en Archivo.</Typography>
          )}
        </Pila>
      </Parte>
      <Parte titulo="A cuántas plazas se postula" ruta="postulaciones">
        <Rejilla minimo={260}>
          <Campo ruta="postulaciones.limite" etiqueta="Límite" />
          <Campo ruta="postulaciones.maximo" etiqueta="Máximo de plazas" />
          <Campo ruta="postulaciones.retiro" etiqueta="Retiro antes del cierre" />
        </Rejilla>
      </Parte>
    </>
  );
}

function FichaPlaza({ plaza }: { readonly plaza: Plaza }) {
  const ruta = `plazas.${plaza.id}`;
  return (
    <Desplegable
      ruta={ruta}
      resumen={
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "baseline" }}>
          <strong>{plaza.codigo}</strong> {plaza.nombre}
          <Typography component="span" variant="body2" sx={{ color: "text.secondary" }}>
            {cuantas(plaza.posiciones, "vacante")}
          </Typography>
        </Box>
      }
    >
      <Pila>
        <Rejilla>
          <Campo ruta={`${ruta}.codigo`} />
          <Campo ruta={`${ruta}.nombre`} />
          <Campo ruta={`${ruta}.posiciones`} />
          <Campo ruta={`${ruta}.unidad`} />
          <Campo ruta={`${ruta}.lugar`} etiqueta="Lugar de trabajo" />
          <Campo ruta={`${ruta}.duracion`} />
          <CampoSoles ruta={`${ruta}.remuneracion`} etiqueta="Pago mensual, en soles" />
        </Rejilla>
        <Typography variant="h4" component="h4" sx={{ mt: 1 }}>
          Perfil
        </Typography>
        {plaza.perfil.map(({ id, clase, texto, aplica, sustento }) => (
          <Box
            key={id}
            data-ruta={`${ruta}.perfil.${id}`}
            sx={{
              borderTop: 1,
              borderColor: "divider",
              pt: 1,
              display: "grid",
              gridTemplateColumns: { sm: "180px 1fr auto" },
              alignItems: "start",
              justifyItems: "start",
              gap: 1,
            }}
          >
            <Dato nombre="Requisito">{CLASES[clase]}</Dato>
            <Typography>{texto}</Typography>
            <Estado tono="llano">{aplica === "NO_APLICA" ? "No aplica" : SUSTENTOS[sustento]}</Estado>
          </Box>
        ))}
      </Pila>
    </Desplegable>
  );
}

const CLASES: Readonly<Record<Plaza["perfil"][number]["clase"], string>> = {
  FORMACION: "Formación académica",
  CURSOS: "Cursos",
  EXPERIENCIA_GENERAL: "Experiencia general",
  EXPERIENCIA_ESPECIFICA: "Experiencia específica",
  EXPERIENCIA_PUBLICA: "Experiencia pública",
  CONOCIMIENTOS: "Conocimientos",
  OFIMATICA: "Ofimática",
  IDIOMAS: "Idiomas",
  COLEGIATURA: "Colegiatura",
  COMPETENCIAS: "Competencias",
  OTROS: "Otros",
};

const SUSTENTOS = {
  DOCUMENTO: "Con documento",
  REGISTRO_EXTERNO: "En un registro",
  NO_REQUIERE: "Basta declararlo",
} as const;

const cuantas = (n: number, que: string): string => `${n} ${que}${n === 1 ? "" : "s"}`;
