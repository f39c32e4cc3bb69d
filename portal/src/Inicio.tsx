/** First screen of the portal: says where the visitor is. */
export function Inicio() {
  return (
    <main>
      <h1>Mérito: convocatorias CAS</h1>
      <p>
        <a href="/admin/">Ir a la administración</a>
      </p>
    </main>
  );
}
