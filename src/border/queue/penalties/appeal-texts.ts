/** Reference of the sealed text of an appeal. */
export function appealStatementOf(appeal: string): string {
  return `appeal-${appeal}`;
}

/** Reference of the sealed text of its decision. */
export function appealNoteOf(appeal: string): string {
  return `appeal-note-${appeal}`;
}
