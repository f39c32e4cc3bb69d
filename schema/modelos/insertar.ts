import type { Bases } from "../bases/bases.ts";
import type { Criterio } from "../bases/criterio.ts";
import type { Campo } from "../bases/formulario.ts";
import { POR_COMPLETAR } from "../bases/por-completar.ts";
import type { Requisito } from "../bases/plaza.ts";
import { arbolesDe, criteriosDe } from "../bases/recorrer.ts";
import { copiar, ubicar } from "../bases/recorrer-ruta.ts";
import { alAgregarBonificacion } from "./bonificacion-nueva.ts";
import type { CambioModelo } from "./cambio.ts";
import { campoIgual, yaHay } from "./equivalente.ts";
import {
  segun,
  type ContextoModelo,
  type Listas,
  type Modelo,
  type OpcionesModelo,
  type Parte,
  type ParteCampo,
  type ParteDeEtapa,
  type ParteDeLista,
  type ParteRequisito,
} from "./modelo.ts";
import { anotarNombre, conNombres, deCampo, DECLARA_LISTA, libre, nombresPorPapel, type Nombres } from "./nombres.ts";
import { fechaDe } from "./vigencia.ts";

/** The changes to make, and the bases once they are made. No changes: everything was there already. */
export interface Insercion {
  readonly cambios: readonly CambioModelo[];
  readonly bases: Bases;
}

const NO_LISTAS: ReadonlySet<string> = new Set(["campo", "criterio", "causa", "requisito", "unica"]);

interface Obra {
  readonly bases: Bases;
  readonly cambios: CambioModelo[];
  readonly nombres: Nombres;
  readonly puestos: Set<Modelo>;
  readonly contexto: ContextoModelo;
}

/**
 * Adds a model to the bases: its parts and, first, whatever it presupposes that is absent. What exists is never changed
 * nor added twice; a part whose name something else has takes another, and whatever names it follows.
 */
export function insertar(bases: Bases, modelo: Modelo, opciones: OpcionesModelo = {}): Insercion {
  const copia = copiar(bases);
  const contexto = { bases: copia, opciones, fecha: opciones.fecha ?? opciones.primerDia ?? fechaDe(bases) };
  const obra: Obra = { bases: copia, cambios: [], nombres: nombresPorPapel(copia), puestos: new Set(), contexto };
  traer(obra, modelo, true);
  return { cambios: obra.cambios, bases: copia };
}

/** What must be done before a model can be added, in words; null when nothing is. */
export function impedimento(bases: Bases, modelo: Modelo, opciones: OpcionesModelo = {}): string | null {
  return modelo.pide?.({ bases, opciones, fecha: opciones.fecha ?? fechaDe(bases) }) ?? null;
}

function traer(obra: Obra, modelo: Modelo, pedido: boolean): void {
  if (obra.puestos.has(modelo)) return;
  obra.puestos.add(modelo);
  if (!pedido && yaEsta(obra, segun(modelo.partes, obra.contexto))) return;
  // What a starting point is made of is asked for as much as the starting point itself.
  for (const previo of segun(modelo.supone ?? [], obra.contexto))
    traer(obra, previo, pedido && modelo.clase === "PARTIDA");
  for (const parte of segun(modelo.partes, obra.contexto)) colocar(obra, parte, pedido);
}

/**
 * Whether what is presupposed is there, as each entity has it: then nothing that it presupposes in turn is brought. The
 * names of its parts are noted.
 */
function yaEsta(obra: Obra, partes: readonly Parte[]): boolean {
  const listas = partes.filter((parte): parte is ParteDeLista => !NO_LISTAS.has(parte.en));
  const campos = partes.filter((parte): parte is ParteCampo => parte.en === "campo");
  const nombres = new Map(obra.nombres);
  for (const origen of campos) {
    const id = campoQueHay(obra.bases, conNombres(origen, nombres) as ParteCampo)?.id;
    if (id === undefined) return false;
    anotarNombre(nombres, "campo", deCampo(origen.seccion, origen.valor.id), id);
  }
  for (const origen of listas) {
    const parte = conNombres(origen, nombres) as ParteDeLista;
    const hay = yaHay(listaEn(obra.bases, parte.en), parte, obra.bases);
    if (!hay) return false;
    anotarParte(nombres, origen, hay);
  }
  if (listas.length === 0) return false;
  for (const [clave, nombre] of nombres) obra.nombres.set(clave, nombre);
  return true;
}

const campoQueHay = ({ formulario }: Bases, parte: ParteCampo): Campo | undefined => {
  const seccion = formulario.secciones.find(({ id }) => id === parte.seccion);
  return seccion && campoIgual(seccion, parte);
};

const listaEn = <L extends keyof Listas>(bases: Bases, ruta: L): readonly Listas[L][] =>
  (ubicar(bases, ruta)?.valor ?? []) as Listas[L][];

function anotarParte(nombres: Nombres, { en, valor }: ParteDeLista, real: object): void {
  const clase = DECLARA_LISTA[en];
  if (clase && "id" in valor && "id" in real) anotarNombre(nombres, clase, valor.id, String(real.id));
}

function colocar(obra: Obra, parte: Parte, pedido: boolean): void {
  const aqui = conNombres(parte, obra.nombres);
  switch (aqui.en) {
    case "unica":
      return ponerSiFalta(obra, aqui.ruta, aqui.valor);
    case "campo":
      return agregarCampo(obra, aqui, parte as ParteCampo);
    case "requisito":
      return agregarRequisito(obra, aqui);
    case "criterio":
    case "causa":
      return agregarAEtapa(obra, aqui);
    default:
      return agregarALista(obra, aqui, parte as ParteDeLista, pedido);
  }
}

function ponerSiFalta(obra: Obra, ruta: string, valor: unknown): void {
  const ubicado = ubicar(obra.bases, ruta);
  if (ubicado && ubicado.valor === undefined) cambiar(obra, { ruta, accion: "PONER", valor });
}

/** `origen` is the part by the names of the library. */
function agregarALista(obra: Obra, parte: ParteDeLista, origen: ParteDeLista, pedido: boolean): void {
  const { en: ruta } = parte;
  const lista = listaEn(obra.bases, ruta);
  const hay = yaHay(lista, parte, obra.bases);
  if (hay) {
    anotarParte(obra.nombres, origen, hay);
    if (parte.en === "cronograma.hitos") return fechar(obra, hay as Listas["cronograma.hitos"], parte.valor);
    if (origen.en === "formulario.secciones" && pedido)
      for (const valor of origen.valor.campos) colocar(obra, { en: "campo", seccion: origen.valor.id, valor }, true);
    return;
  }
  const nuevo = conIdLibre(parte, lista);
  anotarParte(obra.nombres, origen, nuevo);
  if (ruta === "etapas") renombrarCriterios(obra, (nuevo as Listas["etapas"]).criterios);
  cambiar(obra, { ruta, accion: "AGREGAR", valor: nuevo });
  if (ruta !== "bonificaciones") return;
  for (const cambio of alAgregarBonificacion(obra.bases, nuevo as Listas["bonificaciones"])) cambiar(obra, cambio);
}

function conIdLibre({ valor }: ParteDeLista, lista: readonly object[]): object {
  if (!("id" in valor)) return valor;
  const usados = new Set(lista.map((item) => ("id" in item ? String(item.id) : "")));
  return { ...valor, id: libre(valor.id, usados) };
}

/** A row that nobody dated yet is a hole, and to fill it changes nothing that anybody wrote. */
function fechar(obra: Obra, { id, cuando }: Listas["cronograma.hitos"], nueva: Listas["cronograma.hitos"]): void {
  if (cuando.tipo !== "TEXTO" || cuando.texto !== POR_COMPLETAR || nueva.cuando.tipo === "TEXTO") return;
  cambiar(obra, { ruta: `cronograma.hitos.${id}.cuando`, accion: "PONER", valor: nueva.cuando });
}

function agregarCampo(obra: Obra, parte: ParteCampo, origen: ParteCampo): void {
  const seccion = obra.bases.formulario.secciones.find(({ id }) => id === parte.seccion);
  if (!seccion) return;
  const nombrar = (id: string): void =>
    anotarNombre(obra.nombres, "campo", deCampo(origen.seccion, origen.valor.id), id);
  const hay = campoIgual(seccion, parte);
  if (hay) return nombrar(hay.id);
  const id = libre(parte.valor.id, new Set(seccion.campos.map((campo) => campo.id)));
  nombrar(id);
  // Its own conditions may read it: they take the name that it has now.
  const { valor } = conNombres(origen, obra.nombres) as ParteCampo;
  cambiar(obra, { ruta: `formulario.secciones.${seccion.id}.campos`, accion: "AGREGAR", valor: { ...valor, id } });
}

/** A profile has one requirement of each kind that the library knows; the others are of whoever wrote them. */
function agregarRequisito(obra: Obra, { plaza: id, valor }: ParteRequisito): void {
  const plaza = obra.bases.plazas.find((una) => una.id === id);
  if (!plaza || plaza.perfil.some((otro) => otro.clase === valor.clase && (otro.si ?? otro.minimo) !== undefined))
    return;
  const propio = libre(valor.id, new Set(plaza.perfil.map((otro) => otro.id)));
  const nuevo = JSON.parse(JSON.stringify(valor).replaceAll(`"minimo.${valor.id}"`, `"minimo.${propio}"`)) as Requisito;
  cambiar(obra, { ruta: `plazas.${id}.perfil`, accion: "AGREGAR", valor: { ...nuevo, id: propio } });
}

function agregarAEtapa(obra: Obra, parte: ParteDeEtapa): void {
  const etapa = obra.bases.etapas.find(({ id }) => id === parte.etapa);
  if (!etapa) return;
  const ruta = `etapas.${etapa.id}`;
  if (parte.en === "causa") {
    if ((etapa.descalificacion ?? []).some(({ id }) => id === parte.valor.id)) return;
    return cambiar(obra, { ruta: `${ruta}.descalificacion`, accion: "AGREGAR", valor: parte.valor });
  }
  if (arbolesDe(etapa).some(({ raiz }) => criteriosDe(raiz, "").some(({ criterio }) => criterio.id === parte.valor.id)))
    return;
  renombrarCriterios(obra, parte.valor);
  if (!etapa.criterios) return cambiar(obra, { ruta: `${ruta}.criterios`, accion: "PONER", valor: parte.valor });
  if (etapa.criterios.tipo !== "GRUPO") return;
  cambiar(obra, { ruta: `${ruta}.criterios.hijos`, accion: "AGREGAR", valor: parte.valor });
}

/** Criteria are named without their stage, so that each has a name of its own in all of them. */
function renombrarCriterios({ bases, nombres }: Obra, raiz: Criterio | undefined): void {
  if (!raiz) return;
  const usados = new Set(
    bases.etapas.flatMap(arbolesDe).flatMap((arbol) => criteriosDe(arbol.raiz, "").map(({ criterio }) => criterio.id)),
  );
  for (const { criterio } of criteriosDe(raiz, "")) {
    const id = libre(criterio.id, usados);
    usados.add(id);
    anotarNombre(nombres, "criterio", criterio.id, id);
    Object.assign(criterio, { id });
  }
}

function cambiar({ bases, cambios }: Obra, cambio: CambioModelo): void {
  const ubicado = ubicar(bases, cambio.ruta);
  if (!ubicado) return;
  cambios.push(copiar(cambio));
  if (cambio.accion === "PONER") Reflect.set(ubicado.dueno, ubicado.clave, cambio.valor);
  else if (Array.isArray(ubicado.valor)) ubicado.valor.push(cambio.valor);
  else Reflect.set(ubicado.dueno, ubicado.clave, [cambio.valor]);
}
