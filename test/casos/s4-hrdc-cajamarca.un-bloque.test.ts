import { describe } from "vitest";
import { probarCajamarca } from "./cajamarca.ts";
import { AUSENTE, PLAZAS, postulantes, TABLAS } from "./datos/s4-un-bloque.ts";

describe("the contest of Cajamarca with its two blocks of experience read as one", () => {
  probarCajamarca({
    semilla: "s4-hrdc-cajamarca.un-bloque",
    postulantes,
    ausente: AUSENTE,
    tablas: TABLAS,
    plazas: PLAZAS,
  });
});
