import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { CriterioDe } from "#schema/bases/criterio.ts";
import { aTexto, racional, sumarTodo } from "#schema/puntaje.ts";
import { pedir } from "../data-provider/transporte.ts";
import { Parte } from "../bases/controles/Parte.tsx";
import { Boton } from "../ui/Boton.tsx";
import { Confirmacion } from "../ui/Confirmacion.tsx";
import { Estado } from "../ui/Estado.tsx";
import { cuandoCorto } from "../ui/fechas.ts";
import { puntaje } from "../ui/puntajes.ts";
import { useDossier } from "./dossier.ts";
import { EntradaPuntaje } from "./EntradaPuntaje.tsx";
import { HojasReveladas } from "./HojasReveladas.tsx";
import { CALIFICAR_HOJA, CERRAR_HOJA } from "./actos.ts";

/** The own sheet of a member: a score for each criterion, stored as it is put, and closed once. */
export function Hoja({ directos }: { readonly directos: readonly CriterioDe<"DIRECTO">[] }) {
  const { evaluacion, bloqueo, ocupado, decidir } = useDossier();
  const [pregunta, setPregunta] = useState(false);
  const { miHoja, hojasCerradas, hojasEsperadas, reveladas, hojas } = evaluacion;
  const puesto = (criterio: string): string | null =>
    miHoja?.puntajes.find((uno) => uno.criterio === criterio)?.puntaje ?? null;
  const faltan = directos.filter(({ id }) => puesto(id) === null);
  const cerrada = miHoja?.cerradaEn ?? null;
  const motivo = bloqueo ?? (cerrada === null ? null : "La hoja está cerrada: desde entonces solo se lee.");
  const motivoCerrar =
    motivo ?? (faltan.length === 0 ? null : `Faltan: ${faltan.map(({ nombre }) => nombre).join(", ")}.`);
  const poner = (criterio: string, nuevo: string | null) =>
    decidir((sitio) =>
      pedir(CALIFICAR_HOJA, { ...sitio, revision: miHoja?.revision ?? 0, puntajes: [{ criterio, puntaje: nuevo }] }),
    );
  const suma = sumarTodo(directos.flatMap(({ id }) => (puesto(id) === null ? [] : [racional(puesto(id) ?? "0")])));
  return (
    <Parte
      titulo="Su hoja"
      acciones={<SituacionHoja empezada={miHoja !== null && miHoja !== undefined} cerrada={cerrada} />}
    >
      <Box component="form" noValidate onSubmit={(evento) => evento.preventDefault()}>
        {directos.map((criterio) => (
          <EntradaPuntaje
            key={criterio.id}
            criterio={criterio}
            puesto={puesto(criterio.id)}
            deshabilitado={motivo !== null}
            onPone={(nuevo) => poner(criterio.id, nuevo)}
          />
        ))}
      </Box>
      <Typography component="output" sx={{ display: "block", my: 1, fontWeight: 650 }}>
        {`Suma de su hoja: ${puntaje(aTexto(suma))}`}
        {ocupado && " · guardando…"}
      </Typography>
      {cerrada === null && (
        <Boton motivo={motivoCerrar} onClick={() => setPregunta(true)}>
          Cerrar la hoja…
        </Boton>
      )}
      <Typography variant="body2" sx={{ mt: 1.5, color: "text.secondary" }}>
        {reveladas
          ? "Todas las hojas están cerradas y a la vista."
          : `${hojasCerradas} de ${hojasEsperadas} hojas cerradas. Nadie ve las hojas de los demás hasta que todas se cierran.`}
      </Typography>
      {reveladas && <HojasReveladas hojas={hojas} directos={directos} />}
      {pregunta && (
        <Confirmacion
          titulo="¿Cerrar su hoja?"
          boton="Cerrar la hoja"
          ocupado={ocupado}
          falla={null}
          onCierra={() => setPregunta(false)}
          onConfirma={() =>
            void decidir((sitio) => pedir(CERRAR_HOJA, { ...sitio, revision: miHoja?.revision ?? 0 })).then(() =>
              setPregunta(false),
            )
          }
        >
          <Typography>{`Su hoja suma ${puntaje(aTexto(suma))}. Cerrada, ya no se cambia: solo quien preside puede reabrirla, con su motivo.`}</Typography>
        </Confirmacion>
      )}
    </Parte>
  );
}

function SituacionHoja({ empezada, cerrada }: { readonly empezada: boolean; readonly cerrada: string | null }) {
  if (cerrada !== null) return <Estado tono="bien">{`Cerrada ${cuandoCorto(cerrada)}`}</Estado>;
  return empezada ? <Estado tono="dato">En curso</Estado> : <Estado tono="espera">Sin empezar</Estado>;
}
