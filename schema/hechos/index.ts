import type { Hecho } from "../bases/hecho.ts";
import type { HechoLeido, Lector } from "../lector.ts";
import { leerAgregado } from "./agregado.ts";
import { leerCampoHecho } from "./campo.ts";
import { leerCondicion } from "./condicion.ts";
import { leerEdad } from "./edad.ts";
import { leerExperiencia } from "./experiencia.ts";
import { leerExterno } from "./externo.ts";
import { leerPrimero } from "./primero.ts";
import { leerSuma } from "./suma.ts";

/** Computes a fact by its kind. A new kind is one file and one line here. */
export function leerHecho(hecho: Hecho, lector: Lector): HechoLeido {
  switch (hecho.tipo) {
    case "CAMPO":
      return leerCampoHecho(hecho, lector);
    case "EDAD":
      return leerEdad(hecho, lector);
    case "EXPERIENCIA":
      return leerExperiencia(hecho, lector);
    case "AGREGADO":
      return leerAgregado(hecho, lector);
    case "CONDICION":
      return leerCondicion(hecho, lector);
    case "SUMA":
      return leerSuma(hecho, lector);
    case "PRIMERO":
      return leerPrimero(hecho, lector);
    case "EXTERNO":
      return leerExterno(hecho, lector);
  }
}
