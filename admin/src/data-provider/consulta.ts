/** Reads and acts of the pages that are not plain lists or forms of react-admin, over the same cache as its own. */
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useCallback } from "react";
import { type Falla, leerFalla } from "./falla.ts";
import { huellaDe, type Operacion, pedir } from "./transporte.ts";

interface OpcionesConsulta {
  /** Whether to ask now; yes unless told. */
  readonly activa?: boolean;
  /** How often to ask again, in milliseconds. */
  readonly cadaMs?: number;
  /** Whether what is kept is asked again when the piece that reads it appears; no unless told. */
  readonly alAparecer?: boolean;
}

const claveDe = <R, V>(operacion: Operacion<R, V>, variables?: V): readonly unknown[] =>
  variables === undefined ? ["gql", huellaDe(operacion)] : ["gql", huellaDe(operacion), variables];

/** Reads with an operation. */
export function useConsulta<R, V>(
  operacion: Operacion<R, V>,
  variables: V,
  opciones: OpcionesConsulta = {},
): UseQueryResult<R, Falla> {
  const { activa = true, cadaMs, alAparecer = false } = opciones;
  return useQuery<R, Falla>({
    queryKey: claveDe(operacion, variables),
    queryFn: ({ signal }) => pedir(operacion, variables, signal).catch(volver),
    enabled: activa,
    retry: false,
    ...(alAparecer && { refetchOnMount: "always" as const }),
    ...(cadaMs !== undefined && { refetchInterval: cadaMs }),
  });
}

const volver = (error: unknown): never => {
  throw error instanceof DOMException ? error : leerFalla(error);
};

export interface Acto<R, V> {
  readonly hacer: (variables: V) => Promise<R>;
  readonly ocupado: boolean;
  /** What the last try was refused for, until the next. */
  readonly falla: Falla | null;
  readonly olvidar: () => void;
}

/** Does with a mutation. What it throws is also kept in `falla`. */
export function useActo<R, V>(operacion: Operacion<R, V>): Acto<R, V> {
  const { mutateAsync, isPending, error, reset } = useMutation<R, Falla, V>({
    mutationFn: (variables) => pedir(operacion, variables).catch(volver),
  });
  return { hacer: mutateAsync, ocupado: isPending, falla: error, olvidar: reset };
}

/** Gives what changes the answer that is kept of a query, and what asks it again. */
export function useGuardado<R, V>(operacion: Operacion<R, V>, variables: V) {
  const cliente = useQueryClient();
  const clave = JSON.stringify(variables);
  const poner = useCallback(
    (cambio: (anterior: R) => R) =>
      cliente.setQueryData<R>(claveDe(operacion, variables), (anterior) =>
        anterior === undefined ? anterior : cambio(anterior),
      ),
    // oxlint-disable-next-line react/exhaustive-deps -- variables by their content
    [cliente, operacion, clave],
  );
  const releer = useCallback(
    () => cliente.invalidateQueries({ queryKey: claveDe(operacion, variables) }),
    // oxlint-disable-next-line react/exhaustive-deps -- variables by their content
    [cliente, operacion, clave],
  );
  return { poner, releer };
}

/** Gives what asks again every query of the page. */
export function useReleerTodo(): () => Promise<void> {
  const cliente = useQueryClient();
  return useCallback(() => cliente.invalidateQueries(), [cliente]);
}
