import { DeLaBiblioteca } from "../biblioteca/DeLaBiblioteca.tsx";
import { useBorrador } from "../borrador.ts";
import { Campo } from "../controles/Campo.tsx";
import { Parte, Pila, Rejilla } from "../controles/Parte.tsx";
import { EditarLista, EditarParte } from "../editor/Editor.tsx";

/** What is called, by whom, with which legal base. */
export function Generalidades() {
  const { bases, motivo } = useBorrador();
  const enBlanco = bases.etapas.length + bases.cronograma.hitos.length + bases.formulario.secciones.length === 0;
  return (
    <>
      {enBlanco && motivo === null && (
        <Parte
          titulo="Empezar"
          entrada="Traiga un concurso CAS completo, con su formulario, sus etapas, su cronograma y sus cuadros, y cambie lo que haga falta. O arme las bases parte por parte."
        >
          <DeLaBiblioteca oferta={PARTIDAS} boton="Traer un punto de partida…" resaltado />
        </Parte>
      )}
      <Parte titulo="Qué se convoca y quién" ruta="generalidades">
        <Pila>
          <Campo ruta="generalidades.titulo" etiqueta="Título de la convocatoria" />
          <Rejilla>
            <Campo ruta="generalidades.codigo" etiqueta="Código del proceso" ayuda="Único en la entidad y el año." />
            <Campo ruta="generalidades.anio" etiqueta="Año" />
            <Campo ruta="generalidades.entidad.siglas" etiqueta="Siglas de la entidad" />
          </Rejilla>
          <Campo ruta="generalidades.entidad.nombre" etiqueta="Nombre de la entidad" />
          <Campo ruta="generalidades.objeto" etiqueta="Objeto de la convocatoria" />
          <Rejilla minimo={320}>
            <Campo ruta="generalidades.organoSolicitante" etiqueta="Órgano o unidad orgánica solicitante" />
            <Campo ruta="generalidades.dependenciaEncargada" etiqueta="Dependencia encargada del proceso" />
          </Rejilla>
        </Pila>
      </Parte>
      <Parte titulo="Base legal" ruta="generalidades.baseLegal" entrada="Las demás partes citan estas normas.">
        <EditarLista ruta="generalidades.baseLegal" />
      </Parte>
      <Parte titulo="Contactos" ruta="generalidades.contactos" entrada="Por dónde se consulta y se reclama.">
        <EditarLista ruta="generalidades.contactos" />
      </Parte>
      <Parte titulo="Avisos y otros datos">
        <EditarParte ruta="generalidades" omitir={YA} />
        <EditarParte ruta="generalidades.entidad" omitir={["nombre", "siglas"]} />
      </Parte>
    </>
  );
}

const PARTIDAS = { clases: ["PARTIDA"], opciones: {} } as const;

/** What is shown above, or in the section of the committee. */
const YA = [
  "anio",
  "baseLegal",
  "codigo",
  "comite",
  "contactos",
  "dependenciaEncargada",
  "entidad",
  "objeto",
  "organoSolicitante",
  "titulo",
];
