import { createContext, type ReactNode, use } from "react";

/** The handle that moves the item that is being drawn; none where its list cannot be put in another order. */
export const ContextoAsa = createContext<ReactNode>(null);

/** The handle of the item that it is drawn in. */
export function Asa() {
  return use(ContextoAsa);
}

/** What is inside of an item does not move it. */
export function SinAsa({ children }: { readonly children: ReactNode }) {
  return <ContextoAsa value={null}>{children}</ContextoAsa>;
}
