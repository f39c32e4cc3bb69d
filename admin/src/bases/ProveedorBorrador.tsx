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
import { aplicar, type Cambio, cambiosEntre } from "./cambios.ts";
import { useHistoria } from "./historia.ts";

/** After so long without a change, what changed is stored. */
const PAUSA_MS = 900;
/** Comparing drafts comes with its own code, with the first that is stored. */
const traerDiferencias = () => import("./diferencias.ts");

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
  const actual = useRef(bases);
  /** The draft of the server at `revision`: what is stored is always the difference with it. */
  const guardada = useRef(bases);
  /** What was sent last, to know it again when its answer was lost. */
  const enviada = useRef<Bases | null>(null);
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
    if (enviando.current) return;
    const forma = validar(actual.current);
    if (forma.length > 0) {
      setGuardado({
        estado: "INCOMPLETO",
        mensaje: "Complete o corrija los datos marcados; lo demás se guardará con ellos.",
        forma,
      });
      return;
    }
    enviando.current = true;
    setGuardado({ ...AL_DIA, estado: "GUARDANDO" });
    try {
      const envio = actual.current;
      const finos = (await traerDiferencias()).cambiosFinos(guardada.current, envio);
      if (finos.length === 0) {
        guardada.current = envio;
        setGuardado(actual.current === envio ? AL_DIA : { ...AL_DIA, estado: "POR_GUARDAR" });
        return;
      }
      const cambios = finos.length > POR_ENVIO ? cambiosEntre(guardada.current, envio) : finos;
      enviada.current = envio;
      const variables = { proceso: id, revision: revision.current, cambios: [...cambios] };
      const { editarBorrador } = await pedir(EDITAR_BORRADOR, variables);
      const { borrador: nuevo } = editarBorrador;
      if (nuevo) {
        revision.current = nuevo.revision;
        guardada.current = envio;
        poner((anterior) => conBorrador(anterior, { ...nuevo, documento: envio }));
        const { codigo, titulo, capacidades } = editarBorrador;
        ponerProceso((anterior) =>
          anterior.proceso ? { ...anterior, proceso: { ...anterior.proceso, codigo, titulo, capacidades } } : anterior,
        );
      }
      setGuardado(actual.current === envio ? AL_DIA : { ...AL_DIA, estado: "POR_GUARDAR" });
    } catch (error) {
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

  const ir = useCallback(
    (a: Bases) => {
      if (a === actual.current) return;
      cambiarDocumento(a);
      setGuardado((previo) => (previo.estado === "CONFLICTO" ? previo : { ...previo, estado: "POR_GUARDAR" }));
    },
    [cambiarDocumento],
  );
  const { anotar, deshacer, rehacer, olvidar } = historia;
  const cambiar = useCallback(
    (...cambios: readonly Cambio[]) => {
      const nuevas = cambios.reduce(aplicar, actual.current);
      if (nuevas === actual.current) return;
      anotar(actual.current, cambios);
      ir(nuevas);
    },
    [anotar, ir],
  );

  /** Takes what the server has, with what was changed here but at the places `ceder`; null gives up all of it. */
  const tomar = useCallback(
    async (ceder: readonly string[] | null) => {
      const alPedir = actual.current;
      const { llevar } = await traerDiferencias();
      const leido = await pedir(BORRADOR, { id });
      const suyo = leido.proceso?.borrador;
      if (!suyo) return;
      const documento = suyo.documento as Bases;
      // What is typed while the answer is on its way is kept in any case.
      const nuevas =
        ceder === null
          ? llevar(documento, alPedir, actual.current, [])
          : llevar(documento, guardada.current, actual.current, ceder);
      revision.current = suyo.revision;
      guardada.current = documento;
      poner(() => leido);
      olvidar();
      cambiarDocumento(nuevas);
      setGuardado(nuevas === documento ? AL_DIA : { ...AL_DIA, estado: "POR_GUARDAR" });
    },
    [id, poner, cambiarDocumento, olvidar],
  );
  const intentar = useCallback(
    (ceder: readonly string[] | null) =>
      void tomar(ceder).catch((error: unknown) => setGuardado(guardadoDe(leerFalla(error)))),
    [tomar],
  );

  // A save whose answer was lost looks like somebody else's: what the server has then is what was sent.
  useEffect(() => {
    if (guardado.estado !== "CONFLICTO") return undefined;
    let vale = true;
    Promise.all([pedir(BORRADOR, { id }), traerDiferencias()])
      .then(([{ proceso }, { sonIguales }]) => {
        const suyo = proceso?.borrador;
        if (!vale || !suyo || !enviada.current || !sonIguales(suyo.documento as Bases, enviada.current)) return;
        revision.current = suyo.revision;
        guardada.current = enviada.current;
        setGuardado({ ...AL_DIA, estado: "POR_GUARDAR" });
      })
      .catch(() => {
        // The person is asked as with any other conflict.
      });
    return () => {
      vale = false;
    };
  }, [guardado.estado, id]);

  // The page reads itself again now and then; what others stored meanwhile is taken when nothing of ours waits.
  useEffect(() => {
    if (borrador.revision <= revision.current || enviando.current || actual.current !== guardada.current) return;
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
      deshacer: historia.puedeDeshacer ? () => ir(deshacer(actual.current) ?? actual.current) : null,
      rehacer: historia.puedeRehacer ? () => ir(rehacer(actual.current) ?? actual.current) : null,
      reaplicar: (ceder) => intentar(ceder),
      descartar: () => intentar(null),
    }),
    [id, bases, borrador, guardado, motivo, cambiar, guardar, historia, ir, deshacer, rehacer, intentar],
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
