import { Contacto, MiembroComite, type Norma } from "../../bases/generalidades.ts";
import { fechaCorta } from "../../fecha.ts";
import { cantidad, enumerar } from "../cifras.ts";
import type { Escritor } from "../escritor.ts";
import { significado } from "../significado.ts";

/** I. What is called, by whom, for whom, with which committee and under which laws. */
export function escribirGeneralidades(e: Escritor): void {
  const { generalidades, plazas } = e.bases;
  const { entidad, anio, comite, avisos = [] } = generalidades;
  e.titulo(1, "GENERALIDADES", "generalidades", "generalidades");

  e.titulo(2, "Entidad convocante", "generalidades.entidad");
  const sede = entidad.ubigeo === undefined ? "" : `, con sede en el ubigeo ${entidad.ubigeo},`;
  e.parrafo(
    `${entidad.nombre} (${entidad.siglas})${sede} convoca el proceso de selección ${generalidades.codigo}, correspondiente al año ${anio}, denominado «${generalidades.titulo}».`,
    "generalidades",
  );

  e.titulo(2, "Objeto de la convocatoria", "generalidades.objeto");
  e.parrafo(generalidades.objeto, "generalidades.objeto");
  const posiciones = plazas.reduce((suma, plaza) => suma + plaza.posiciones, 0);
  e.parrafo(
    `Se ${plazas.length === 1 ? "convoca" : "convocan"} ${cantidad(plazas.length, "f", "plaza", "plazas")}, con ${cantidad(posiciones, "f", "posición", "posiciones")} en total. El detalle está en el ${e.numeral("plazas")}.`,
    "plazas",
  );

  e.titulo(2, "Órgano o unidad orgánica solicitante", "generalidades.organoSolicitante");
  e.parrafo(generalidades.organoSolicitante, "generalidades.organoSolicitante");
  e.titulo(2, "Dependencia encargada del proceso de selección", "generalidades.dependenciaEncargada");
  e.parrafo(generalidades.dependenciaEncargada, "generalidades.dependenciaEncargada");
  if (comite) escribirComite(e, comite);

  e.titulo(2, "Base legal", "generalidades.baseLegal", "base-legal");
  e.lista(
    "LETRA",
    generalidades.baseLegal.map((norma) => ({ texto: dicha(norma), ruta: `generalidades.baseLegal.${norma.id}` })),
    "generalidades.baseLegal",
  );
  if (generalidades.contactos.length > 0) escribirContactos(e);
  if (avisos.length > 0) {
    e.titulo(2, "Avisos importantes", "generalidades.avisos");
    e.lista(
      "LETRA",
      avisos.map((texto, i) => ({ texto, ruta: `generalidades.avisos.${i}` })),
      "generalidades.avisos",
    );
  }
}

function dicha({ nombre, articulos = [], desde, hasta }: Norma): string {
  const dias = [
    desde === undefined ? "" : `desde el ${fechaCorta(desde)}`,
    hasta === undefined ? "" : `hasta el ${fechaCorta(hasta)}`,
  ].filter(Boolean);
  const rige = dias.length === 0 ? "" : ` Rige ${dias.join(" ")}.`;
  const cuales = articulos.length === 1 ? "artículo" : "artículos";
  return `${nombre}${articulos.length > 0 ? `, ${cuales} ${enumerar(articulos)}` : ""}.${rige}`;
}

function escribirComite(e: Escritor, comite: ComiteDeSeleccion): void {
  const ruta = "generalidades.comite";
  e.titulo(2, "Comité de selección", ruta, "comite");
  const designado = comite.resolucion === undefined ? "" : `, designado por ${comite.resolucion}`;
  e.parrafo(
    `El proceso está a cargo del órgano denominado «${comite.nombre}»${designado}, que se integra por los cargos siguientes:`,
    ruta,
    comite.cita,
  );
  const cargos = new Map(comite.miembros.map(({ id, cargo }) => [id, cargo]));
  e.tabla(
    `Integrantes: ${comite.nombre}`,
    [
      ["Cargo o representación", 3],
      ["Función", 3],
    ],
    comite.miembros.map(({ id, cargo, funcion, suplenteDe }) => {
      const papel = significado(MiembroComite, "funcion", funcion);
      const titular = suplenteDe === undefined ? "" : `: ${cargos.get(suplenteDe) ?? suplenteDe}`;
      return { celdas: [cargo, papel + titular], ruta: `${ruta}.miembros.${id}` };
    }),
    `${ruta}.miembros`,
  );
}

type ComiteDeSeleccion = NonNullable<Escritor["bases"]["generalidades"]["comite"]>;

function escribirContactos(e: Escritor): void {
  const ruta = "generalidades.contactos";
  e.titulo(2, "Canales de atención", ruta, "contactos");
  e.tabla(
    "Canales de atención",
    [
      ["Para", 2],
      ["Canal", 4],
      ["Horario", 2],
    ],
    e.bases.generalidades.contactos.map(({ uso, correo, telefono, direccionWeb, horario, cita }, i) => ({
      celdas: [
        e.citado(significado(Contacto, "uso", uso), cita),
        [correo && `Correo: ${correo}`, telefono && `Teléfono: ${telefono}`, direccionWeb && `Web: ${direccionWeb}`]
          .filter(Boolean)
          .join("\n"),
        horario ?? "",
      ],
      ruta: `${ruta}.${i}`,
    })),
    ruta,
  );
}
