import type { Condicion } from "../bases/condicion.ts";
import { descripcionDe } from "../revision/datos.ts";
import type { Hecho, HechoDe } from "../bases/hecho.ts";
import type { Plaza } from "../bases/plaza.ts";
import { diaDe } from "../cronograma.ts";
import type { Fila, Respuesta } from "../expediente.ts";
import { sumarDias, sumarMeses, type Fecha } from "../fecha.ts";
import type { Indice } from "../indice.ts";
import { crearLector, type Lector } from "../lector.ts";
import { aTexto, dividir, esCero, racional, restar, sumar } from "../puntaje.ts";
import { comoNumero, numero, type Valor } from "../valor.ts";
import { comoCrudo, crudosDe, enteros, valoresDe } from "./crudos.ts";
import { type Tablero, lograr } from "./lograr.ts";

/** What an invented applicant answers and presents, while it is being written. */
export class Ficha implements Tablero {
  readonly indice: Indice;
  readonly plaza: Plaza;
  readonly hoy: Fecha;
  readonly respuestas: Record<string, Fila[]> = {};
  readonly documentos = new Map<string, boolean>();
  readonly declaraciones = new Map<string, "SI" | "NO">();
  readonly externos: Record<string, string> = {};
  #lector: Lector | null = null;
  #profundidad = 0;

  constructor(indice: Indice, plaza: Plaza, hoy: Fecha) {
    this.indice = indice;
    this.plaza = plaza;
    this.hoy = hoy;
  }

  /** Reads what is written so far as the engine would. */
  get lector(): Lector {
    this.#lector ??= crearLector(this.indice, this.plaza, {
      respuestas: this.respuestas,
      documentos: this.presentados(),
      declaraciones: [...this.declaraciones].map(([declaracion, respuesta]) => ({ declaracion, respuesta })),
      externos: this.externos,
    });
    return this.#lector;
  }

  leer(referencia: string): Valor | null {
    return this.lector.leer(referencia);
  }

  /** After anything is written, what was read is no longer so. */
  cambio(): void {
    this.#lector = null;
  }

  presentados() {
    return [...this.documentos]
      .filter(([, presenta]) => presenta)
      .map(([documento]) => ({
        documento,
        archivos: [`${documento}.pdf`],
        validacion: { estado: "VALIDO" as const },
      }));
  }

  /** The single row of a section that does not repeat. */
  filaUnica(seccion: string): Fila {
    const fila = this.respuestas[seccion]?.[0] ?? this.agregar(seccion, {});
    return fila;
  }

  agregar(seccion: string, valores: Record<string, Respuesta>): Fila {
    const filas = (this.respuestas[seccion] ??= []);
    const fila: Fila = {
      id: `${seccion}-${filas.length + 1}`,
      valores,
      sustentos: ["sustento.pdf"],
      validacion: { estado: "VALIDO" },
    };
    filas.push(fila);
    this.cambio();
    return fila;
  }

  candidatos(referencia: string, condicion: Condicion): readonly (Valor | null)[] {
    const [origen = "", seccion = "", clave = ""] = referencia.split(".");
    if (origen === "plaza" || origen === "minimo" || origen === "hito") return [];
    const otro = condicion.tipo === "COMPARA" && condicion.con !== undefined ? this.leer(condicion.con) : null;
    const campo = origen === "campo" ? this.indice.campo(seccion, clave) : undefined;
    const descripcion = descripcionDe(referencia, this.indice);
    const suyo = campo ?? descripcion.campos[0];
    if (suyo) {
      const crudos = crudosDe(suyo, condicion, this.hoy, otro);
      return [...crudos.map((crudo) => this.#leido(suyo, crudo)), null];
    }
    return valoresDe(descripcion.clase === "OPCIONES" ? "OTRA" : descripcion.clase, condicion, otro);
  }

  #leido(campo: Parameters<typeof comoCrudo>[0], crudo: Respuesta): Valor | null {
    if (Array.isArray(crudo)) return { clase: "LISTA", textos: crudo };
    return campo.tipo === "FECHA" ? { clase: "FECHA", fecha: crudo } : this.#numeroOTexto(campo, crudo);
  }

  #numeroOTexto(campo: Parameters<typeof comoCrudo>[0], crudo: string): Valor {
    const esNumero = campo.tipo === "ENTERO" || campo.tipo === "DECIMAL" || campo.tipo === "MONTO";
    return esNumero ? numero(racional(crudo)) : { clase: "TEXTO", texto: crudo };
  }

  poner(referencia: string, valor: Valor | null): void {
    const [origen = "", nombre = "", clave = ""] = referencia.split(".");
    switch (origen) {
      case "campo":
        return this.#ponerCampo(nombre, clave, valor);
      case "documento":
        this.documentos.set(nombre, valor?.clase === "TEXTO" && valor.texto === "SI");
        return this.cambio();
      case "declaracion":
        if (valor?.clase === "TEXTO") this.declaraciones.set(nombre, valor.texto === "SI" ? "SI" : "NO");
        else this.declaraciones.delete(nombre);
        return this.cambio();
      case "hecho": {
        const hecho = this.indice.hechos.get(nombre);
        // A fact that leads back to itself is written once.
        if (!hecho || this.#profundidad > 6) return undefined;
        this.#profundidad += 1;
        this.#ponerHecho(hecho, valor);
        this.#profundidad -= 1;
        return undefined;
      }
      default:
        return undefined;
    }
  }

  #ponerCampo(seccion: string, clave: string, valor: Valor | null): void {
    const campo = this.indice.campo(seccion, clave);
    if (!campo) return;
    const crudo = comoCrudo(campo, valor);
    const { valores } = this.filaUnica(seccion);
    if (crudo === null) Reflect.deleteProperty(valores, clave);
    else valores[clave] = crudo;
    this.cambio();
  }

  #ponerHecho(hecho: Hecho, valor: Valor | null): void {
    switch (hecho.tipo) {
      case "CAMPO":
        if (hecho.documento !== undefined) this.documentos.set(hecho.documento, true);
        return this.#ponerCampo(hecho.seccion, hecho.campo, valor);
      case "EDAD":
        return this.#ponerEdad(hecho, valor);
      case "CONDICION": {
        const si = valor?.clase === "TEXTO" && valor.texto === "SI";
        if (si) for (const documento of hecho.documentos ?? []) this.documentos.set(documento, true);
        lograr(hecho.si, si, this);
        return this.cambio();
      }
      case "SUMA": {
        const [primero] = hecho.terminos;
        const [n, actual] = [comoNumero(valor), comoNumero(this.leer(`hecho.${hecho.id}`))];
        if (!primero || !n || esCero(racional(primero.factor))) return undefined;
        const base = comoNumero(this.leer(primero.dato));
        const falta = dividir(actual ? restar(n, actual) : n, racional(primero.factor));
        return this.poner(primero.dato, numero(base && actual ? sumar(base, falta) : falta));
      }
      case "PRIMERO": {
        const [primero] = hecho.datos;
        return primero === undefined ? undefined : this.poner(primero, valor);
      }
      case "EXTERNO":
        if (valor?.clase === "NUMERO") this.externos[hecho.id] = aTexto(valor.n);
        else if (valor?.clase === "TEXTO") this.externos[hecho.id] = valor.texto;
        else Reflect.deleteProperty(this.externos, hecho.id);
        return this.cambio();
      case "AGREGADO":
      case "EXPERIENCIA":
        // Facts about rows are written together, by `filas.ts`.
        return undefined;
    }
  }

  #ponerEdad(hecho: HechoDe<"EDAD">, valor: Valor | null): void {
    const n = comoNumero(valor);
    const dia = diaDe(hecho.al, this.indice.cronograma);
    if (hecho.documento !== undefined) this.documentos.set(hecho.documento, true);
    const fecha = n && dia ? sumarDias(sumarMeses(dia, -12 * enteros(n)), -100) : null;
    this.#ponerCampo(hecho.seccion, hecho.campo, fecha === null ? null : { clase: "FECHA", fecha });
  }
}
