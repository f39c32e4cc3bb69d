import Box from "@mui/material/Box";
import { useMemo } from "react";
import { type Field, type OptionGroup, QueryBuilder, type RuleGroupType } from "react-querybuilder";
import type { Condicion } from "#schema/bases/condicion.ts";
import { POR_COMPLETAR } from "#schema/bases/por-completar.ts";
import { useBorrador } from "../borrador.ts";
import { aConsulta, deConsulta, type Grupo } from "./consulta-condicion.ts";
import { type Dato, datosEn } from "./datos.ts";
import { ESTILO_COMPOSITOR, PALABRAS_COMPOSITOR } from "./palabras-compositor.ts";

interface Props {
  readonly ruta: string;
  readonly condicion: Condicion;
}

/** Composes a condition over the data that can be read at its place, without code. */
export function Compositor({ ruta, condicion }: Props) {
  const { bases, cambiar } = useBorrador();
  const datos = useMemo(() => datosEn(bases, ruta), [bases, ruta]);
  const porNombre = useMemo(() => new Map(datos.map((uno) => [uno.id, uno])), [datos]);
  const campos = useMemo(() => agrupar(datos), [datos]);
  return (
    <Box sx={ESTILO_COMPOSITOR}>
      <QueryBuilder
        fields={campos}
        query={aConsulta(condicion) as RuleGroupType}
        onQueryChange={(nueva) => {
          const valor = deConsulta(nueva as Grupo);
          if (JSON.stringify(valor) !== JSON.stringify(condicion)) cambiar({ ruta, accion: "PONER", valor });
        }}
        combinators={COMBINADORES}
        getOperators={(campo) => operadoresDe(porNombre.get(campo))}
        getValueSources={(_campo, operador) =>
          operador === "EN" || operador === "CONSTA" ? ["value"] : ["value", "field"]
        }
        getValues={(campo) => valoresDe(porNombre.get(campo))}
        getValueEditorType={(campo, operador) => controlDe(porNombre.get(campo), operador)}
        getInputType={(campo) => (porNombre.get(campo)?.clase.tipo === "FECHA" ? "date" : "text")}
        getDefaultValue={({ field, operator }) => deEntrada(porNombre.get(field), operator)}
        getDefaultField={datos[0]?.id ?? ""}
        listsAsArrays
        resetOnFieldChange
        addRuleToNewGroups
        enableMountQueryChange={false}
        translations={PALABRAS_COMPOSITOR}
      />
    </Box>
  );
}

const COMBINADORES = [
  { name: "TODAS", label: "se cumplen todas" },
  { name: "ALGUNA", label: "se cumple al menos una" },
  { name: "NINGUNA", label: "no se cumple ninguna" },
];

const IGUALDAD = [
  { name: "IGUAL", label: "es" },
  { name: "DISTINTO", label: "no es" },
];
const ORDEN = [
  { name: "MAYOR_IGUAL", label: "es al menos" },
  { name: "MAYOR", label: "es mayor que" },
  { name: "MENOR_IGUAL", label: "es a lo más" },
  { name: "MENOR", label: "es menor que" },
];
const CONSTA = { name: "CONSTA", label: "consta" };
const EN = { name: "EN", label: "es uno de" };

const operadoresDe = (dato: Dato | undefined) =>
  dato?.clase.tipo === "OPCIONES" ? [...IGUALDAD, EN, ...ORDEN, CONSTA] : [...IGUALDAD, ...ORDEN, EN, CONSTA];

const valoresDe = (dato: Dato | undefined) =>
  dato?.clase.tipo === "OPCIONES" ? dato.clase.opciones.map(({ id, name }) => ({ name: id, label: name })) : [];

function controlDe(dato: Dato | undefined, operador: string) {
  if (operador === "CONSTA") return null;
  if (dato?.clase.tipo !== "OPCIONES") return "text";
  return operador === "EN" ? "multiselect" : "select";
}

function deEntrada(dato: Dato | undefined, operador: string): unknown {
  const uno = valorDeEntrada(dato);
  return operador === "EN" ? [uno] : uno;
}

function valorDeEntrada(dato: Dato | undefined): string {
  switch (dato?.clase.tipo) {
    case "OPCIONES":
      return dato.clase.opciones[0]?.id ?? POR_COMPLETAR;
    case "NUMERO":
      return "1";
    default:
      return POR_COMPLETAR;
  }
}

function agrupar(datos: readonly Dato[]): OptionGroup<Field>[] {
  const grupos = Map.groupBy(datos, ({ grupo }) => grupo);
  return [...grupos].map(([label, suyos]) => ({
    label,
    options: suyos.map(({ id, name }) => ({ name: id, value: id, label: name })),
  }));
}
