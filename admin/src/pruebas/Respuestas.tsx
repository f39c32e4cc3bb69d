import Delete from "@mui/icons-material/DeleteOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import type { Campo as CampoFormulario } from "#schema/bases/formulario.ts";
import type { Prueba } from "#schema/bases/prueba.ts";
import { useBorrador } from "../bases/borrador.ts";
import { Campo, type Opcion } from "../bases/controles/Campo.tsx";
import { Pila, Rejilla } from "../bases/controles/Parte.tsx";
import { nuevaRespuesta } from "./respuesta.ts";

type Respuesta = Prueba["respuestas"][number];

/** The answers of a sample, by section and row, each with the control of its field; and a way to add one. */
export function Respuestas({ prueba }: { readonly prueba: Prueba }) {
  const { bases } = useBorrador();
  const grupos = new Map<string, { readonly respuesta: Respuesta; readonly i: number }[]>();
  for (const [i, respuesta] of prueba.respuestas.entries()) {
    const clave = tituloDe(bases, respuesta);
    grupos.set(clave, [...(grupos.get(clave) ?? []), { respuesta, i }]);
  }
  return (
    <Pila espacio={1.5}>
      {prueba.respuestas.length === 0 && <Typography variant="body2">Todavía no responde nada.</Typography>}
      {[...grupos].map(([titulo, suyas]) => (
        <Box key={titulo}>
          <Typography variant="body2" sx={{ fontWeight: 650 }}>
            {titulo}
          </Typography>
          <Rejilla>
            {suyas.map(({ respuesta, i }) => (
              <Una key={respuesta.campo} bases={bases} prueba={prueba.id} respuesta={respuesta} i={i} />
            ))}
          </Rejilla>
        </Box>
      ))}
      <Agregar prueba={prueba} />
    </Pila>
  );
}

function tituloDe({ formulario }: Bases, { seccion, fila }: Respuesta): string {
  const suya = formulario.secciones.find(({ id }) => id === seccion);
  return `${suya?.titulo ?? `Sección ${seccion}, que ya no existe`}${fila === undefined || !suya?.repite ? "" : ` · fila ${fila}`}`;
}

const campoDe = ({ formulario }: Bases, seccion: string, campo: string): CampoFormulario | undefined =>
  formulario.secciones.find(({ id }) => id === seccion)?.campos.find(({ id }) => id === campo);

function opcionesDe(campo: CampoFormulario | undefined): readonly Opcion[] | undefined {
  if (campo?.tipo === "OPCION") return campo.opciones.map(({ valor, etiqueta }) => ({ id: valor, name: etiqueta }));
  if (campo?.tipo === "SI_NO")
    return [
      { id: "SI", name: "Sí" },
      { id: "NO", name: "No" },
    ];
  return undefined;
}

function ayudaDe(campo: CampoFormulario | undefined): string | undefined {
  if (!campo) return "Este campo ya no existe: quite la respuesta.";
  if (campo.tipo === "FECHA") return "AAAA-MM-DD";
  return campo.tipo === "OPCIONES" ? "Códigos separados por comas" : undefined;
}

interface PropsUna {
  readonly bases: Bases;
  readonly prueba: string;
  readonly respuesta: Respuesta;
  readonly i: number;
}

function Una({ bases, prueba, respuesta, i }: PropsUna) {
  const { motivo, cambiar } = useBorrador();
  const campo = campoDe(bases, respuesta.seccion, respuesta.campo);
  const opciones = opcionesDe(campo);
  const ruta = `pruebas.${prueba}.respuestas.${i}`;
  const etiqueta = campo?.etiqueta ?? respuesta.campo;
  return (
    <Box sx={{ display: "flex", alignItems: "flex-start" }}>
      <Campo ruta={`${ruta}.valor`} etiqueta={etiqueta} ayuda={ayudaDe(campo)} {...(opciones && { opciones })} />
      <IconButton
        size="small"
        sx={{ mt: 1 }}
        aria-label={`Quitar la respuesta «${etiqueta}» de ${tituloDe(bases, respuesta)}`}
        disabled={motivo !== null}
        onClick={() => cambiar({ ruta, accion: "QUITAR" })}
      >
        <Delete fontSize="small" />
      </IconButton>
    </Box>
  );
}

function Agregar({ prueba }: { readonly prueba: Prueba }) {
  const { bases, motivo, cambiar } = useBorrador();
  const [seccion, setSeccion] = useState("");
  const [campo, setCampo] = useState("");
  const [fila, setFila] = useState("1");
  const suya = bases.formulario.secciones.find(({ id }) => id === seccion);
  const definido = campoDe(bases, seccion, campo);
  const repetida = prueba.respuestas.some(
    (r) => r.seccion === seccion && r.campo === campo && (r.fila ?? "1") === (suya?.repite ? fila : "1"),
  );
  const agregar = () => {
    if (!suya || !definido) return;
    const valor = nuevaRespuesta(suya, definido, fila);
    cambiar({ ruta: `pruebas.${prueba.id}.respuestas`, accion: "AGREGAR", valor });
    setCampo("");
  };
  return (
    <Rejilla>
      <TextField
        select
        label="Sección"
        value={seccion}
        onChange={({ target }) => {
          setSeccion(target.value);
          setCampo("");
        }}
      >
        {bases.formulario.secciones.map(({ id, titulo }) => (
          <MenuItem key={id} value={id}>
            {titulo}
          </MenuItem>
        ))}
      </TextField>
      {suya?.repite && (
        <TextField label="Fila" value={fila} onChange={({ target }) => setFila(target.value.slice(0, 20))} />
      )}
      <TextField
        select
        label="Pregunta"
        value={campo}
        disabled={!suya}
        onChange={({ target }) => setCampo(target.value)}
      >
        {(suya?.campos ?? []).map(({ id, etiqueta }) => (
          <MenuItem key={id} value={id} sx={{ whiteSpace: "normal" }}>
            {etiqueta}
          </MenuItem>
        ))}
      </TextField>
      <Box sx={{ pt: 1 }}>
        <Button
          variant="outlined"
          disabled={motivo !== null || !definido || repetida || fila.trim() === ""}
          onClick={agregar}
        >
          Agregar respuesta
        </Button>
      </Box>
    </Rejilla>
  );
}
