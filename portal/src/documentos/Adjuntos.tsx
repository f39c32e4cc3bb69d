import { useId, useRef, useState } from "react";
import { leerFalla } from "../datos/errores.ts";
import { DOCUMENTOS } from "../textos/documentos.ts";
import { Icono } from "../ui/Icono.tsx";
import { Boton } from "../ui/piezas.tsx";
import { aceptados, admiteFoto, enPalabras, type Limites, tamano } from "./limites.ts";
import type { Archivo } from "./transporte.ts";
import { enviados, useSubida } from "./useSubida.ts";

interface Props {
  readonly limites: Limites;
  /** How many files fit here. */
  readonly maximo: number;
  readonly ids: readonly string[];
  /** What is known of the files; those sent from this window are known besides. */
  readonly archivos: readonly Pick<Archivo, "id" | "nombre" | "bytes" | "url">[];
  /** @param reemplaza file whose place it takes */
  readonly onAdjuntar: (archivo: Archivo, reemplaza: string | null) => Promise<void>;
  readonly onQuitar: (id: string) => Promise<void>;
}

/** The files of one place: limits said first, sent as soon as chosen, with their progress and every way out. */
export function Adjuntos({ limites, maximo, ids, archivos, onAdjuntar, onQuitar }: Props) {
  const subida = useSubida(limites);
  const reemplaza = useRef<string | null>(null);
  const caja = useRef<HTMLInputElement>(null);
  const camara = useRef<HTMLInputElement>(null);
  const [falla, setFalla] = useState<string | null>(null);
  const [anuncio, setAnuncio] = useState("");
  const ayuda = useId();
  const { actual } = subida;

  const enviar = (archivo: File) =>
    subida.subir(archivo, async (subido) => {
      await onAdjuntar(subido, reemplaza.current);
      setAnuncio(DOCUMENTOS.adjuntado(subido.nombre));
    });
  const elegir = (entrada: HTMLInputElement | null, en: string | null) => {
    reemplaza.current = en;
    setFalla(null);
    entrada?.click();
  };
  const alElegir = (entrada: HTMLInputElement) => {
    const [archivo] = entrada.files ?? [];
    if (archivo) void enviar(archivo);
    // The same file may be chosen again after a fault.
    entrada.value = "";
  };
  const quitar = (id: string) => onQuitar(id).catch((error: unknown) => setFalla(leerFalla(error).mensaje));
  const mensaje = actual.estado === "FALLA" ? actual.mensaje : falla;

  return (
    <div className="pila-corta">
      <p id={ayuda} className="ayuda">
        {enPalabras(limites)}. {maximo > 1 && DOCUMENTOS.varios(maximo)}
      </p>
      {ids.map((id) => (
        <Adjunto
          key={id}
          archivo={enviados.get(id) ?? archivos.find((uno) => uno.id === id) ?? null}
          onCambiar={() => elegir(caja.current, id)}
          onQuitar={() => void quitar(id)}
        />
      ))}
      {mensaje !== null && (
        <p className="error-campo" role="alert">
          <Icono nombre="alerta" />
          <span>{mensaje}</span>
        </p>
      )}
      {actual.estado === "SUBIENDO" ? (
        <Progreso {...actual} onCancelar={subida.cancelar} />
      ) : (
        <div className="acciones">
          {actual.estado === "FALLA" && actual.archivo && (
            <Boton clase="segundo" onClick={() => actual.archivo && void enviar(actual.archivo)}>
              {DOCUMENTOS.reintentar}
            </Boton>
          )}
          {ids.length < maximo && (
            <Boton clase="segundo" icono="archivo" aria-describedby={ayuda} onClick={() => elegir(caja.current, null)}>
              {ids.length === 0 ? DOCUMENTOS.elegir : DOCUMENTOS.elegirOtro}
            </Boton>
          )}
          {ids.length < maximo && admiteFoto(limites) && (
            <Boton clase="segundo" icono="camara" onClick={() => elegir(camara.current, null)}>
              {DOCUMENTOS.foto}
            </Boton>
          )}
        </div>
      )}
      <input
        ref={caja}
        type="file"
        hidden
        accept={aceptados(limites)}
        aria-label={DOCUMENTOS.elegir}
        onChange={(evento) => alElegir(evento.target)}
      />
      <input
        ref={camara}
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        aria-label={DOCUMENTOS.foto}
        onChange={(evento) => alElegir(evento.target)}
      />
      <output className="oculto">{anuncio}</output>
    </div>
  );
}

interface PropsAdjunto {
  readonly archivo: Pick<Archivo, "nombre" | "bytes" | "url"> | null;
  readonly onCambiar: () => void;
  readonly onQuitar: () => void;
}

function Adjunto({ archivo, onCambiar, onQuitar }: PropsAdjunto) {
  const nombre = archivo?.nombre ?? "";
  const aclara = <span className="oculto">{DOCUMENTOS.de(nombre)}</span>;
  return (
    <div className="adjunto">
      <p className="fila">
        <Icono nombre="archivo" />
        <strong>{nombre}</strong>
        {archivo && <span className="suave menor">{tamano(archivo.bytes)}</span>}
      </p>
      <div className="fila">
        {archivo && (
          <a className="boton-enlace" href={archivo.url} target="_blank" rel="noreferrer">
            {DOCUMENTOS.ver}
            {aclara}
          </a>
        )}
        <Boton clase="enlace" onClick={onCambiar}>
          {DOCUMENTOS.cambiar}
          {aclara}
        </Boton>
        <Boton clase="enlace" onClick={onQuitar}>
          {DOCUMENTOS.quitar}
          {aclara}
        </Boton>
      </div>
    </div>
  );
}

interface PropsProgreso {
  readonly nombre: string;
  readonly parte: number;
  readonly sinRed: boolean;
  readonly onCancelar: () => void;
}

function Progreso({ nombre, parte, sinRed, onCancelar }: PropsProgreso) {
  const porciento = Math.floor(parte * 100);
  return (
    <div className="pila-corta">
      <p className="fila">
        <span>{parte < 1 ? DOCUMENTOS.subiendo(nombre) : DOCUMENTOS.comprobando}</span>
        <span className="cifra">{DOCUMENTOS.avance(porciento)}</span>
      </p>
      <progress className="progreso" max={100} value={porciento} aria-label={DOCUMENTOS.subiendo(nombre)} />
      {sinRed && <output className="ayuda">{DOCUMENTOS.sinRed}</output>}
      <Boton clase="enlace" onClick={onCancelar}>
        {DOCUMENTOS.cancelar}
      </Boton>
    </div>
  );
}
