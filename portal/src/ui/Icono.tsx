/** Drawings of the portal, each a few strokes; they never stand without a word beside them. */
const TRAZOS = {
  bien: "M4 12.5l5 5L20 6.5",
  mal: "M6 6l12 12M18 6L6 18",
  alerta: "M12 3.5L22 20.5H2zM12 10v5M12 17.6v.4",
  dato: "M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v6M12 7.4v.4",
  espera: "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5.5l3.5 2",
  pendiente: "M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17z",
  candado: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3",
  archivo: "M6 3h8l4 4v14H6zM14 3v4h4",
  atras: "M14 5l-7 7 7 7",
  mas: "M12 5v14M5 12h14",
  camara: "M4 8h4l1.5-2.5h5L16 8h4v11H4zM12 10.5a3 3 0 100 6 3 3 0 000-6z",
  imprime: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
} as const;

export type NombreIcono = keyof typeof TRAZOS;

export function Icono({ nombre }: { readonly nombre: NombreIcono }) {
  return (
    <svg className="icono" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={TRAZOS[nombre]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The mark: the steps of an Andean wall, which are also those of an order of merit. */
export function Marca() {
  return (
    <svg viewBox="0 0 30 30" aria-hidden="true" focusable="false">
      <path d="M2 28V21h6v-7h6V7h6V1h8v27z" fill="currentColor" />
    </svg>
  );
}
