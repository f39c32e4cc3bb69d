import Typography from "@mui/material/Typography";
import { useBorrador } from "../borrador.ts";
import { Campo } from "../controles/Campo.tsx";
import { Desplegable } from "../controles/Desplegable.tsx";
import { Parte, Pila, Rejilla } from "../controles/Parte.tsx";

/** Claims, the signing of the contract, and the sentences that the system does not act on. */
export function Reclamos() {
  const { bases } = useBorrador();
  const etapa = (id: string | undefined) =>
    id === undefined ? "el resultado final" : (bases.etapas.find((una) => una.id === id)?.nombre ?? id);
  return (
    <>
      <Parte titulo="Reclamos" ruta="reclamos">
        <Pila espacio={2}>
          {bases.reclamos.map((regla) => (
            <div key={regla.id} data-ruta={`reclamos.${regla.id}`}>
              <Typography variant="h4" component="h3">{`Sobre ${etapa(regla.etapa)}`}</Typography>
              <Rejilla>
                <Campo ruta={`reclamos.${regla.id}.plazo.dias`} etiqueta="Días para reclamar" />
                <Campo ruta={`reclamos.${regla.id}.plazo.clase`} etiqueta="Qué días" />
                <Campo ruta={`reclamos.${regla.id}.canal`} />
                <Campo ruta={`reclamos.${regla.id}.resuelve`} />
                <Campo ruta={`reclamos.${regla.id}.plazoResolucionDias`} etiqueta="Días hábiles para resolver" />
                <Campo ruta={`reclamos.${regla.id}.requiereSustento`} etiqueta="¿Debe llevar documentos?" />
                <Campo ruta={`reclamos.${regla.id}.apelable`} etiqueta="¿Se puede apelar?" />
              </Rejilla>
            </div>
          ))}
          {bases.reclamos.length === 0 && <Typography>Las bases no dicen cómo se reclama.</Typography>}
        </Pila>
      </Parte>
      {bases.suscripcion && (
        <Parte titulo="Firma del contrato" ruta="suscripcion">
          <Rejilla>
            <Campo ruta="suscripcion.diasHabiles" etiqueta="Días hábiles para firmar" />
            <Campo ruta="suscripcion.alVencer" etiqueta="Si no firma" />
            <Campo ruta="suscripcion.llamados" etiqueta="Accesitarios a los que se llama" />
          </Rejilla>
        </Parte>
      )}
      {(bases.clausulas ?? []).length > 0 && (
        <Parte titulo="Cláusulas" ruta="clausulas" entrada="Texto de las bases que el sistema muestra y no calcula.">
          <Pila>
            {(bases.clausulas ?? []).map(({ id, titulo, texto }) => (
              <Desplegable key={id} ruta={`clausulas.${id}`} resumen={titulo ?? texto.slice(0, 90)}>
                <Campo ruta={`clausulas.${id}.titulo`} />
                <Campo ruta={`clausulas.${id}.texto`} />
              </Desplegable>
            ))}
          </Pila>
        </Parte>
      )}
    </>
  );
}
