/**
 * What a new part says in each text that nobody wrote yet. It keeps the draft of a valid shape, so that it can be stored
 * at once, and the linter refuses to publish it.
 */
export const POR_COMPLETAR = "Por completar";

/** What blank bases say of the unit that asks for the staff. */
export const POR_DEFINIR = "Por definir";
