import { describe, expect, test } from "vitest";
import { leerCamino } from "./navegacion.tsx";

describe("the path of a page", () => {
  test("is read by its pattern", () => {
    expect(leerCamino("/", "/")).toEqual({});
    expect(leerCamino("/postulaciones/:id", "/postulaciones/p-1")).toEqual({ id: "p-1" });
    expect(
      leerCamino("/postulaciones/:id/secciones/:seccion", "/postulaciones/p-1/secciones/datos%20personales"),
    ).toEqual({
      id: "p-1",
      seccion: "datos personales",
    });
  });

  test.each([
    ["/postulaciones/:id", "/postulaciones"],
    ["/postulaciones/:id", "/postulaciones/"],
    ["/postulaciones/:id", "/postulaciones/p-1/revisar"],
    ["/", "/otra"],
  ])("of another form than %s is not taken for it: %s", (patron, camino) => {
    expect(leerCamino(patron, camino)).toBeNull();
  });

  test("that is badly encoded is taken as it is", () => {
    expect(leerCamino("/convocatorias/:id", "/convocatorias/%E0%A4")).toEqual({ id: "%E0%A4" });
  });
});
