/** Words and look of the composer of conditions. */
export const PALABRAS_COMPOSITOR = {
  fields: { title: "Dato" },
  operators: { title: "Comparación" },
  values: { title: "Valores" },
  value: { title: "Valor" },
  valueSourceSelector: { title: "Con qué se compara" },
  combinators: { title: "Cómo se juntan" },
  removeRule: { label: "Quitar", title: "Quitar esta comparación" },
  removeGroup: { label: "Quitar grupo", title: "Quitar este grupo" },
  addRule: { label: "+ Comparación", title: "Agregar una comparación" },
  addGroup: { label: "+ Grupo", title: "Agregar un grupo de comparaciones" },
} as const;

const CONTROL = {
  font: "inherit",
  color: "text.primary",
  bgcolor: "background.paper",
  border: 1,
  borderColor: "text.secondary",
  borderRadius: 0.75,
  minHeight: 34,
  px: 1,
  maxWidth: "100%",
} as const;

export const ESTILO_COMPOSITOR = {
  fontSize: "0.875rem",
  mt: 0.5,
  "& .ruleGroup": { borderLeft: 3, borderColor: "divider", pl: 1.25, py: 0.5, my: 0.5 },
  "& .ruleGroup-header, & .rule, & .rule-value": { display: "flex", flexWrap: "wrap", gap: 0.75, alignItems: "center" },
  "& .ruleGroup-body": { display: "flex", flexDirection: "column", gap: 0.75, pt: 0.75 },
  "& select, & input, & button": CONTROL,
  "& button": { ...CONTROL, cursor: "pointer", fontWeight: 600 },
  "& :is(select, input, button):focus-visible": { outline: "3px solid #F2B705" },
} as const;
