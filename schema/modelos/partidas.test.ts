import { describe, expect, it } from "vitest";
import { aplicarCambios, CAMBIOS_MAXIMOS } from "#server/modules/proceso/cambios-borrador.ts";
import { enBlanco } from "../../test/factories/modelos.ts";
import type { Bases } from "../bases/bases.ts";
import { POR_COMPLETAR } from "../bases/por-completar.ts";
import { revisar } from "../revision/index.ts";
import { modeloPorId } from "./catalogo.ts";
import { insertar } from "./insertar.ts";
import type { Modelo } from "./modelo.ts";
import { MODELOS_PARTIDA } from "./partidas.ts";
import { sugerencias } from "./sugerencias.ts";

/** What is wrong besides the texts that only the entity can write. */
const faltas = (bases: Bases) => revisar(bases).filter(({ codigo }) => codigo !== "UNFILLED");
const errores = (bases: Bases) => faltas(bases).filter(({ gravedad }) => gravedad === "ERROR");
const elegir = (id: string): Modelo => {
  const modelo = modeloPorId(id);
  if (!modelo) throw new Error(id);
  return modelo;
};

describe.each(MODELOS_PARTIDA.map((modelo) => [modelo.id, modelo] as const))("%s", (_, partida) => {
  const { bases, cambios } = insertar(enBlanco(), partida, { primerDia: "2026-08-03" });

  it("makes bases that can be published, save the texts of the entity", () => {
    expect(faltas(bases).filter(({ gravedad }) => gravedad !== "NOTA")).toEqual([]);
    expect(bases.generalidades.contactos.some(({ correo }) => correo === POR_COMPLETAR)).toBe(true);
    expect(sugerencias(bases)).toEqual([]);
  });

  it("fits in what the server takes at once, which reaches the same document", () => {
    expect(cambios.length).toBeLessThanOrEqual(CAMBIOS_MAXIMOS);
    expect(aplicarCambios(enBlanco(), cambios)).toEqual(bases);
  });

  it("lacks only dates when no first day is said, and takes them later", () => {
    const sinFecha = insertar(enBlanco(), partida).bases;
    expect(new Set(errores(sinFecha).map(({ codigo }) => codigo))).toEqual(new Set(["STAGE_NO_DATE"]));
    const conFecha = insertar(sinFecha, elegir("cronograma-completo"), { primerDia: "2026-08-03" });
    expect(conFecha.cambios).toMatchObject([{ ruta: "cronograma.hitos.registro.cuando", accion: "PONER" }]);
    expect(errores(conFecha.bases)).toEqual([]);
  });

  it("lets pass whoever meets a measured profile", () => {
    const perfil = ["requisito-formacion", "requisito-experiencia-general", "requisito-capacitacion"];
    const conPerfil = perfil.reduce((hay, id) => insertar(hay, elegir(id)).bases, bases);
    expect(conPerfil.plazas[0]?.perfil).toHaveLength(3);
    expect(errores(conPerfil)).toEqual([]);
  });
});

describe("sugerencias", () => {
  it("offers whole contests to blank bases", () => {
    expect(sugerencias(enBlanco()).map(({ modelo }) => modelo)).toEqual(MODELOS_PARTIDA);
  });

  it("tells what is missing and of which law", () => {
    const { bases } = insertar(enBlanco(), elegir("cas-completo"), { primerDia: "2026-08-03" });
    const { desempates: _, ...sinDesempate } = bases;
    const faltan = sugerencias({ ...sinDesempate, bonificaciones: bases.bonificaciones.slice(1) });
    expect(faltan.map(({ modelo }) => modelo.id)).toEqual(["desempate-por-etapas", "licenciado-ffaa-total"]);
    expect(faltan[1]?.motivo).toContain("Ley N° 29248");
  });
});
