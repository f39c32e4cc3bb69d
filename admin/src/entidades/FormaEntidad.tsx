import Box from "@mui/material/Box";
import Card from "@mui/material/Card";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { BooleanInput, email, Form, NumberInput, required, TextInput } from "react-admin";
import { NUMERACION_USUAL } from "#schema/numeracion.ts";
import type { Falla } from "../data-provider/falla.ts";
import { Aviso } from "../ui/Aviso.tsx";
import { Boton } from "../ui/Boton.tsx";
import { ContactosEntidad } from "./ContactosEntidad.tsx";
import type { DatosEntidad } from "./datos.ts";
import { Numeracion } from "./Numeracion.tsx";

interface Props {
  readonly datos: Partial<DatosEntidad>;
  /** Number of the next proceso of this year. */
  readonly siguiente: number;
  /** Whether the person only reads. */
  readonly soloLectura?: boolean;
  readonly boton: string;
  readonly ocupado: boolean;
  readonly falla: Falla | null;
  readonly onEnvia: (datos: DatosEntidad) => void;
}

/** The data of an entidad. */
export function FormaEntidad({ datos, siguiente, soloLectura = false, boton, ocupado, falla, onEnvia }: Props) {
  return (
    <Form
      noValidate
      defaultValues={{ requiereSegundaPersona: true, aniosDeRetencion: 2, numeracion: NUMERACION_USUAL, ...datos }}
      disabled={soloLectura}
      onSubmit={(valores: object) => onEnvia(valores as DatosEntidad)}
    >
      <Box sx={{ display: "flex", flexDirection: "column", gap: 2 }}>
        <Parte titulo="Quién es">
          <TextInput source="nombre" label="Nombre oficial" helperText={false} validate={required()} />
          <TextInput source="siglas" label="Siglas" helperText="De 2 a 20 caracteres." validate={required()} />
          <TextInput source="ruc" label="RUC" helperText="11 dígitos." validate={required()} />
          <TextInput source="ubigeo" label="Ubigeo de la sede (opcional)" helperText="6 dígitos; 080101 es Cusco." />
          <TextInput
            source="correoContacto"
            label="Correo para el público (opcional)"
            type="email"
            helperText={false}
            validate={email()}
          />
          <TextInput
            source="correoRemitente"
            label="Correo desde el que se envían los avisos (opcional)"
            type="email"
            helperText={false}
            validate={email()}
          />
        </Parte>
        <Parte titulo="Cómo convoca">
          <Numeracion siguiente={siguiente} />
          <BooleanInput
            source="requiereSegundaPersona"
            label="Publicar bases y resultados necesita la firma de otra persona"
          />
          <NumberInput
            source="aniosDeRetencion"
            label="Años que se conservan los expedientes"
            helperText="De quienes no fueron seleccionados; de 0 a 50. Lo usual es 2."
            validate={required()}
            min={0}
            max={50}
          />
        </Parte>
        <Parte
          titulo="Con qué parte cada proceso nuevo"
          entrada="Los procesos en blanco comienzan con estos datos; en cada uno se pueden cambiar. Las copias y las plantillas conservan los suyos."
        >
          <TextInput source="comiteNombre" label="Comité de selección (opcional)" helperText={false} />
          <TextInput
            source="comiteResolucion"
            label="Resolución que lo designa (opcional)"
            helperText="Por ejemplo: R.D. 506-2026"
          />
          <ContactosEntidad />
        </Parte>
        {falla && (
          <Aviso tono="mal" vivo>
            {falla.message}
          </Aviso>
        )}
        {!soloLectura && (
          <Box>
            <Boton type="submit" ocupado={ocupado}>
              {boton}
            </Boton>
          </Box>
        )}
      </Box>
    </Form>
  );
}

function Parte({
  titulo,
  entrada,
  children,
}: {
  readonly titulo: string;
  readonly entrada?: string;
  readonly children: ReactNode;
}) {
  return (
    <Card component="section" sx={{ p: { xs: 2, sm: 3 }, display: "flex", flexDirection: "column", gap: 1 }}>
      <Typography variant="h2">{titulo}</Typography>
      {entrada && (
        <Typography variant="body2" sx={{ color: "text.secondary", maxWidth: "66ch" }}>
          {entrada}
        </Typography>
      )}
      {children}
    </Card>
  );
}
