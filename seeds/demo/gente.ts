/** People who do not exist: common names of Peru, put together by a rule, so that the same number is always the same person. */
import { fechaDe, sumarDias, type Fecha } from "#schema/fecha.ts";
import type { PersonaInventada } from "./solicitud.ts";

const APELLIDOS =
  "Quispe Huamán Mamani Flores Rojas Chávez Vásquez Condori Ramos Espinoza Cárdenas Paredes Villanueva Salazar Cabrera Aguilar Ñahui Tello Cueva Terrones Yauri Bustamante Zapata Ochoa Palacios Lozano Arana Medina Saldaña Cusi".split(
    " ",
  );
const MUJERES =
  "Rosa Elena Maribel Yaneth Carmen Luz Milagros Noemí Flor Gladys Nancy Violeta Susana Pilar Irene Katherine".split(
    " ",
  );
const HOMBRES = "Luis Jorge Edwin Wilder Percy Julio Óscar Elmer Hugo Raúl Iván Freddy Néstor Abel Rubén Gustavo".split(
  " ",
);

const de = (lista: readonly string[], i: number): string => lista[i % lista.length] ?? "";

/**
 * @param numero     which one, from 0
 * @param nacimiento day of birth; one between 1980 and 1995 by default
 */
export function inventar(numero: number, nacimiento?: Fecha): PersonaInventada {
  const mujer = numero % 2 === 0;
  // So that whoever comes a whole round later has another second surname.
  const vuelta = Math.floor(numero / APELLIDOS.length);
  return {
    dni: String(74_000_000 + numero),
    apellidos: `${de(APELLIDOS, numero * 7 + 3)} ${de(APELLIDOS, numero * 11 + 8 + vuelta * 7)}`,
    nombres: `${de(mujer ? MUJERES : HOMBRES, numero)}${numero % 3 === 0 ? ` ${de(mujer ? MUJERES : HOMBRES, numero + 5)}` : ""}`,
    nacimiento: nacimiento ?? sumarDias(fechaDe(1980, 1, 1), (numero * 1277) % 5840),
    sexo: mujer ? "MUJER" : "HOMBRE",
  };
}

/** The citizens whose accounts are printed on the console. */
export const LUCIA: PersonaInventada = {
  dni: "70000001",
  apellidos: "Mamani Torres",
  nombres: "Lucía",
  nacimiento: "1999-08-21",
  sexo: "MUJER",
};
export const JORGE: PersonaInventada = {
  dni: "70000002",
  apellidos: "Ccahuana Ruiz",
  nombres: "Jorge",
  nacimiento: "1988-03-12",
  sexo: "HOMBRE",
};
