import type { Plaza, Requisito } from "#schema/bases/plaza.ts";
import { enSoles } from "../datos/bases.ts";
import { PUBLICO } from "../textos/publico.ts";
import { Definiciones } from "../ui/piezas.tsx";

const T = PUBLICO.detalle;

/** A post: conditions, profile and functions. When there are several, each opens by itself. */
export function Puesto({ plaza, sola }: { readonly plaza: Plaza; readonly sola: boolean }) {
  if (sola) {
    return (
      <div className="pila">
        <h3>{plaza.nombre}</h3>
        <Contenido plaza={plaza} />
      </div>
    );
  }
  return (
    <details className="tarjeta">
      <summary>
        <strong>{plaza.nombre}</strong>
        <span className="suave menor">
          {" "}
          {plaza.codigo} · {PUBLICO.lista.vacantes(plaza.posiciones)}
        </span>
      </summary>
      <Contenido plaza={plaza} />
    </details>
  );
}

function Contenido({ plaza }: { readonly plaza: Plaza }) {
  const { remuneracion, duracion, condiciones = [], funciones, perfil } = plaza;
  const pares: [string, string][] = [
    [T.vacantes, String(plaza.posiciones)],
    ...(remuneracion ? [[T.pago, enSoles(remuneracion.centimos)] as [string, string]] : []),
    [T.lugar, plaza.lugar],
    [T.unidad, plaza.unidad],
    ...(duracion === undefined ? [] : [[T.duracion, duracion] as [string, string]]),
    [T.codigo, plaza.codigo],
  ];
  return (
    <div className="pila">
      <Definiciones pares={pares} />
      <h4>{T.perfil}</h4>
      <Definiciones
        pares={sinRepetir(perfil).map((requisito) => [
          PUBLICO.clases[requisito.clase],
          <Pedido key={requisito.id} requisito={requisito} />,
        ])}
      />
      {funciones.length > 0 && (
        <>
          <h4>{T.funciones}</h4>
          <ul>
            {funciones.map((funcion) => (
              <li key={funcion}>{funcion}</li>
            ))}
          </ul>
        </>
      )}
      {condiciones.length > 0 && (
        <>
          <h4>{T.condiciones}</h4>
          <ul>
            {condiciones.map((condicion) => (
              <li key={condicion}>{condicion}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What a kind of requirement does not ask is said once, and only when the kind asks nothing. */
const sinRepetir = (perfil: readonly Requisito[]): readonly Requisito[] =>
  perfil.filter((uno) => {
    const iguales = perfil.filter(({ clase }) => clase === uno.clase);
    return uno.aplica !== "NO_APLICA" || (iguales[0] === uno && iguales.every(({ aplica }) => aplica === "NO_APLICA"));
  });

/** «No aplica» is said, never left empty. */
function Pedido({ requisito: { aplica, texto, sustento } }: { readonly requisito: Requisito }) {
  if (aplica === "NO_APLICA") return <span className="suave">{T.noAplica}</span>;
  return (
    <>
      {texto} <span className="suave menor">{T.sustento[sustento]}.</span>
    </>
  );
}
