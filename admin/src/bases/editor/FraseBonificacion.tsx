import Box from "@mui/material/Box";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import type { Base, Bonificacion } from "#schema/bases/bonificacion.ts";
import type { Bases } from "#schema/bases/bases.ts";
import { hallazgosEn, useBorrador } from "../borrador.ts";
import { Campo, EN_FRASE } from "../controles/Campo.tsx";
import { Varias } from "../controles/Varias.tsx";
import { baseEnPalabras, compuertaEnPalabras, enPalabras, momentoEnPalabras } from "../palabras.ts";

/** The sentence of a bonus. Who gets it is decided by its condition; the rest are slots. */
export function Frase({ bonificacion }: { readonly bonificacion: Bonificacion }) {
  const { bases } = useBorrador();
  const ruta = `bonificaciones.${bonificacion.id}`;
  const documentos = bases.documentos.map(({ id, nombre }) => ({ id, name: nombre }));
  const { monto, documentos: acreditan = [] } = bonificacion;
  const deUnaBase = monto.unidad === "PORCENTAJE";
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: 0.75, rowGap: 1 }}>
      <span data-ruta={`${ruta}.si`}>
        A quien cumple que <strong>{enPalabras(bases, bonificacion.si)}</strong>,
      </span>
      <span>acreditado con</span>
      <Varias
        enFrase
        ruta={`${ruta}.documentos`}
        etiqueta="Documento que la acredita"
        opciones={documentos}
        valor={acreditan}
        ninguna="ningún documento"
        alElegir={(elegidos) => (elegidos.length > 0 ? elegidos : undefined)}
      />
      <span>se le suma</span>
      {monto.tipo === "FIJO" ? (
        <Campo enFrase ruta={`${ruta}.monto.valor`} etiqueta="Cuánto se suma" ancho="7ch" />
      ) : (
        <span>lo que diga la tabla, en</span>
      )}
      <Campo enFrase ruta={`${ruta}.monto.unidad`} etiqueta="Unidad" opciones={UNIDADES} />
      {deUnaBase && (
        <>
          <span>del</span>
          <Elegir
            ruta={`${ruta}.base`}
            etiqueta="Base del porcentaje"
            valor={bonificacion.base}
            opciones={basesPosibles(bases, bonificacion.base)}
            enPalabras={(base) => baseEnPalabras(bases, base)}
          />
        </>
      )}
      <Elegir
        ruta={`${ruta}.momento`}
        etiqueta="A qué se suma"
        valor={bonificacion.momento}
        opciones={momentosPosibles(bases)}
        enPalabras={(momento) => momentoEnPalabras(bases, momento)}
      />
      <Compuertas bonificacion={bonificacion} />
      <span>con un tope, en puntos, de</span>
      <Campo enFrase ruta={`${ruta}.tope`} etiqueta="Tope en puntos; vacío si no hay" ancho="9ch" />
      <span>{bonificacion.tope === undefined ? "(sin tope)." : "."}</span>
    </Box>
  );
}

const UNIDADES = [
  { id: "PORCENTAJE", name: "por ciento" },
  { id: "PUNTOS", name: "puntos" },
];

type Compuerta = NonNullable<Bonificacion["exige"]>[number];

function Compuertas({ bonificacion }: { readonly bonificacion: Bonificacion }) {
  const { bases } = useBorrador();
  const { exige = [] } = bonificacion;
  const posibles: readonly Compuerta[] = [
    { tipo: "TODAS_LAS_ETAPAS" },
    ...bases.etapas.flatMap(({ id }): Compuerta[] => [
      { tipo: "MINIMO_ETAPA", etapa: id, con: "SIN_BONIFICACION" },
      { tipo: "MINIMO_ETAPA", etapa: id, con: "CON_BONIFICACION" },
    ]),
    ...exige.filter(({ tipo }) => tipo === "MINIMO_TOTAL"),
  ];
  const opciones = posibles.map((compuerta) => ({
    id: JSON.stringify(compuerta),
    name: compuertaEnPalabras(bases, compuerta),
  }));
  const iguales = (a: Compuerta, b: string) => posibles.some((una) => JSON.stringify(una) === b && mismas(una, a));
  return (
    <Varias
      enFrase
      ruta={`bonificaciones.${bonificacion.id}.exige`}
      etiqueta="Qué exige"
      opciones={opciones}
      valor={exige.flatMap((compuerta) => opciones.filter(({ id }) => iguales(compuerta, id)).map(({ id }) => id))}
      ninguna="sin exigir más"
      alElegir={(elegidas) => (elegidas.length > 0 ? elegidas.map((una) => JSON.parse(una) as unknown) : undefined)}
    />
  );
}

/** Same content, whatever the order of the properties. */
const mismas = (a: object, b: object): boolean => {
  const ordenado = (uno: object) => JSON.stringify(Object.entries(uno).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return ordenado(a) === ordenado(b);
};

function basesPosibles(bases: Bases, actual: Base | undefined): readonly Base[] {
  const posibles: Base[] = [
    { tipo: "TOTAL" },
    { tipo: "ACUMULADO" },
    ...bases.etapas.flatMap(({ id }): Base[] => [
      { tipo: "ETAPA", etapa: id, puntaje: "OBTENIDO" },
      { tipo: "ETAPA", etapa: id, puntaje: "ACUMULADO" },
      { tipo: "ETAPA", etapa: id, puntaje: "PONDERADO" },
    ]),
  ];
  return actual && !posibles.some((una) => mismas(una, actual)) ? [...posibles, actual] : posibles;
}

const momentosPosibles = (bases: Bases): readonly Bonificacion["momento"][] => [
  { tipo: "AL_FINAL" },
  ...bases.etapas.flatMap(({ id }): Bonificacion["momento"][] => [
    { tipo: "EN_ETAPA", etapa: id },
    { tipo: "EN_PONDERADO", etapa: id },
  ]),
];

interface PropsElegir<T extends object> {
  readonly ruta: string;
  readonly etiqueta: string;
  readonly valor: T | undefined;
  readonly opciones: readonly T[];
  readonly enPalabras: (una: T) => string;
}

/** Chooses one of several parts of the document, each said in words. */
function Elegir<T extends object>({ ruta, etiqueta, valor, opciones, enPalabras: decir }: PropsElegir<T>) {
  const { cambiar, motivo, hallazgos } = useBorrador();
  const error = hallazgosEn(hallazgos, ruta).find(({ gravedad }) => gravedad === "ERROR");
  const indice = valor ? opciones.findIndex((una) => mismas(una, valor)) : -1;
  return (
    <Box data-ruta={ruta} sx={{ maxWidth: "100%" }}>
      <TextField
        select
        {...EN_FRASE}
        value={indice < 0 ? "" : String(indice)}
        disabled={motivo !== null}
        error={error !== undefined}
        helperText={error?.mensaje}
        onChange={({ target }) => cambiar({ ruta, accion: "PONER", valor: opciones[Number(target.value)] })}
        slotProps={{ select: { displayEmpty: true, SelectDisplayProps: { "aria-label": etiqueta } } }}
      >
        {indice < 0 && <MenuItem value="">Sin definir</MenuItem>}
        {opciones.map((una, i) => (
          <MenuItem key={JSON.stringify(una)} value={String(i)} sx={{ whiteSpace: "normal" }}>
            {decir(una)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
