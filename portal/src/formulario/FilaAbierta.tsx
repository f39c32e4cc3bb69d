import { useEffect, useRef } from "react";
import type { Seccion } from "#schema/bases/formulario.ts";
import type { Fila } from "#schema/expediente.ts";
import { Adjuntos } from "../documentos/Adjuntos.tsx";
import { LIMITES_GENERALES } from "../documentos/limites.ts";
import { POSTULACION_TEXTO } from "../textos/postulacion.ts";
import { COMUN } from "../textos/comun.ts";
import { Icono } from "../ui/Icono.tsx";
import { Boton } from "../ui/piezas.tsx";
import { CamposDeFila, idDeCampo } from "./CamposDeFila.tsx";
import type { Expediente } from "./expediente.ts";
import { conRespuesta, conSustentos } from "./filas.ts";
import { Quitar } from "./Quitar.tsx";

const T = POSTULACION_TEXTO.seccion;

interface Props {
  readonly seccion: Seccion;
  readonly fila: Fila;
  readonly numero: number;
  readonly nombre: string;
  readonly expediente: Expediente;
  readonly errorEn: (ruta: string) => string | null;
  readonly onListo: () => void;
  readonly onQuitar: () => void;
  readonly enfoca: boolean;
}

/** A row being written, with its evidence in its own place, where it cannot be misplaced. */
export function FilaAbierta({
  seccion,
  fila,
  numero,
  nombre,
  expediente: { auto, lectores, bases, postulacion },
  errorEn,
  onListo,
  onQuitar,
  enfoca,
}: Props) {
  const titulo = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (enfoca) titulo.current?.focus();
  }, [enfoca]);
  const { repite } = seccion;
  const documento = bases.documentos.find(({ id }) => id === repite?.documento);
  const falta = errorEn("sustentos");
  const idSustento = idDeCampo(seccion.id, fila.id, "sustentos");
  return (
    <section className="tarjeta formulario" aria-label={nombre}>
      <h2 ref={titulo} tabIndex={-1}>
        {T.registro(numero)}
      </h2>
      <CamposDeFila
        seccion={seccion}
        fila={fila}
        lectores={lectores}
        errorDe={errorEn}
        onCambio={(campo, valor) =>
          auto.cambiar(seccion.id, conRespuesta(seccion, auto.filasDe(seccion.id), fila.id, campo, valor))
        }
      />
      {repite && repite.sustento !== "SIN_SUSTENTO" && (
        <div id={idSustento} className={`campo${falta === null ? "" : " campo-invalido"}`}>
          <h3>
            {documento?.nombre ?? T.sustento}
            {repite.sustento === "OPCIONAL" && <span className="opcional"> {COMUN.opcional}</span>}
          </h3>
          {documento?.motivo !== undefined && <p className="ayuda">{documento.motivo}</p>}
          {falta !== null && (
            <p className="error-campo">
              <Icono nombre="alerta" />
              <span>{falta}</span>
            </p>
          )}
          <Adjuntos
            limites={documento ?? LIMITES_GENERALES}
            maximo={5}
            ids={fila.sustentos ?? []}
            archivos={postulacion.archivos}
            onAdjuntar={async (archivo, reemplaza) => {
              const actuales = sustentosDe(auto.filasDe(seccion.id), fila.id).filter((id) => id !== reemplaza);
              auto.cambiar(seccion.id, conSustentos(auto.filasDe(seccion.id), fila.id, [...actuales, archivo.id]));
              await auto.guardarYa();
            }}
            onQuitar={async (id) => {
              const quedan = sustentosDe(auto.filasDe(seccion.id), fila.id).filter((uno) => uno !== id);
              auto.cambiar(seccion.id, conSustentos(auto.filasDe(seccion.id), fila.id, quedan));
              await auto.guardarYa();
            }}
          />
        </div>
      )}
      <div className="acciones">
        <Boton clase="segundo" onClick={onListo}>
          {T.listo}
          <span className="oculto">{T.de(nombre)}</span>
        </Boton>
        <Quitar nombre={nombre} onQuitar={onQuitar} />
      </div>
    </section>
  );
}

const sustentosDe = (filas: readonly Fila[], id: string): readonly string[] =>
  filas.find((fila) => fila.id === id)?.sustentos ?? [];
