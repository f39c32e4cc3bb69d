import Typography from "@mui/material/Typography";
import { FormDataConsumer, required, TextInput } from "react-admin";
import { fechaEnLima } from "#schema/fecha.ts";
import { isNumeracion, writeCodigo } from "#schema/numeracion.ts";

/** The template of the codes, with the one that the next proceso would get. */
export function Numeracion({ siguiente }: { readonly siguiente: number }) {
  return (
    <>
      <TextInput
        source="numeracion"
        label="Numeración de los procesos"
        helperText="Con {numero}, {anio} y {siglas}. Por ejemplo: CAS N° {numero}-{anio}-{siglas}"
        validate={required()}
      />
      <FormDataConsumer>
        {({ formData }) => (
          <Ejemplo siguiente={siguiente} plantilla={texto(formData["numeracion"])} siglas={texto(formData["siglas"])} />
        )}
      </FormDataConsumer>
    </>
  );
}

const texto = (valor: unknown): string => (typeof valor === "string" ? valor.trim() : "");

interface Props {
  readonly siguiente: number;
  readonly plantilla: string;
  readonly siglas: string;
}

function Ejemplo({ siguiente, plantilla, siglas }: Props) {
  const anio = Number(fechaEnLima(new Date().toISOString()).slice(0, 4));
  const codigo = writeCodigo(plantilla, { numero: siguiente, anio, siglas: siglas || "SIGLAS" });
  return (
    <Typography component="output" variant="body2" sx={{ display: "block", mb: 1 }}>
      {isNumeracion(plantilla) ? (
        <>
          El próximo proceso será <strong>{codigo}</strong>
        </>
      ) : (
        "Incluya {numero} y use solo {numero}, {anio} y {siglas}."
      )}
    </Typography>
  );
}
