import Box from "@mui/material/Box";
import Card from "@mui/material/Card";
import MuiLink from "@mui/material/Link";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { type SubmitEvent, useState } from "react";
import { VerClave } from "./VerClave.tsx";
import { useLogin } from "react-admin";
import { type Falla, leerFalla } from "../data-provider/falla.ts";
import { Aviso } from "../ui/Aviso.tsx";
import { Boton } from "../ui/Boton.tsx";
import { Marca } from "../ui/Marca.tsx";

/** Signs in and goes back to where the person was. The code is asked for only when the account has a second factor. */
export function Ingreso() {
  const login = useLogin();
  const [datos, setDatos] = useState({ usuario: "", clave: "", codigo: "" });
  const [visible, setVisible] = useState(false);
  const [falla, setFalla] = useState<Falla | null>(null);
  const [ocupado, setOcupado] = useState(false);
  const [pideCodigo, setPideCodigo] = useState(false);
  const [faltan, setFaltan] = useState(false);
  const con = (clave: keyof typeof datos) => ({
    value: datos[clave],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setDatos({ ...datos, [clave]: target.value }),
  });
  const enviar = async (evento: SubmitEvent<HTMLFormElement>) => {
    evento.preventDefault();
    const { usuario, clave, codigo } = datos;
    const incompleto = usuario.trim() === "" || clave === "";
    setFaltan(incompleto);
    if (incompleto || ocupado) return;
    setOcupado(true);
    setFalla(null);
    try {
      await login({ usuario: usuario.trim(), clave, ...(codigo.trim() !== "" && { codigo: codigo.trim() }) });
    } catch (error) {
      const suya = leerFalla(error);
      if (suya.codigo === "CODIGO_REQUERIDO") setPideCodigo(true);
      setFalla(suya);
    } finally {
      setOcupado(false);
    }
  };
  return (
    <Box
      component="main"
      sx={{ minHeight: "100vh", display: "grid", placeItems: "center", p: 2, bgcolor: "background.default" }}
    >
      <title>Ingresar · Mérito</title>
      <Card
        component="form"
        noValidate
        onSubmit={(evento) => void enviar(evento)}
        sx={{ width: "100%", maxWidth: 420, p: { xs: 2.5, sm: 4 }, display: "flex", flexDirection: "column", gap: 1.5 }}
      >
        <Box
          sx={{
            display: "flex",
            alignItems: "center",
            gap: 1,
            color: "primary.main",
            fontWeight: 700,
            fontSize: "1.125rem",
          }}
        >
          <Marca /> Mérito
        </Box>
        <Typography variant="h1">Ingreso del personal</Typography>
        <Typography sx={{ color: "text.secondary" }}>Administración de los concursos de su entidad.</Typography>
        {falla && (
          <Aviso tono={falla.codigo === "CODIGO_REQUERIDO" ? "dato" : "mal"} vivo>
            {falla.message}
          </Aviso>
        )}
        <TextField
          label="Correo o número de documento"
          autoComplete="username"
          error={faltan && datos.usuario.trim() === ""}
          helperText={faltan && datos.usuario.trim() === "" ? "Escriba su correo o su número de documento." : ""}
          {...con("usuario")}
        />
        <TextField
          label="Contraseña"
          type={visible ? "text" : "password"}
          autoComplete="current-password"
          error={faltan && datos.clave === ""}
          helperText={faltan && datos.clave === "" ? "Escriba su contraseña." : ""}
          slotProps={{ input: { endAdornment: <VerClave visible={visible} onCambio={setVisible} /> } }}
          {...con("clave")}
        />
        {pideCodigo && (
          <TextField
            label="Código de verificación"
            autoComplete="one-time-code"
            slotProps={{ htmlInput: { inputMode: "numeric", maxLength: 6 } }}
            {...con("codigo")}
          />
        )}
        <Boton type="submit" size="large" ocupado={ocupado}>
          Ingresar
        </Boton>
        <Typography variant="body2">
          <MuiLink href="/cuenta/recuperar">Olvidé mi contraseña</MuiLink>
          {" · "}
          <MuiLink href="/">Portal de postulantes</MuiLink>
        </Typography>
      </Card>
    </Box>
  );
}
