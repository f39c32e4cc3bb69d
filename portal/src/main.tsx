import { ApolloProvider } from "@apollo/client/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { cliente } from "./datos/cliente.ts";
import { Portal } from "./Portal.tsx";
import "./ui/estilos/tokens.css";
import "./ui/estilos/base.css";
import "./ui/estilos/marco.css";
import "./ui/estilos/piezas.css";
import "./ui/estilos/tablas.css";
import "./ui/estilos/campos.css";
import "./vista-previa/vista-previa.css";

const raiz = document.querySelector("#raiz");
if (raiz) {
  createRoot(raiz).render(
    <StrictMode>
      <ApolloProvider client={cliente}>
        <Portal />
      </ApolloProvider>
    </StrictMode>,
  );
}
