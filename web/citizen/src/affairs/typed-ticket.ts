/** The code of a ticket in whatever spelling it was typed; undefined for what is none. */
export function typedTicket(text: string): string | undefined {
  const [, gate, direction, number] =
    /^([A-Z]{2})[^A-Z0-9]*([EI])[^A-Z0-9]*(\d{4,9})$/.exec(text.trim().toUpperCase()) ?? [];
  return gate && direction && number ? `${gate}-${direction}-${number}` : undefined;
}
