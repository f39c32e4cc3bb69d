import MuiLink from "@mui/material/Link";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import Box from "@mui/material/Box";
import { useState } from "react";
import { olvidarSesion } from "../data-provider/auth-provider.ts";
import { useActo } from "../data-provider/consulta.ts";
import { ACTIVAR_SEGUNDO_FACTOR, PREPARAR_SEGUNDO_FACTOR } from "../data-provider/sesion.operaciones.ts";
import { Aviso } from "../ui/Aviso.tsx";
import { Boton } from "../ui/Boton.tsx";
import { Pagina } from "../ui/Pagina.tsx";

/** Turns on the second factor, without which the roles of the staff cannot be used in production. */
export function SegundoFactor() {
  const preparar = useActo(PREPARAR_SEGUNDO_FACTOR);
  const activar = useActo(ACTIVAR_SEGUNDO_FACTOR);
  const [clave, setClave] = useState<{ readonly secreto: string; readonly uri: string } | null>(null);
  const [codigo, setCodigo] = useState("");
  const falla = activar.falla ?? preparar.falla;

  const enviar = async () => {
    await activar.hacer({ codigo: codigo.trim() });
    olvidarSesion();
    location.reload();
  };
  return (
    <Pagina
      titulo="Active la verificación en dos pasos"
      ancho={720}
      entrada="Su cuenta puede publicar, evaluar o ver datos personales. Por eso, además de la contraseña, pide un código que cambia cada 30 segundos."
    >
      <Box sx={{ display: "flex", flexDirection: "column", gap: 2, alignItems: "flex-start" }}>
        {clave === null ? (
          <Boton
            ocupado={preparar.ocupado}
            onClick={() =>
              void preparar.hacer({}).then(
                ({ prepararSegundoFactor }) => setClave(prepararSegundoFactor),
                () => {},
              )
            }
          >
            Empezar
          </Boton>
        ) : (
          <>
            <Typography>
              1. En su aplicación de verificación, agregue una cuenta con esta clave: <strong>{clave.secreto}</strong>.
              En este mismo equipo puede <MuiLink href={clave.uri}>abrirla directamente</MuiLink>.
            </Typography>
            <TextField
              label="2. Escriba el código de seis dígitos"
              value={codigo}
              onChange={({ target }) => setCodigo(target.value)}
              autoComplete="one-time-code"
              slotProps={{ htmlInput: { inputMode: "numeric", maxLength: 6 } }}
              sx={{ maxWidth: 320 }}
            />
            <Boton
              ocupado={activar.ocupado}
              onClick={() => void enviar().catch(() => {})}
              disabled={codigo.trim().length !== 6}
            >
              Activar
            </Boton>
          </>
        )}
        {falla && (
          <Aviso tono="mal" vivo>
            {falla.message}
          </Aviso>
        )}
      </Box>
    </Pagina>
  );
}
