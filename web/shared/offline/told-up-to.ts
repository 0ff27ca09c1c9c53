let position = 0;

/** Notes where in the log an answered command stands (`log.position` of its answer). */
export function noteAnswer(answer: unknown): void {
  const { log } = (answer ?? {}) as { log?: { position?: number } };
  position = Math.max(position, log?.position ?? 0);
}

/** For the query of a list: it is to show what was told here last, which the server waits for a moment. */
export function toldUpTo(): { readonly after?: number } {
  return position > 0 ? { after: position } : {};
}
