import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Card from "@mui/material/Card";
import Typography from "@mui/material/Typography";
import { type ChangeEvent, useId, useRef, useState } from "react";
import { useNotify } from "react-admin";
import { useActo, useReleerTodo } from "../data-provider/consulta.ts";
import { Aviso } from "../ui/Aviso.tsx";
import { CAMBIAR_LOGO } from "./operaciones.ts";

const MAXIMO = 200 * 1024;

interface Props {
  readonly entidad: string;
  readonly logo: string | null;
  readonly puede: boolean;
}

/** The logo of an entidad, which its contests show; it is stored as soon as it is chosen. */
export function Logo({ entidad, logo, puede }: Props) {
  const { hacer, ocupado, falla, olvidar } = useActo(CAMBIAR_LOGO);
  const [queja, setQueja] = useState<string | null>(null);
  const releer = useReleerTodo();
  const notificar = useNotify();
  const caja = useRef<HTMLInputElement>(null);
  const id = useId();
  const cambiar = (imagen: string | null) =>
    void hacer({ id: entidad, imagen })
      .then(async () => {
        await releer();
        notificar(imagen === null ? "Se quitó el logo" : "Se guardó el logo", { type: "success" });
      })
      .catch(() => {});
  const elegir = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const archivo = target.files?.[0];
    target.value = "";
    if (!archivo) return;
    olvidar();
    const grande = archivo.size > MAXIMO;
    setQueja(grande ? `La imagen pesa ${Math.ceil(archivo.size / 1024)} KB. Elija una de hasta 200 KB.` : null);
    if (!grande) cambiar(await enBase64(archivo));
  };
  const mal = queja ?? falla?.message;
  return (
    <Card component="section" aria-labelledby={id} sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography id={id} variant="h2" gutterBottom>
        Logo
      </Typography>
      {logo ? (
        <Box
          component="img"
          src={logo}
          alt="Logo de la entidad"
          sx={{ display: "block", maxHeight: 96, maxWidth: "100%", objectFit: "contain", mb: 1.5 }}
        />
      ) : (
        <Typography sx={{ mb: 1.5 }}>No tiene logo.</Typography>
      )}
      {puede && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
          <input
            ref={caja}
            type="file"
            hidden
            aria-label="Imagen del logo"
            accept="image/png,image/jpeg"
            onChange={(evento) => void elegir(evento)}
          />
          <Button variant="outlined" disabled={ocupado} onClick={() => caja.current?.click()}>
            {logo ? "Cambiar el logo" : "Poner un logo"}
          </Button>
          {logo && (
            <Button disabled={ocupado} onClick={() => cambiar(null)}>
              Quitar el logo
            </Button>
          )}
        </Box>
      )}
      <Typography variant="body2" sx={{ color: "text.secondary", mt: 1 }}>
        PNG o JPG de hasta 200 KB. Se muestra en las convocatorias de la entidad.
      </Typography>
      {mal && (
        <Aviso tono="mal" vivo>
          {mal}
        </Aviso>
      )}
    </Card>
  );
}

async function enBase64(archivo: File): Promise<string> {
  const bytes = new Uint8Array(await archivo.arrayBuffer());
  let letras = "";
  for (const byte of bytes) letras += String.fromCodePoint(byte);
  return btoa(letras);
}
