/** Another vehicle, or another person at the wheel. A corrected name or phone leaves the pass as it is. */
const FIELDS = [/^vehicle\.(country|plate|vins)\b/, /^trailer\b/, /^drivers\.\d+\.document\b/];

/** Whether a correction of these paths calls for another pass. */
export function changesPass(changed: readonly string[]): boolean {
  return changed.some((path) => FIELDS.some((field) => field.test(path)));
}
