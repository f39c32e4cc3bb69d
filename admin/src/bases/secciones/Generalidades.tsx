import Box from "@mui/material/Box";
import { Campo } from "../controles/Campo.tsx";
import { Parte, Pila, Rejilla } from "../controles/Parte.tsx";
import { useBorrador } from "../borrador.ts";

/** Laws have long names and short dates. */
const NORMA = {
  display: "grid",
  gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "minmax(0, 1fr) 160px 160px" },
  columnGap: 2,
  alignItems: "start",
} as const;

/** What is called, by whom, with which legal base. */
export function Generalidades() {
  const { bases } = useBorrador();
  return (
    <>
      <Parte titulo="Qué se convoca y quién" ruta="generalidades">
        <Pila>
          <Campo ruta="generalidades.titulo" etiqueta="Título de la convocatoria" />
          <Rejilla>
            <Campo ruta="generalidades.codigo" etiqueta="Código del proceso" ayuda="Único en la entidad y el año." />
            <Campo ruta="generalidades.anio" etiqueta="Año" />
            <Campo ruta="generalidades.entidad.siglas" etiqueta="Siglas de la entidad" />
          </Rejilla>
          <Campo ruta="generalidades.entidad.nombre" etiqueta="Nombre de la entidad" />
          <Campo ruta="generalidades.objeto" etiqueta="Objeto de la convocatoria" />
          <Rejilla minimo={320}>
            <Campo ruta="generalidades.organoSolicitante" etiqueta="Órgano o unidad orgánica solicitante" />
            <Campo ruta="generalidades.dependenciaEncargada" etiqueta="Dependencia encargada del proceso" />
          </Rejilla>
        </Pila>
      </Parte>
      <Parte titulo="Base legal" ruta="generalidades.baseLegal" entrada="Las demás partes citan estas normas.">
        <Pila espacio={2}>
          {bases.generalidades.baseLegal.map(({ id }) => (
            <Box key={id} sx={NORMA}>
              <Campo ruta={`generalidades.baseLegal.${id}.nombre`} etiqueta="Norma" />
              <Campo ruta={`generalidades.baseLegal.${id}.desde`} etiqueta="Rige desde" />
              <Campo ruta={`generalidades.baseLegal.${id}.hasta`} etiqueta="Rige hasta" />
            </Box>
          ))}
        </Pila>
      </Parte>
      <Parte titulo="Contactos" ruta="generalidades.contactos">
        <Pila espacio={2}>
          {bases.generalidades.contactos.map(({ uso }, i) => (
            // Contacts have no identifier: their place is what names them.
            // oxlint-disable-next-line react/no-array-index-key
            <Rejilla key={`${uso}-${i}`} minimo={180}>
              <Campo ruta={`generalidades.contactos.${i}.uso`} />
              <Campo ruta={`generalidades.contactos.${i}.correo`} />
              <Campo ruta={`generalidades.contactos.${i}.telefono`} />
              <Campo ruta={`generalidades.contactos.${i}.direccionWeb`} />
            </Rejilla>
          ))}
        </Pila>
      </Parte>
    </>
  );
}
