import type { EstadoEtapa } from "../gql/graphql.ts";
import { RESULTADO } from "../textos/resultado.ts";
import { Definiciones, Estado, type Tono } from "../ui/piezas.tsx";
import { puntaje } from "./arbol-traza.ts";
import type { Candidatura } from "./Resultado.tsx";
import { Citada, Traza } from "./Traza.tsx";

type EtapaResultado = Candidatura["etapas"][number];
type Motivo = EtapaResultado["motivos"][number];
type Bonificacion = EtapaResultado["bonificaciones"][number];
/** Level of the heading, by where it stands. */
type Nivel = "h3" | "h4";

const TONOS: Readonly<Record<EstadoEtapa, Tono>> = {
  APTO: "bien",
  NO_APTO: "mal",
  DESCALIFICADO: "mal",
  NO_SE_PRESENTO: "mal",
  PENDIENTE: "espera",
};

/** One stage: the word, the score and its tree, all the reasons, the requirements, the criteria. */
export function Etapa({ etapa }: { readonly etapa: EtapaResultado }) {
  const { nombre, estado, motivos, requisitos, criterios, bonificaciones } = etapa;
  const cifra = etapa.acumulado ?? etapa.obtenido;
  return (
    <section className="pila-corta">
      <div className="fila parte-cabeza">
        <h3>{nombre}</h3>
        <Estado tono={TONOS[estado]}>{RESULTADO.estados[estado]}</Estado>
      </div>
      {cifra && (
        <p className="fila">
          {RESULTADO.puntaje} <strong className="cifra">{puntaje(cifra.valor)}</strong>
        </p>
      )}
      {cifra && <Traza pasos={cifra.pasos} de={nombre} />}
      <Motivos motivos={motivos} nivel="h4" />
      {requisitos.length > 0 && (
        <>
          <h4>{RESULTADO.requisitos}</h4>
          <ul className="lista-tareas lista-cumple">
            {requisitos.map(({ requisito, texto, cumple, motivo }) => (
              <li key={requisito}>
                <span>
                  {texto}
                  {motivo && <span className="suave menor"> {motivo}</span>}
                </span>
                <Estado tono={cumple === true ? "bien" : cumple === false ? "mal" : "espera"}>
                  {cumple === true ? RESULTADO.cumple : cumple === false ? RESULTADO.noCumple : RESULTADO.porDecidir}
                </Estado>
              </li>
            ))}
          </ul>
        </>
      )}
      {criterios.length > 0 && (
        <>
          <h4>{RESULTADO.criterios}</h4>
          <Definiciones
            pares={criterios.map(({ nombre: criterio, puntaje: valor }) => [
              criterio,
              <span key={criterio} className="cifra">
                {puntaje(valor)}
              </span>,
            ])}
          />
        </>
      )}
      <Bonificaciones bonificaciones={bonificaciones} nivel="h4" />
    </section>
  );
}

/** All the reasons, not the first. */
export function Motivos({ motivos, nivel: H }: { readonly motivos: readonly Motivo[]; readonly nivel: Nivel }) {
  if (motivos.length === 0) return null;
  return (
    <>
      <H>{RESULTADO.motivos}</H>
      <ul>
        {motivos.map(({ codigo, texto, cita }) => (
          <li key={`${codigo} ${texto}`}>
            {texto} {cita && <Citada cita={cita} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every bonus that was looked at: what it gave, or why it did not. */
export function Bonificaciones({
  bonificaciones,
  nivel: H,
}: {
  readonly bonificaciones: readonly Bonificacion[];
  readonly nivel: Nivel;
}) {
  if (bonificaciones.length === 0) return null;
  return (
    <>
      <H>{RESULTADO.bonificaciones}</H>
      <ul>
        {bonificaciones.map(({ bonificacion, nombre, incremento, motivos }) => (
          <li key={bonificacion}>
            {nombre}:{" "}
            <strong className="cifra">
              {incremento ? RESULTADO.seOtorgo(puntaje(incremento.valor)) : RESULTADO.noSeOtorgo}
            </strong>{" "}
            <span className="suave menor">{motivos.map(({ texto }) => texto).join(" ")}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
