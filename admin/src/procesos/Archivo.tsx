import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { use, useState } from "react";
import { useNotify } from "react-admin";
import { ContextoBorrador } from "../bases/borrador.ts";
import { Parte } from "../bases/controles/Parte.tsx";
import { useActo, useReleerTodo } from "../data-provider/consulta.ts";
import { leerFalla } from "../data-provider/falla.ts";
import { pedir } from "../data-provider/transporte.ts";
import { ArchivoDeTexto } from "../ui/ArchivoDeTexto.tsx";
import { Aviso } from "../ui/Aviso.tsx";
import { Boton } from "../ui/Boton.tsx";
import { Confirmacion } from "../ui/Confirmacion.tsx";
import { motivoDe } from "./capacidades.ts";
import type { Proceso } from "./lugares.ts";
import { EXPORTAR_BASES, IMPORTAR_BASES } from "./operaciones.ts";

interface Archivo {
  readonly nombre: string;
  readonly texto: string;
}

/** The bases as a portable file: taken out, or brought in to replace the draft. */
export function Archivo({ proceso }: { readonly proceso: Proceso }) {
  const borrador = use(ContextoBorrador);
  const notificar = useNotify();
  const releer = useReleerTodo();
  const importar = useActo(IMPORTAR_BASES);
  const [elegido, setElegido] = useState<Archivo | null>(null);
  const [baja, setBaja] = useState(false);
  const motivo = motivoDe(proceso.capacidades, "importarBases");

  const exportar = async () => {
    setBaja(true);
    try {
      const { exportarBases } = await pedir(EXPORTAR_BASES, { proceso: proceso.id, version: null });
      descargar(`${proceso.codigo.replaceAll(/[^\w-]+/g, "-")}.bases.json`, exportarBases);
    } catch (error) {
      notificar(leerFalla(error).message, { type: "error" });
    } finally {
      setBaja(false);
    }
  };
  const traer = async ({ texto }: Archivo) => {
    await importar.hacer({ proceso: proceso.id, revision: borrador?.revision ?? 0, documento: texto });
    setElegido(null);
    await releer();
    notificar("El borrador se reemplazó por el archivo", { type: "success" });
  };
  const hallazgos = importar.falla?.detalles["hallazgos"];
  return (
    <>
      <Parte
        titulo="Exportar"
        entrada="Un archivo .bases.json con todo lo que dicen las bases: se guarda, se compara y se lleva a otra instalación."
      >
        <Boton variant="outlined" ocupado={baja} onClick={() => void exportar()}>
          Descargar las bases
        </Boton>
      </Parte>
      <Parte
        titulo="Importar"
        entrada="Reemplaza todo el borrador por un archivo. El código y lo publicado no cambian."
      >
        {motivo === null ? (
          <ArchivoDeTexto
            etiqueta="Elegir archivo"
            acepta=".json,application/json"
            onTexto={(texto, nombre) => setElegido({ texto, nombre })}
          />
        ) : (
          <Typography variant="body2">{motivo}</Typography>
        )}
      </Parte>
      {elegido && (
        <Confirmacion
          titulo="¿Reemplazar el borrador?"
          boton="Reemplazar"
          ocupado={importar.ocupado}
          falla={importar.falla}
          onCierra={() => {
            setElegido(null);
            importar.olvidar();
          }}
          onConfirma={() => void traer(elegido).catch(() => {})}
        >
          <Typography>
            Todo lo que dice ahora el borrador se cambia por lo que dice <strong>{elegido.nombre}</strong>. La auditoría
            guarda el cambio.
          </Typography>
          {Array.isArray(hallazgos) && (
            <Faltas hallazgos={hallazgos as readonly { readonly ruta: string; readonly mensaje: string }[]} />
          )}
        </Confirmacion>
      )}
    </>
  );
}

function Faltas({ hallazgos }: { readonly hallazgos: readonly { readonly ruta: string; readonly mensaje: string }[] }) {
  return (
    <Aviso tono="mal" titulo="El archivo no se puede usar">
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {hallazgos.slice(0, 10).map(({ ruta, mensaje }) => (
          <li key={`${ruta} ${mensaje}`}>
            {ruta && <code>{ruta}</code>} {mensaje}
          </li>
        ))}
      </Box>
    </Aviso>
  );
}

/** Gives a text to the person as a file. */
function descargar(nombre: string, texto: string): void {
  const url = URL.createObjectURL(new Blob([texto], { type: "application/json" }));
  const enlace = document.createElement("a");
  enlace.href = url;
  enlace.download = nombre;
  enlace.click();
  URL.revokeObjectURL(url);
}
