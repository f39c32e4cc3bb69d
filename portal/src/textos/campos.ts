/** Words of the fields. */
export const CAMPOS_TEXTO = {
  elija: "Elija una opción",
  fecha: { dia: "Día", mes: "Mes", anio: "Año" },
  quedan: (n: number) =>
    n >= 0
      ? `Le quedan ${n} ${n === 1 ? "carácter" : "caracteres"}.`
      : `Se pasó por ${-n} ${n === -1 ? "carácter" : "caracteres"}.`,
  ubigeo: {
    departamento: "Departamento",
    provincia: "Provincia",
    distrito: "Distrito",
    elija: "Elija",
    cargando: "Cargando la lista…",
  },
} as const;
