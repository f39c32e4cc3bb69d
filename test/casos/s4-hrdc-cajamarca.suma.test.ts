import { describe } from "vitest";
import { probarCajamarca } from "./cajamarca.ts";
import { AUSENTE, DESCALIFICADO, PLAZAS, postulantes, TABLAS } from "./datos/s4-suma.ts";

describe("the contest of Cajamarca with its two blocks of experience added", () => {
  probarCajamarca({
    semilla: "s4-hrdc-cajamarca.suma",
    postulantes,
    ausente: AUSENTE,
    descalificado: DESCALIFICADO,
    tablas: TABLAS,
    plazas: PLAZAS,
  });
});
