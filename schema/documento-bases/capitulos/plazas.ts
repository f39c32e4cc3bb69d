import { Requisito, type Plaza } from "../../bases/plaza.ts";
import { cantidad, enumerar, mayuscula, monto } from "../cifras.ts";
import { enPalabras } from "../condiciones.ts";
import type { Escritor } from "../escritor.ts";
import { significado } from "../significado.ts";

/** II. Each plaza: its conditions, its profile and its functions. */
export function escribirPlazas(e: Escritor): void {
  e.titulo(1, "PLAZAS Y PERFIL DEL PUESTO", "plazas", "plazas");
  const { plazas } = e.bases;
  if (plazas.length === 0) return e.parrafo("No se han definido plazas.", "plazas");
  if (plazas.length > 1) {
    e.tabla(
      "Plazas que se convocan",
      [
        ["Código", 2],
        ["Puesto", 4],
        ["Unidad orgánica", 4],
        ["Posiciones", 1],
      ],
      plazas.map(({ id, codigo, nombre, unidad, posiciones }) => ({
        celdas: [codigo, nombre, unidad, String(posiciones)],
        ruta: `plazas.${id}`,
      })),
      "plazas",
    );
  }
  for (const plaza of plazas) escribirPlaza(e, plaza);
}

function escribirPlaza(e: Escritor, plaza: Plaza): void {
  const ruta = `plazas.${plaza.id}`;
  e.titulo(2, `${plaza.codigo}. ${plaza.nombre}`, ruta, ruta);
  const pares: readonly (readonly [string, string | undefined, string])[] = [
    ["Posiciones", mayuscula(cantidad(plaza.posiciones, "f", "posición", "posiciones")), "posiciones"],
    ["Unidad orgánica", plaza.unidad, "unidad"],
    ["Grupo ocupacional", plaza.grupo, "grupo"],
    ["Clase de vacante", plaza.clase, "clase"],
    ["Región", plaza.region, "region"],
    ["Nivel del puesto", plaza.nivel, "nivel"],
    ["Lugar de prestación del servicio", conUbigeo(plaza), "lugar"],
    ["Remuneración mensual", plaza.remuneracion && monto(plaza.remuneracion.centimos), "remuneracion"],
    ["Duración del contrato", plaza.duracion, "duracion"],
  ];
  const condiciones = (plaza.condiciones ?? []).map((texto, i) => ({
    celdas: ["Otra condición esencial", texto],
    ruta: `${ruta}.condiciones.${i}`,
  }));
  e.tabla(
    e.citado(`Condiciones esenciales del contrato de la plaza ${plaza.codigo}`, plaza.cita),
    [
      ["Condición", 2],
      ["Detalle", 5],
    ],
    [
      ...pares.flatMap(([nombre, valor, propiedad]) =>
        valor === undefined ? [] : [{ celdas: [nombre, valor], ruta: `${ruta}.${propiedad}` }],
      ),
      ...condiciones,
    ],
    ruta,
  );
  e.tabla(
    `Perfil del puesto de la plaza ${plaza.codigo}`,
    [
      ["Requisito", 2],
      ["Detalle", 4],
      ["Sustento", 3],
    ],
    plaza.perfil.map((requisito) => ({
      celdas: [
        e.citado(significado(Requisito, "clase", requisito.clase), requisito.cita),
        detalle(e, requisito),
        requisito.aplica === "NO_APLICA" ? "No aplica" : sustento(e, requisito),
      ],
      ruta: `${ruta}.perfil.${requisito.id}`,
    })),
    `${ruta}.perfil`,
  );
  if (plaza.funciones.length === 0) return;
  e.titulo(3, "Funciones del puesto", `${ruta}.funciones`);
  e.lista(
    "LETRA",
    plaza.funciones.map((texto, i) => ({ texto, ruta: `${ruta}.funciones.${i}` })),
    `${ruta}.funciones`,
  );
}

const conUbigeo = ({ lugar, ubigeo }: Plaza): string => (ubigeo === undefined ? lugar : `${lugar} (ubigeo ${ubigeo})`);

function detalle(e: Escritor, { texto, aplica, minimo, si }: Requisito): string {
  if (aplica === "NO_APLICA") return /^no aplica\.?$/iu.test(texto) ? "No aplica" : `No aplica. ${texto}`;
  const medido = minimo === undefined ? "" : `\nMínimo que se verifica: ${minimo}.`;
  const condicion = si === undefined ? "" : `\nSe cumple cuando ${enPalabras(e.bases, si)}.`;
  return texto + medido + condicion;
}

const conPunto = (linea: string): string => (linea.endsWith(".") ? linea : `${linea}.`);

function sustento(e: Escritor, { sustento: clase, evidencia }: Requisito): string {
  const { documentos = [], firmantes = [], debeMostrar = [], registro } = evidencia ?? {};
  return [
    clase === "NO_REQUIERE" ? "No requiere sustento: basta declararlo" : significado(Requisito, "sustento", clase),
    documentos.length > 0 ? `Se prueba con ${enumerar(documentos.map(e.nombres.documento), "o")}` : null,
    firmantes.length > 0 ? `Lo firma: ${enumerar(firmantes)}` : null,
    debeMostrar.length > 0 ? `Debe mostrar: ${enumerar(debeMostrar)}` : null,
    registro === undefined ? null : `Registro que lo reemplaza: ${registro}`,
  ]
    .filter((linea) => linea !== null)
    .map((linea) => conPunto(linea))
    .join("\n");
}
