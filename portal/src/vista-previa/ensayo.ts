/** The application of the preview: made of a draft of the bases, with the same rules, and of nobody. */
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import { caminoDeVistaPrevia } from "#schema/vista-previa.ts";
import { cliente } from "../datos/cliente.ts";
import { enlace } from "../datos/enlace.ts";
import { leerFalla } from "../datos/errores.ts";
import { hoyEnLima } from "../datos/fechas.ts";
import { ahora } from "../datos/reloj.ts";
import { Autoguardado, type Respuestas } from "../formulario/autoguardado.ts";
import { calcular, type Expediente } from "../formulario/expediente.ts";
import { ejemploDe } from "./ejemplo.ts";
import { enlaceDePrevia } from "./enlace.ts";
import { actosSobre, NADA, postulacionDe, type Presentado } from "./presentado.ts";

const SIN_MEMORIA = { leer: () => null, poner: () => undefined, quitar: () => undefined };

/** Answers that are never sent: it is given no section to save. */
const autoCon = (respuestas: Respuestas): Autoguardado =>
  new Autoguardado(
    [],
    { revision: 0, respuestas },
    {
      guardar: async (revision) => revision,
      releer: async () => ({ revision: 0, respuestas: {} }),
      leerFalla,
      memoria: SIN_MEMORIA,
      ahora,
      hoy: () => hoyEnLima(ahora()),
    },
  );

export interface Ensayo {
  readonly expediente: Expediente;
  /** Changes each time that it begins anew, filled or empty. */
  readonly vez: number;
  readonly llenar: () => void;
  readonly vaciar: () => void;
}

/** An application to a plaza of the draft. It outlives the changes of the draft. */
export function useEnsayo(proceso: string, bases: Bases, plaza: string): Ensayo {
  const [auto, setAuto] = useState(() => autoCon({}));
  const [presentado, setPresentado] = useState(NADA);
  const [vez, setVez] = useState(0);
  const vista = useSyncExternalStore(auto.subscribe, auto.vista);
  useEffect(() => {
    cliente.setLink(enlaceDePrevia(actosSobre(setPresentado)));
    return () => cliente.setLink(enlace);
  }, []);

  const postulacion = useMemo(
    () => postulacionDe(proceso, bases, plaza, presentado),
    [proceso, bases, plaza, presentado],
  );
  const calculado = useMemo(
    () => calcular(bases, postulacion, vista.respuestas),
    [bases, postulacion, vista.respuestas],
  );
  const empezar = (respuestas: Respuestas, nuevo: Presentado) => {
    setAuto(autoCon(respuestas));
    setPresentado(nuevo);
    setVez(vez + 1);
  };
  return {
    expediente: {
      postulacion,
      base: caminoDeVistaPrevia(proceso),
      previa: true,
      bases,
      auto,
      // What is typed here is nowhere else, so nothing is told of where it is.
      vista: { ...vista, guardado: {} },
      ...calculado,
    },
    vez,
    llenar: () => {
      const { respuestas, documentos, declaraciones } = ejemploDe(bases, plaza, hoyEnLima(ahora()));
      empezar(respuestas, {
        documentos: documentos.map((uno) => ({ ...uno, confirmado: true })),
        declaraciones,
      });
    },
    vaciar: () => empezar({}, NADA),
  };
}
