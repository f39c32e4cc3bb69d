import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { rutaDeIngreso, useSesion } from "./datos/sesion.tsx";
import { COMUN } from "./textos/comun.ts";
import { irA, leerCamino, useCamino } from "./ui/navegacion.tsx";
import { Marco } from "./ui/Marco.tsx";
import { EsperaDePagina } from "./ui/piezas.tsx";
import { NoExiste, Pregunta } from "./ui/Pregunta.tsx";
import { Recinto } from "./ui/Recinto.tsx";

type Variables = Readonly<Record<string, string>>;
type Pagina = ComponentType<Variables>;

/** A page comes with its own code when it is first opened. The router gives it the variables of its address. */
const pagina = <M,>(traer: () => Promise<M>, elegir: (modulo: M) => unknown): Pagina =>
  lazy(async () => ({ default: elegir(await traer()) as Pagina }));

const publico = () => import("./publico/index.ts");
const cuenta = () => import("./cuenta/index.ts");
const tramite = () => import("./postulacion/tramite.ts");
const resultado = () => import("./postulacion/resultado.ts");

/** All the pages of the preview are one to the router: what was answered in it lives as long as its window. */
const PREVIA = "/vista-previa/";
const VistaPrevia = pagina(
  () => import("./vista-previa/VistaPrevia.tsx"),
  (m) => m.VistaPrevia,
);

/** Every page by the form of its address. Those of a person ask for a session first. */
const RUTAS: readonly { readonly patron: string; readonly Pagina: Pagina; readonly propia?: boolean }[] = [
  { patron: "/", Pagina: pagina(publico, (m) => m.Convocatorias) },
  { patron: "/convocatorias/:id", Pagina: pagina(publico, (m) => m.Convocatoria) },
  { patron: "/cuenta/registro", Pagina: pagina(cuenta, (m) => m.Registro) },
  { patron: "/cuenta/verificar", Pagina: pagina(cuenta, (m) => m.Verificar) },
  { patron: "/cuenta/ingreso", Pagina: pagina(cuenta, (m) => m.Ingreso) },
  { patron: "/cuenta/recuperar", Pagina: pagina(cuenta, (m) => m.Recuperar) },
  { patron: "/cuenta/clave", Pagina: pagina(cuenta, (m) => m.NuevaClave) },
  { patron: "/mis-postulaciones", Pagina: pagina(tramite, (m) => m.MisPostulaciones), propia: true },
  { patron: "/postular/:proceso", Pagina: pagina(tramite, (m) => m.Postular), propia: true },
  {
    patron: "/postulaciones/:id",
    Pagina: pagina(
      () => import("./postulacion/Tareas.tsx"),
      (m) => m.Tareas,
    ),
    propia: true,
  },
  {
    patron: "/postulaciones/:id/secciones/:seccion",
    Pagina: pagina(
      () => import("./postulacion/PaginaSeccion.tsx"),
      (m) => m.PaginaSeccion,
    ),
    propia: true,
  },
  {
    patron: "/postulaciones/:id/documentos",
    Pagina: pagina(
      () => import("./postulacion/PaginaDocumentos.tsx"),
      (m) => m.PaginaDocumentos,
    ),
    propia: true,
  },
  {
    patron: "/postulaciones/:id/declaraciones",
    Pagina: pagina(
      () => import("./postulacion/PaginaDeclaraciones.tsx"),
      (m) => m.PaginaDeclaraciones,
    ),
    propia: true,
  },
  {
    patron: "/postulaciones/:id/revisar",
    Pagina: pagina(
      () => import("./postulacion/Revision.tsx"),
      (m) => m.Revision,
    ),
    propia: true,
  },
  { patron: "/postulaciones/:id/constancia", Pagina: pagina(tramite, (m) => m.Constancia), propia: true },
  { patron: "/postulaciones/:id/resultado", Pagina: pagina(resultado, (m) => m.Resultado), propia: true },
];

/** The whole portal. */
export function Portal() {
  const camino = useCamino();
  const previa = camino.startsWith(PREVIA);
  return (
    <Marco aparte={previa ? COMUN.previa : undefined}>
      <Recinto camino={camino}>
        <Suspense fallback={<EsperaDePagina />}>
          {previa ? <VistaPrevia camino={camino} /> : <PaginaDe camino={camino} />}
        </Suspense>
      </Recinto>
    </Marco>
  );
}

function PaginaDe({ camino }: { readonly camino: string }) {
  for (const { patron, Pagina, propia } of RUTAS) {
    const variables = leerCamino(patron, camino);
    if (!variables) continue;
    const contenido = <Pagina key={camino} {...variables} />;
    return propia ? <ConSesion camino={camino}>{contenido}</ConSesion> : contenido;
  }
  return <NoExiste />;
}

/** Sends visitors to sign in, and back here afterwards. */
function ConSesion({ camino, children }: { readonly camino: string; readonly children: ReactNode }) {
  const sesion = useSesion();
  if (sesion.estado === "ABIERTA") return children;
  if (sesion.estado === "FALLA")
    return <Pregunta consulta={{ error: sesion.error, refetch: sesion.reintentar }}>{() => null}</Pregunta>;
  if (sesion.estado === "NINGUNA") queueMicrotask(() => irA(rutaDeIngreso(camino), { reemplaza: true }));
  return <EsperaDePagina />;
}
