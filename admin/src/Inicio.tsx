/** First screen of the administration: says where the visitor is. */
export function Inicio() {
  return (
    <main>
      <h1>Mérito: administración de convocatorias</h1>
      <p>
        <a href="/">Ir al portal de postulantes</a>
      </p>
    </main>
  );
}
