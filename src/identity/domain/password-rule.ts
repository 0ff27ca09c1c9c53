const TRIED_FIRST = ['password', 'matkhau', 'qwerty', 'langson', 'cuakhau', 'huunghi', 'tanthanh', '123456', '888888'];

/** At least ten characters, not digits alone, and not merely a word that everyone tries first with digits around it. */
export function isPasswordGood(password: string): boolean {
  const text = password.normalize('NFKC');
  if (text.length < 10 || text.length > 128 || new Set(text).size < 5) return false;
  if (!/\p{L}/u.test(text)) return false;
  const letters = text.toLowerCase().replace(/[^\p{L}]/gu, '');
  return !TRIED_FIRST.some((word) => letters === word || text.toLowerCase() === word);
}
