import { lazy, Suspense } from "react";
import { Referencia } from "#schema/bases/condicion.ts";
import { esquemaDe } from "#schema/bases/recorrer-esquema.ts";
import { useBorrador } from "../borrador.ts";
import { Campo } from "../controles/Campo.tsx";
import { CampoSoles } from "../controles/CampoSoles.tsx";
import { lugarEn } from "../definicion.ts";
import { EditorCita } from "./EditorCita.tsx";
import { EditorClase } from "./EditorClase.tsx";
import { EditorCondicion } from "./EditorCondicion.tsx";
import { EditorGrupo } from "./EditorGrupo.tsx";
import { EditorLista } from "./EditorLista.tsx";
import { etiquetaDe } from "./etiquetas.ts";
import { posibles } from "./nombres.ts";

/** A box that searches among all data comes with its own code. */
const EditorDato = lazy(async () => ({ default: (await import("./EditorDato.tsx")).EditorDato }));

const PATRON_DATO = esquemaDe(Referencia).pattern;

interface Props {
  readonly ruta: string;
  readonly etiqueta?: string;
}

/** Edits whatever stands at a place, with the editor that its definition asks for. Nothing when there is no such place. */
export function EditorLugar({ ruta, etiqueta }: Props) {
  const { bases } = useBorrador();
  const lugar = lugarEn(bases, ruta);
  if (!lugar) return null;
  const { esquema, parte, propiedad } = lugar;
  const nombre = etiqueta ?? etiquetaDe(parte, propiedad, esquema);
  if (esquema.title === "Condicion") return <EditorCondicion ruta={ruta} etiqueta={nombre} />;
  if (esquema.title === "Cita") return <EditorCita ruta={ruta} />;
  if (esquema.title === "Remuneracion") return <CampoSoles ruta={ruta} etiqueta="Pago mensual, en soles" />;
  if (esquema.pattern === PATRON_DATO) {
    return (
      <Suspense fallback={null}>
        <EditorDato ruta={ruta} etiqueta={nombre} />
      </Suspense>
    );
  }
  if (esquema.anyOf) return <EditorClase ruta={ruta} etiqueta={nombre} />;
  if (esquema.type === "array") return <EditorLista ruta={ruta} etiqueta={nombre} />;
  if (esquema.type === "object") return <EditorGrupo ruta={ruta} etiqueta={nombre} />;
  const opciones = posibles(bases, parte, propiedad, ruta);
  return <Campo ruta={ruta} etiqueta={nombre} {...(opciones && { opciones })} />;
}
