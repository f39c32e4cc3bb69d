/** A change of the draft, as the builder queues it and the server takes it. */
export interface CambioModelo {
  readonly ruta: string;
  readonly accion: "AGREGAR" | "PONER";
  readonly valor: unknown;
}
