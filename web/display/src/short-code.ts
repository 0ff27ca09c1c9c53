/** A gate's own display drops its prefix: `HN-E-0417` → `E-0417`. Another gate's code stays whole. */
export function shortCode(code: string, prefix: string): string {
  return code.startsWith(`${prefix}-`) ? code.slice(prefix.length + 1) : code;
}
