import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Inicio } from "./Inicio.tsx";

const raiz = document.getElementById("raiz");
if (raiz) {
  createRoot(raiz).render(
    <StrictMode>
      <Inicio />
    </StrictMode>,
  );
}
