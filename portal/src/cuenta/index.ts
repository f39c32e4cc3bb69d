/** Pages of the account. */
export { Ingreso } from "./Ingreso.tsx";
export { NuevaClave } from "./NuevaClave.tsx";
export { Recuperar } from "./Recuperar.tsx";
export { Registro } from "./Registro.tsx";
export { Verificar } from "./Verificar.tsx";
