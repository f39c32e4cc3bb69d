/** Small pieces of every page. */
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { COMUN } from "../textos/comun.ts";
import { Icono, type NombreIcono } from "./Icono.tsx";

export type Tono = "bien" | "mal" | "espera" | "dato";

const ICONO_DE_TONO: Readonly<Record<Tono, NombreIcono>> = {
  bien: "bien",
  mal: "alerta",
  espera: "espera",
  dato: "dato",
};

interface PropsBoton extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly clase?: "principal" | "segundo" | "enlace";
  /** Words shown while the act runs; the button stays where it is and takes no second press. */
  readonly ocupado?: string | null;
  readonly icono?: NombreIcono;
}

const CLASES = { principal: "boton", segundo: "boton boton-segundo", enlace: "boton-enlace" } as const;

/** A button. It is never disabled while busy: a disabled button loses the focus and says nothing. */
export function Boton({
  clase = "principal",
  ocupado = null,
  icono,
  children,
  onClick,
  type = "button",
  ...resto
}: PropsBoton) {
  const trabaja = ocupado !== null;
  return (
    <button
      {...resto}
      // oxlint-disable-next-line react/button-has-type -- both kinds come here, by name
      type={type}
      className={CLASES[clase]}
      aria-disabled={trabaja || undefined}
      onClick={(evento) => {
        if (trabaja) evento.preventDefault();
        else onClick?.(evento);
      }}
    >
      {icono && <Icono nombre={icono} />}
      {ocupado ?? children}
    </button>
  );
}

interface PropsAviso {
  readonly tono?: Tono;
  readonly titulo?: string;
  readonly children?: ReactNode;
  /** Read aloud when it appears: `alert` at once, `status` when there is a pause. */
  readonly rol?: "alert" | "status";
}

/** A notice: what happened and what to do. */
export function Aviso({ tono = "dato", titulo, children, rol }: PropsAviso) {
  return (
    <div className={`aviso aviso-${tono}`} role={rol}>
      <Icono nombre={ICONO_DE_TONO[tono]} />
      <div className="aviso-cuerpo">
        {titulo && (
          <p>
            <strong>{titulo}</strong>
          </p>
        )}
        {children}
      </div>
    </div>
  );
}

/** The state of a thing: icon and word, never colour alone. */
export function Estado({
  tono,
  icono,
  children,
}: {
  readonly tono: Tono | "llano";
  readonly icono?: NombreIcono;
  readonly children: ReactNode;
}) {
  const dibujo = icono ?? (tono === "llano" ? null : ICONO_DE_TONO[tono]);
  return (
    <span className={`estado estado-${tono}`}>
      {dibujo && <Icono nombre={dibujo} />}
      {children}
    </span>
  );
}

/** Something is on its way. Says so only after a moment, so that quick answers do not flash. */
export function Espera({ texto = COMUN.cargando }: { readonly texto?: string }) {
  return (
    <output className="espera">
      <span className="giro" aria-hidden="true" />
      {texto}
    </output>
  );
}

/** A page on its way: it has a heading like every page. */
export function EsperaDePagina() {
  return (
    <>
      <h1 className="oculto">{COMUN.cargando}</h1>
      <Espera />
    </>
  );
}

/** An empty place teaches the next step. */
export function Vacio({ titulo, children }: { readonly titulo: string; readonly children?: ReactNode }) {
  return (
    <div className="tarjeta tarjeta-honda pila">
      <h2>{titulo}</h2>
      {children}
    </div>
  );
}

/** Pairs of name and value. */
export function Definiciones({ pares }: { readonly pares: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="definiciones">
      {pares.map(([nombre, valor], i) => (
        // Two questions may have the same words; their place tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={i} className="definicion">
          <dt>{nombre}</dt>
          <dd>{valor}</dd>
        </div>
      ))}
    </dl>
  );
}
