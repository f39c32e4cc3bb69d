import { type ComponentType, lazy } from "react";
import { Admin, CustomRoutes, type LayoutComponent, memoryStore, Resource, localStorageStore } from "react-admin";
import { createBrowserRouter, Navigate, Route, RouterProvider } from "react-router";
import { authProvider } from "./data-provider/auth-provider.ts";
import { dataProvider } from "./data-provider/data-provider.ts";
import { Marco } from "./ui/Marco.tsx";
import { NoExiste } from "./ui/NoExiste.tsx";
import { i18nProvider } from "./ui/idioma.ts";
import { temaClaro, temaOscuro } from "./ui/tema.ts";
import { Ingreso } from "./usuarios/Ingreso.tsx";

/** A page comes with its own code when it is first opened. */
const pagina = <M,>(trae: () => Promise<M>, elige: (modulo: M) => ComponentType) =>
  lazy(async () => ({ default: elige(await trae()) }));

const ListaProcesos = pagina(
  () => import("./procesos/ListaProcesos.tsx"),
  (m) => m.ListaProcesos,
);
const CrearProceso = pagina(
  () => import("./procesos/CrearProceso.tsx"),
  (m) => m.CrearProceso,
);
const PaginaProceso = pagina(
  () => import("./procesos/PaginaProceso.tsx"),
  (m) => m.PaginaProceso,
);
const ListaEntidades = pagina(
  () => import("./entidades/ListaEntidades.tsx"),
  (m) => m.ListaEntidades,
);
const CrearEntidad = pagina(
  () => import("./entidades/CrearEntidad.tsx"),
  (m) => m.CrearEntidad,
);
const EditarEntidad = pagina(
  () => import("./entidades/EditarEntidad.tsx"),
  (m) => m.EditarEntidad,
);
const ListaUsuarios = pagina(
  () => import("./usuarios/ListaUsuarios.tsx"),
  (m) => m.ListaUsuarios,
);
const InvitarUsuario = pagina(
  () => import("./usuarios/InvitarUsuario.tsx"),
  (m) => m.InvitarUsuario,
);
const ListaAuditoria = pagina(
  () => import("./auditoria/ListaAuditoria.tsx"),
  (m) => m.ListaAuditoria,
);
const Ayuda = pagina(
  () => import("./ayuda/Ayuda.tsx"),
  (m) => m.Ayuda,
);

/** Theme and remembered filters stay in this browser; nothing of the contests does. */
const store = typeof localStorage === "undefined" ? memoryStore() : localStorageStore("1", "merito-admin");

const router = createBrowserRouter([{ path: "*", Component: Interior }], { basename: "/admin" });

function Interior() {
  return (
    <Admin
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      loginPage={Ingreso}
      catchAll={NoExiste}
      layout={Marco as LayoutComponent}
      theme={temaClaro}
      darkTheme={temaOscuro}
      store={store}
      title="Mérito"
      requireAuth
      disableTelemetry
    >
      <Resource name="procesos" list={ListaProcesos} create={CrearProceso} edit={PaginaProceso} />
      <Resource name="entidades" list={ListaEntidades} create={CrearEntidad} edit={EditarEntidad} />
      <Resource name="usuarios" list={ListaUsuarios} create={InvitarUsuario} />
      <Resource name="auditoria" list={ListaAuditoria} />
      <CustomRoutes>
        <Route path="/" element={<Navigate to="/procesos" replace />} />
        <Route path="/ayuda" element={<Ayuda />} />
      </CustomRoutes>
    </Admin>
  );
}

/** The whole administration. */
export function Administracion() {
  return <RouterProvider router={router} />;
}
