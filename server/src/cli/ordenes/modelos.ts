import { exportar } from "#schema/bases/portable.ts";
import { MODELOS, modeloPorId } from "#schema/modelos/catalogo.ts";
import { impedimento, insertar } from "#schema/modelos/insertar.ts";
import { CLASES_MODELO, type Modelo } from "#schema/modelos/modelo.ts";
import { sugerencias } from "#schema/modelos/sugerencias.ts";
import { escribirJson, SALIDA, type Orden } from "./definir.ts";
import { leerBases } from "./leer-bases.ts";

const ficha = ({ id, nombre, ayuda, clase, desde, hasta }: Modelo) => ({
  id,
  nombre,
  ayuda,
  clase: CLASES_MODELO[clase],
  desde,
  hasta,
});

/** The library of ready parts: what there is, what some bases lack, and those bases with a part added. */
export const modelos: Orden = {
  uso: "[x.bases.json [modelo]]",
  resumen: "muestra los modelos de partes, los que faltan en unas bases, o las bases con un modelo agregado",
  argumentos: [0, 2],
  ejecutar: ([ruta, id], medio) => {
    if (ruta === undefined) {
      escribirJson(medio, { formato: "merito.modelos", modelos: MODELOS.map(ficha) });
      return SALIDA.BIEN;
    }
    const leidas = leerBases(ruta, medio);
    if ("salida" in leidas) return leidas.salida;
    if (id === undefined) {
      const faltan = sugerencias(leidas.bases).map(({ modelo, motivo }) => ({ ...ficha(modelo), motivo }));
      escribirJson(medio, { formato: "merito.modelos", modelos: faltan });
      return SALIDA.BIEN;
    }
    const modelo = modeloPorId(id);
    if (!modelo) {
      medio.avisar(`No existe el modelo «${id}». Sin argumentos, la orden los muestra todos.`);
      return SALIDA.MAL_LLAMADA;
    }
    const antes = impedimento(leidas.bases, modelo);
    if (antes !== null) {
      medio.avisar(antes);
      return SALIDA.CON_ERRORES;
    }
    const { bases, cambios } = insertar(leidas.bases, modelo);
    medio.avisar(cambios.length === 0 ? "Ya estaba todo." : `Cambios: ${cambios.length}.`);
    medio.escribir(exportar(bases));
    return SALIDA.BIEN;
  },
};
