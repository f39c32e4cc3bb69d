import Add from "@mui/icons-material/Add";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { DocumentoRequerido } from "#schema/bases/documento.ts";
import { Confirmacion } from "../../ui/Confirmacion.tsx";
import { Estado } from "../../ui/Estado.tsx";
import { useBorrador } from "../borrador.ts";
import { nuevoId } from "../cambios.ts";
import { Mover, Quitar } from "../controles/Botones.tsx";
import { Campo } from "../controles/Campo.tsx";
import { Desplegable } from "../controles/Desplegable.tsx";
import { Parte, Pila, Rejilla } from "../controles/Parte.tsx";
import { Varias } from "../controles/Varias.tsx";
import { enPalabras } from "../palabras.ts";

/** Kinds of document that the bases ask for, with their limits, and the sworn statements. */
export function Documentos() {
  const { bases, cambiar, motivo } = useBorrador();
  const [agrega, setAgrega] = useState(false);
  const { documentos, declaraciones } = bases;
  const agregar = (nombre: string) => {
    const valor: DocumentoRequerido = {
      id: nuevoId(
        nombre,
        documentos.map(({ id }) => id),
      ),
      nombre,
      exigencia: "SIEMPRE",
      elabora: "POSTULANTE",
      momento: { tipo: "POSTULACION" },
      formatos: ["PDF"],
      maximoKb: 10 * KB_POR_MB,
      archivos: 1,
    };
    cambiar({ ruta: "documentos", accion: "AGREGAR", valor });
    setAgrega(false);
  };
  return (
    <>
      <Parte
        titulo="Documentos"
        ruta="documentos"
        entrada="Lo que se adjunta o se genera, cuándo, y con qué límites."
        acciones={
          <Button variant="outlined" startIcon={<Add />} disabled={motivo !== null} onClick={() => setAgrega(true)}>
            Agregar documento
          </Button>
        }
      >
        <Pila>
          {documentos.map((documento, i) => (
            <FichaDocumento key={documento.id} documento={documento} indice={i} cuantos={documentos.length} />
          ))}
          {documentos.length === 0 && <Typography>Todavía no se pide ningún documento.</Typography>}
        </Pila>
      </Parte>
      {declaraciones.length > 0 && (
        <Parte titulo="Declaraciones juradas" ruta="declaraciones">
          <Pila>
            {declaraciones.map(({ id, titulo }) => (
              <Desplegable key={id} ruta={`declaraciones.${id}`} resumen={<strong>{titulo}</strong>}>
                <Pila>
                  <Campo ruta={`declaraciones.${id}.titulo`} />
                  <Campo ruta={`declaraciones.${id}.texto`} etiqueta="Texto" />
                  <Rejilla>
                    <Campo ruta={`declaraciones.${id}.respuesta`} />
                    <Campo ruta={`declaraciones.${id}.siNo`} />
                  </Rejilla>
                </Pila>
              </Desplegable>
            ))}
          </Pila>
        </Parte>
      )}
      {agrega && (
        <Confirmacion
          titulo="Agregar documento"
          boton="Agregar"
          pideTexto="Nombre del documento"
          ocupado={false}
          falla={null}
          onConfirma={agregar}
          onCierra={() => setAgrega(false)}
        >
          Empieza como un PDF de hasta 10 MB, siempre obligatorio, que adjunta el postulante. Después puede cambiarlo.
        </Confirmacion>
      )}
    </>
  );
}

const KB_POR_MB = 1024;

/** `10 MB`, `512 KB`. */
function tamano(kb: number): string {
  return Number.isInteger(kb) && kb >= KB_POR_MB
    ? `${String(Math.round((kb * 10) / KB_POR_MB) / 10).replace(".", ",")} MB`
    : `${kb} KB`;
}

const EXIGENCIAS = {
  SIEMPRE: "Obligatorio",
  SI_CONDICION: "Obligatorio a veces",
  NUNCA: "Facultativo",
  EN_FILA: "En cada fila",
} as const;
const FORMATOS = [
  { id: "PDF", name: "PDF" },
  { id: "JPG", name: "Imagen JPG" },
  { id: "PNG", name: "Imagen PNG" },
];

interface PropsFicha {
  readonly documento: DocumentoRequerido;
  readonly indice: number;
  readonly cuantos: number;
}

function FichaDocumento({ documento, indice, cuantos }: PropsFicha) {
  const { bases } = useBorrador();
  const ruta = `documentos.${documento.id}`;
  const nombre = `«${documento.nombre}»`;
  return (
    <Desplegable
      ruta={ruta}
      acciones={
        <>
          <Mover ruta={ruta} nombre={nombre} indice={indice} cuantos={cuantos} />
          <Quitar
            ruta={ruta}
            nombre={nombre}
            efecto="Se deja de pedir. Si una bonificación, una fila o un requisito lo usa, la revisión lo dirá."
          />
        </>
      }
      resumen={
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
          <strong>{documento.nombre}</strong>
          <Typography component="span" variant="body2" sx={{ color: "text.secondary" }}>
            {`${documento.formatos.join(", ")}, hasta ${tamano(documento.maximoKb)}`}
          </Typography>
          <Estado tono={documento.exigencia === "NUNCA" ? "llano" : "dato"}>{EXIGENCIAS[documento.exigencia]}</Estado>
        </Box>
      }
    >
      <Pila>
        <Rejilla minimo={260}>
          <Campo ruta={`${ruta}.nombre`} />
          <Campo ruta={`${ruta}.codigo`} etiqueta="Numeración, por ejemplo Anexo 10" />
        </Rejilla>
        <Campo ruta={`${ruta}.motivo`} etiqueta="Para qué se pide" />
        <Rejilla>
          <Campo ruta={`${ruta}.exigencia`} ayuda={documento.si && `Cuando ${enPalabras(bases, documento.si)}.`} />
          <Campo ruta={`${ruta}.elabora`} />
          <Momento documento={documento} />
          <Campo ruta={`${ruta}.siFalta`} etiqueta="Qué pasa si falta" />
        </Rejilla>
        <Rejilla>
          <Varias
            ruta={`${ruta}.formatos`}
            etiqueta="Formatos que se admiten"
            opciones={FORMATOS}
            valor={documento.formatos}
            ninguna="Ninguno"
            alElegir={(elegidos) => elegidos}
          />
          <Campo
            ruta={`${ruta}.maximoKb`}
            etiqueta="Tamaño máximo de cada archivo, en KB"
            ayuda={`Son ${tamano(documento.maximoKb)}.`}
          />
          <Campo ruta={`${ruta}.archivos`} etiqueta="Cuántos archivos" />
        </Rejilla>
      </Pila>
    </Desplegable>
  );
}

function Momento({ documento }: { readonly documento: DocumentoRequerido }) {
  const { bases, cambiar, motivo } = useBorrador();
  const { momento } = documento;
  const opciones: readonly (readonly [string, DocumentoRequerido["momento"], string])[] = [
    ["POSTULACION", { tipo: "POSTULACION" }, "Al postular"],
    ...bases.etapas.map(
      ({ id, nombre }) =>
        [`TRAS_ETAPA.${id}`, { tipo: "TRAS_ETAPA", etapa: id }, `Después de ${nombre}, quienes la pasaron`] as const,
    ),
    ["SUSCRIPCION", { tipo: "SUSCRIPCION" }, "Al firmar el contrato"],
  ];
  return (
    <TextField
      select
      label="Cuándo se presenta"
      value={momento.tipo === "TRAS_ETAPA" ? `TRAS_ETAPA.${momento.etapa}` : momento.tipo}
      disabled={motivo !== null}
      onChange={({ target }) => {
        const elegido = opciones.find(([clave]) => clave === target.value);
        if (elegido) cambiar({ ruta: `documentos.${documento.id}.momento`, accion: "PONER", valor: elegido[1] });
      }}
    >
      {opciones.map(([clave, , texto]) => (
        <MenuItem key={clave} value={clave}>
          {texto}
        </MenuItem>
      ))}
    </TextField>
  );
}
