import { POR_COMPLETAR } from "../bases/por-completar.ts";
import type { Modelo } from "./modelo.ts";

/** The row on which facts and bonuses lean. Its date is a hole until the schedule is composed. */
export const FILA_POSTULACION: Modelo = {
  id: "cronograma-postulacion",
  nombre: "Plazo para postular",
  ayuda: "La fila del cronograma en que se postula, con su fecha por completar.",
  clase: "CRONOGRAMA",
  partes: [
    {
      en: "cronograma.hitos",
      valor: {
        id: "postulacion",
        grupo: "CONVOCATORIA",
        nombre: "Postulación",
        organo: "Postulantes",
        cuando: { tipo: "TEXTO", texto: POR_COMPLETAR },
        gobierna: "POSTULACION",
      },
    },
  ],
};
