import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Seccion } from "#schema/bases/formulario.ts";
import { textoDeCampo } from "#schema/campos/index.ts";
import type { Respuesta } from "#schema/expediente.ts";
import { useConsulta } from "../data-provider/consulta.ts";
import { pedir } from "../data-provider/transporte.ts";
import { Parte } from "../bases/controles/Parte.tsx";
import { Estado } from "../ui/Estado.tsx";
import { Archivos } from "./Archivos.tsx";
import { Decision } from "./Decision.tsx";
import { type Expediente, useDossier } from "./dossier.ts";
import { VALIDAR_SUSTENTO } from "./actos.ts";
import { LUGAR } from "./lugar.operaciones.ts";

const VALIDO = { nombre: "Válido", tecla: "V" };
const RECHAZADO = { nombre: "Rechazar", tecla: "R" };

type Fila = Expediente["respuestas"][number]["filas"][number];

/** What was declared, section by section, with its evidence beside it; then the documents. */
export function Sustentos() {
  const { bases, expediente, bloqueo } = useDossier();
  const secciones = bases.formulario.secciones.flatMap((seccion) => {
    const filas = expediente.respuestas.find((una) => una.seccion === seccion.id)?.filas ?? [];
    return filas.length === 0 ? [] : [{ seccion, filas }];
  });
  return (
    <>
      {secciones.map(({ seccion, filas }) => (
        <Parte
          key={seccion.id}
          titulo={seccion.titulo}
          {...(seccion.repite &&
            bloqueo === null && { entrada: "Con el foco en una fila, V es «válido» y R es «rechazar»." })}
        >
          <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
            {filas.map((fila) => (
              <FilaSustento key={fila.id} seccion={seccion} fila={fila} />
            ))}
          </Box>
        </Parte>
      ))}
      <DocumentosPresentados />
    </>
  );
}

/** A row of the form. Rows of a section that does not repeat are read and not validated one by one. */
function FilaSustento({ seccion, fila }: { readonly seccion: Seccion; readonly fila: Fila }) {
  const { evaluacion } = useDossier();
  const contenido = <Contenido seccion={seccion} fila={fila} />;
  if (!seccion.repite) return <li>{contenido}</li>;
  const suya = evaluacion.validaciones.find((una) => una.seccion === seccion.id && una.fila === fila.id);
  return (
    <Validacion
      sobre={`Validación de una fila de ${seccion.titulo}`}
      suya={suya}
      fila={{ seccion: seccion.id, fila: fila.id }}
      documento={null}
    >
      {contenido}
    </Validacion>
  );
}

function Contenido({ seccion, fila }: { readonly seccion: Seccion; readonly fila: Fila }) {
  const valores = fila.valores as Readonly<Record<string, Respuesta>>;
  return (
    <>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: "grid",
          gridTemplateColumns: { xs: "1fr", sm: "minmax(140px, 220px) 1fr" },
          columnGap: 2,
          rowGap: 0.25,
        }}
      >
        {seccion.campos.map((campo) => {
          const crudo = valores[campo.id];
          const texto = crudo === undefined ? "" : textoDeCampo(campo, crudo);
          if (texto === "") return null;
          return (
            <Box key={campo.id} sx={{ display: "contents" }}>
              <Typography component="dt" variant="body2" sx={{ color: "text.secondary" }}>
                {campo.etiqueta}
              </Typography>
              <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: "anywhere" }}>
                {campo.tipo === "UBIGEO" ? <NombreDeLugar codigo={texto} /> : texto}
              </Typography>
            </Box>
          );
        })}
      </Box>
      {fila.folios && <Typography variant="body2">{`Folios ${fila.folios}`}</Typography>}
      <Archivos
        ids={fila.sustentos ?? []}
        sinNinguno={seccion.repite && seccion.repite.sustento !== "SIN_SUSTENTO" ? "Sin documento adjunto" : null}
      />
    </>
  );
}

/** A place from its department down; its code until the name comes. */
function NombreDeLugar({ codigo }: { readonly codigo: string }): string {
  return useConsulta(LUGAR, { codigo }).data?.lugar?.completo ?? codigo;
}

function DocumentosPresentados() {
  const { bases, expediente, evaluacion } = useDossier();
  if (expediente.documentos.length === 0) return null;
  return (
    <Parte titulo="Documentos">
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {expediente.documentos.map(({ documento, archivos }) => {
          const nombre = bases.documentos.find(({ id }) => id === documento)?.nombre ?? documento;
          const suya = evaluacion.validaciones.find((una) => una.documento === documento);
          return (
            <Validacion key={documento} sobre={`Validación de ${nombre}`} suya={suya} fila={null} documento={documento}>
              <Typography>{nombre}</Typography>
              <Archivos ids={archivos} sinNinguno="Lo genera el sistema" />
            </Validacion>
          );
        })}
      </Box>
    </Parte>
  );
}

interface PropsValidacion {
  readonly sobre: string;
  readonly suya: ReturnType<typeof useDossier>["evaluacion"]["validaciones"][number] | undefined;
  readonly fila: { readonly seccion: string; readonly fila: string } | null;
  readonly documento: string | null;
  readonly children: React.ReactNode;
}

function Validacion({ sobre, suya, fila, documento, children }: PropsValidacion) {
  const { etapa, bloqueo, ocupado, decidir } = useDossier();
  // What an earlier stage decided was published with it and stands.
  const firme = suya !== undefined && suya.etapa !== etapa.id;
  return (
    <Decision
      sobre={sobre}
      favorable={VALIDO}
      contraria={RECHAZADO}
      decidido={suya ? suya.estado === "VALIDO" : null}
      motivo={suya?.motivo ?? null}
      soloLectura={bloqueo !== null || firme}
      ocupado={ocupado}
      onDecide={(favorable, motivo) =>
        decidir((sitio) =>
          pedir(VALIDAR_SUSTENTO, {
            ...sitio,
            revision: suya?.revision ?? 0,
            fila,
            documento,
            estado: favorable ? "VALIDO" : "RECHAZADO",
            motivo,
          }),
        )
      }
    >
      {children}
      {suya && (
        <Box sx={{ mt: 0.5 }}>
          <Estado tono={suya.estado === "VALIDO" ? "bien" : "mal"}>
            {suya.estado === "VALIDO" ? "Válido" : "Rechazado"}
          </Estado>
        </Box>
      )}
    </Decision>
  );
}
