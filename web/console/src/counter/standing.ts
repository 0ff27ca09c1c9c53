const CODE = /^[A-Z]{2}-[EI]-\d{4,9}$/;
const SHORT_CODE = /^([EI])-?(\d{4,9})$/;
const PREFIX: Readonly<Record<string, string>> = { HUU_NGHI: 'HN', TAN_THANH: 'TT', COC_NAM: 'CN', CHI_MA: 'CM' };

/** How a vehicle that stands before somebody is named: by its pass, the code on its ticket, or its plate. */
export type Standing =
  { readonly pass: string } | { readonly code: string } | { readonly plate: string; readonly country: 'VN' | 'CN' };

/** What was scanned or typed; a code as the gate's own display shows it has no prefix. */
export function standingOf(typed: string, gate: string): Standing | undefined {
  const text = typed.trim();
  if (!text) return undefined;
  if (text.startsWith('LSP1:')) return { pass: text };
  const code = text.toUpperCase().replaceAll(/\s/g, '');
  if (CODE.test(code)) return { code };
  const [, side, number] = SHORT_CODE.exec(code) ?? [];
  if (side && number) return { code: `${PREFIX[gate] ?? ''}-${side}-${number}` };
  // Chinese plates begin with the character of their province.
  return { plate: text, country: /\p{Script=Han}/u.test(text) ? 'CN' : 'VN' };
}

/** One name for a vehicle, however its plate or code was typed: what was begun for it is found by another spelling too. */
export function nameOfStanding(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s.\-·]/g, '');
}
