import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import { validar } from "#schema/bases/validar.ts";
import type { Hallazgo } from "#schema/hallazgo.ts";
import { useGuardado } from "../data-provider/consulta.ts";
import { type Falla, leerFalla } from "../data-provider/falla.ts";
import { pedir } from "../data-provider/transporte.ts";
import type { BorradorAdminQuery } from "../gql/graphql.ts";
import { BORRADOR, EDITAR_BORRADOR, PROCESO } from "../procesos/operaciones.ts";
import { type Borrador, ContextoBorrador, type EstadoGuardado } from "./borrador.ts";
import { ContextoQuieto, type Quieto } from "./quieto.ts";
import { SalirSinGuardar, useSalida } from "./Salida.tsx";
import { aplicar, type Cambio, cambiosEntre, seTocan, sumar } from "./cambios.ts";
import { useHistoria } from "./historia.ts";

/** After so long without a change, what changed is stored. */
const PAUSA_MS = 900;
/** The server takes no more in one go. */
const POR_ENVIO = 200;

type DatosBorrador = NonNullable<NonNullable<BorradorAdminQuery["proceso"]>["borrador"]>;

interface Props {
  readonly proceso: string;
  readonly borrador: DatosBorrador;
  /** Why the draft may not be edited now. */
  readonly motivo: string | null;
  readonly children: ReactNode;
}

interface Guardado {
  readonly estado: EstadoGuardado;
  readonly mensaje: string | null;
  readonly forma: readonly Hallazgo[];
}

const AL_DIA: Guardado = { estado: "AL_DIA", mensaje: null, forma: [] };

/**
 * Holds the draft while it is edited: shows each change at once, stores it a moment later with the revision that was
 * read, and never writes over what somebody else stored.
 */
export function ProveedorBorrador({ proceso: id, borrador, motivo, children }: Props) {
  const [bases, setBases] = useState(() => borrador.documento as Bases);
  const [guardado, setGuardado] = useState(AL_DIA);
  const { poner } = useGuardado(BORRADOR, { id });
  const { poner: ponerProceso } = useGuardado(PROCESO, { id });
  const cola = useRef<readonly Cambio[]>([]);
  const actual = useRef(bases);
  const guardada = useRef(bases);
  const revision = useRef(borrador.revision);
  const historia = useHistoria();
  const enviando = useRef(false);

  const [avisados] = useState(() => new Set<() => void>());
  const cambiarDocumento = useCallback(
    (nuevas: Bases) => {
      actual.current = nuevas;
      setBases(nuevas);
      for (const avisar of avisados) avisar();
    },
    [avisados],
  );

  const guardar = useCallback(async () => {
    if (enviando.current || cola.current.length === 0) return;
    const forma = validar(actual.current);
    if (forma.length > 0) {
      setGuardado({
        estado: "INCOMPLETO",
        mensaje: "Complete o corrija los datos marcados; lo demás se guardará con ellos.",
        forma,
      });
      return;
    }
    const cambios = cola.current.slice(0, POR_ENVIO);
    const resto = cola.current.slice(POR_ENVIO);
    cola.current = resto;
    enviando.current = true;
    setGuardado({ ...AL_DIA, estado: "GUARDANDO" });
    try {
      const { editarBorrador } = await pedir(EDITAR_BORRADOR, { proceso: id, revision: revision.current, cambios });
      const { borrador: nuevo } = editarBorrador;
      if (nuevo) {
        revision.current = nuevo.revision;
        guardada.current = cambios.reduce(aplicar, guardada.current);
        poner((anterior) => conBorrador(anterior, { ...nuevo, documento: actual.current }));
        const { codigo, titulo, capacidades } = editarBorrador;
        ponerProceso((anterior) =>
          anterior.proceso ? { ...anterior, proceso: { ...anterior.proceso, codigo, titulo, capacidades } } : anterior,
        );
      }
      setGuardado(cola.current.length > 0 ? { ...AL_DIA, estado: "POR_GUARDAR" } : AL_DIA);
    } catch (error) {
      cola.current = [...cambios, ...cola.current];
      setGuardado(guardadoDe(leerFalla(error)));
    } finally {
      enviando.current = false;
    }
  }, [id, poner, ponerProceso]);

  // A change that came while another was on its way is stored after it.
  useEffect(() => {
    if (guardado.estado !== "POR_GUARDAR") return undefined;
    const turno = setTimeout(() => void guardar(), PAUSA_MS);
    return () => clearTimeout(turno);
  }, [guardado, guardar]);

  const hacer = useCallback(
    (cambios: readonly Cambio[]) => {
      cola.current = cambios.reduce(sumar, cola.current);
      cambiarDocumento(cambios.reduce(aplicar, actual.current));
      setGuardado((previo) => (previo.estado === "CONFLICTO" ? previo : { ...previo, estado: "POR_GUARDAR" }));
    },
    [cambiarDocumento],
  );
  const { anotar, deshacer, rehacer, olvidar } = historia;
  const cambiar = useCallback(
    (...cambios: readonly Cambio[]) => {
      anotar(actual.current, cambios);
      hacer(cambios);
    },
    [anotar, hacer],
  );
  const volver = useCallback(
    (a: Bases | null) => {
      if (a) hacer(cambiosEntre(actual.current, a));
    },
    [hacer],
  );

  const tomar = useCallback(
    async (cambios: readonly Cambio[]) => {
      const leido = await pedir(BORRADOR, { id });
      poner(() => leido);
      if (!leido.proceso?.borrador) return;
      revision.current = leido.proceso.borrador.revision;
      guardada.current = leido.proceso.borrador.documento as Bases;
      olvidar();
      cola.current = cambios;
      cambiarDocumento(cambios.reduce(aplicar, leido.proceso.borrador.documento as Bases));
      setGuardado(cambios.length > 0 ? { ...AL_DIA, estado: "POR_GUARDAR" } : AL_DIA);
    },
    [id, poner, cambiarDocumento, olvidar],
  );

  // The page reads itself again now and then; what others stored meanwhile is taken when nothing of ours waits.
  useEffect(() => {
    if (borrador.revision <= revision.current || enviando.current || cola.current.length > 0) return;
    revision.current = borrador.revision;
    guardada.current = borrador.documento as Bases;
    olvidar();
    cambiarDocumento(borrador.documento as Bases);
  }, [borrador, cambiarDocumento, olvidar]);

  useAvisoAlSalir(guardado.estado !== "AL_DIA");
  const salida = useSalida(id, guardado.estado, guardar);

  const valor = useMemo<Borrador>(
    () => ({
      proceso: id,
      bases,
      revision: borrador.revision,
      guardadoEn: borrador.guardadoEn,
      estado: guardado.estado,
      mensaje: guardado.mensaje,
      hallazgos:
        guardado.forma.length > 0
          ? [...guardado.forma, ...(borrador.hallazgos as readonly Hallazgo[])]
          : (borrador.hallazgos as readonly Hallazgo[]),
      motivo,
      cambiar,
      guardar: () => void guardar(),
      leerGuardada: () => guardada.current,
      deshacer: historia.puedeDeshacer ? () => volver(deshacer(actual.current)) : null,
      rehacer: historia.puedeRehacer ? () => volver(rehacer(actual.current)) : null,
      reaplicar: (ceder) =>
        void tomar(cola.current.filter(({ ruta }) => !ceder.some((otra) => seTocan(ruta, otra)))).catch(
          (error: unknown) => setGuardado(guardadoDe(leerFalla(error))),
        ),
      descartar: () => void tomar([]).catch((error: unknown) => setGuardado(guardadoDe(leerFalla(error)))),
    }),
    [id, bases, borrador, guardado, motivo, cambiar, guardar, tomar, historia, volver, deshacer, rehacer],
  );
  const quieto = useMemo<Quieto>(
    () => ({
      leer: () => actual.current,
      suscribir: (avisar) => {
        avisados.add(avisar);
        return () => avisados.delete(avisar);
      },
      cambiar,
      motivo,
    }),
    [avisados, cambiar, motivo],
  );
  return (
    <ContextoQuieto value={quieto}>
      <ContextoBorrador value={valor}>
        {children}
        {salida.pregunta && <SalirSinGuardar onSale={salida.salir} onCierra={salida.quedarse} />}
      </ContextoBorrador>
    </ContextoQuieto>
  );
}

/** What a refusal means for what waits to be stored. */
function guardadoDe({ codigo, message: mensaje, detalles }: Falla): Guardado {
  if (codigo === "REVISION_DESACTUALIZADA") {
    return {
      estado: "CONFLICTO",
      mensaje: "Otra persona guardó cambios en estas bases mientras usted las editaba.",
      forma: [],
    };
  }
  const forma =
    codigo === "BASES_MAL_FORMADAS" && Array.isArray(detalles["hallazgos"])
      ? (detalles["hallazgos"] as Hallazgo[])
      : [];
  return { estado: forma.length > 0 ? "INCOMPLETO" : "FALLA", mensaje, forma };
}

function conBorrador(anterior: BorradorAdminQuery, borrador: DatosBorrador): BorradorAdminQuery {
  return anterior.proceso ? { ...anterior, proceso: { ...anterior.proceso, borrador } } : anterior;
}

/** Asks before the window is closed with something that was not stored. */
function useAvisoAlSalir(hay: boolean): void {
  useEffect(() => {
    if (!hay) return undefined;
    const avisar = (evento: BeforeUnloadEvent) => evento.preventDefault();
    addEventListener("beforeunload", avisar);
    return () => removeEventListener("beforeunload", avisar);
  }, [hay]);
}
