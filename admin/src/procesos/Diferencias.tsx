import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";

const PRIMERAS = 20;

/** What changed, one sentence each; a long list shows its beginning first. */
export function Diferencias({ frases }: { readonly frases: readonly string[] }) {
  const [todas, setTodas] = useState(false);
  const visibles = todas ? frases : frases.slice(0, PRIMERAS);
  return (
    <>
      <Box component="ul" sx={{ m: 0, pl: 2.5, maxWidth: "80ch" }}>
        {visibles.map((frase) => (
          <li key={frase}>{frase}</li>
        ))}
      </Box>
      {visibles.length < frases.length && (
        <Button onClick={() => setTodas(true)}>{`Ver los ${frases.length} cambios`}</Button>
      )}
    </>
  );
}
