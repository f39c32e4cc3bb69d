/** Words of the page of sworn statements, which no other page loads. */
export const PAGINA_DECLARACIONES = {
  titulo: "Declaraciones juradas",
  intro: "Lo que declara tiene carácter de declaración jurada. Léalo antes de responder.",
  acepto: "Lo declaro bajo juramento",
  noAcepto: "No lo declaro",
  continuar: "Continuar",
  consecuencia: {
    IMPIDE_ENVIAR: "Si responde que no, no podrá enviar.",
    DESCALIFICA: "Si responde que no, quedará DESCALIFICADO.",
    SE_REGISTRA: "",
  },
  ninguna: "Estas bases no piden declaraciones.",
} as const;
