import { cierre, cuando, faltan } from "../datos/fechas.ts";
import { useAhora } from "../datos/reloj.ts";
import { PLAZO } from "../textos/plazo.ts";

interface Props {
  readonly abre: string | null;
  readonly cierra: string | null;
}

/** Until when one may apply, with what is left of it by the server's clock. */
export function Plazo({ abre, cierra }: Props) {
  const ahora = useAhora();
  if (cierra === null) return <p className="menor">{PLAZO.sinFecha}</p>;
  if (abre !== null && Date.parse(abre) > ahora) return <p className="menor">{PLAZO.abre(cuando(abre))}</p>;
  const resto = faltan(cierra, ahora);
  if (resto === null) return <p className="menor">{PLAZO.cerro(cierre(cierra))}</p>;
  return (
    <p className="menor">
      {PLAZO.cierra(cierre(cierra))} <strong>{PLAZO.faltan(resto)}</strong>
    </p>
  );
}
