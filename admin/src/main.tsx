import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Administracion } from "./Administracion.tsx";

const raiz = document.querySelector("#raiz");
if (raiz) {
  createRoot(raiz).render(
    <StrictMode>
      <Administracion />
    </StrictMode>,
  );
}
