/** What the server uses of mjml, which brings no types. */
declare module "mjml" {
  export default function mjml2html(
    mjml: string,
    opciones: { validationLevel: "strict" | "soft" | "skip"; ignoreIncludes: boolean },
  ): Promise<{ html: string; errors: readonly { formattedMessage: string }[] }>;
}
