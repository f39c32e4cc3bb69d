import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { use, useDeferredValue, useMemo } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import { probar, type ResultadoPrueba } from "#schema/pruebas/index.ts";
import { type Borrador, ContextoBorrador } from "../bases/borrador.ts";
import { Parte, Pila } from "../bases/controles/Parte.tsx";
import { Aviso } from "../ui/Aviso.tsx";
import { Cobertura } from "./Cobertura.tsx";
import { CrearPrueba } from "./CrearPrueba.tsx";
import { FichaPrueba } from "./FichaPrueba.tsx";

/** The sample applicants of the bases: what each should get, what it gets, and what none of them proves. */
export function Pruebas() {
  const borrador = use(ContextoBorrador);
  return borrador ? <ConBases borrador={borrador} /> : <Aviso>Las bases de este proceso no se pueden leer aquí.</Aviso>;
}

function ConBases({ borrador: { bases, estado, motivo } }: { readonly borrador: Borrador }) {
  const quietas = useDeferredValue(bases);
  const valida = estado !== "INCOMPLETO";
  const resultados = useMemo(
    () => (valida ? probarTodas(quietas) : new Map<string, ResultadoPrueba>()),
    [quietas, valida],
  );
  const pruebas = bases.pruebas ?? [];
  const fallan = pruebas.filter(({ id }) => resultados.get(id)?.pasa === false).length;
  return (
    <>
      <Parte
        titulo="Muestras"
        ruta="pruebas"
        entrada="Postulantes de ejemplo con el resultado que deben obtener. Se guardan con las bases; mientras una muestra no dé lo esperado, las bases no se publican."
      >
        <Pila espacio={1.5}>
          {pruebas.length === 0 ? (
            <Typography sx={{ maxWidth: "70ch" }}>
              Todavía no hay muestras. Haga la cuenta de un postulante a mano, créelo aquí y escriba el puntaje que debe
              obtener: si una regla quedó distinta de lo que se quiso, la muestra lo dirá antes de publicar.
            </Typography>
          ) : (
            <Typography component="output">{cuenta(pruebas.length, fallan, valida)}</Typography>
          )}
          {pruebas.map((prueba) => (
            <FichaPrueba key={prueba.id} prueba={prueba} resultado={resultados.get(prueba.id) ?? null} />
          ))}
          <Box>
            <CrearPrueba motivo={motivo ?? (bases.plazas.length === 0 ? "Agregue al menos una plaza." : null)} />
          </Box>
        </Pila>
      </Parte>
      {pruebas.length > 0 && <Cobertura bases={quietas} valida={valida} />}
    </>
  );
}

function cuenta(cuantas: number, fallan: number, valida: boolean): string {
  if (!valida) return "Complete o corrija los datos marcados para comprobar las muestras.";
  const todas = cuantas === 1 ? "1 muestra" : `${cuantas} muestras`;
  if (fallan === 0) return cuantas === 1 ? "1 muestra: da lo esperado." : `${todas}: todas dan lo esperado.`;
  return `${todas}: ${fallan === 1 ? "1 no da" : `${fallan} no dan`} lo esperado.`;
}

const probarTodas = (bases: Bases): ReadonlyMap<string, ResultadoPrueba> =>
  new Map((bases.pruebas ?? []).map((prueba) => [prueba.id, probar(bases, prueba)]));
