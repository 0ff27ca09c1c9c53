/** What a person types to say who he is. */
export type AccountName = { readonly email: string } | { readonly phone: string };

const EMAIL = /^[^\s@\p{Cc}\p{Cs}]{1,64}@[^\s@\p{Cc}\p{Cs}]{1,190}\.[^\s@.\p{Cc}\p{Cs}]{2,}$/u;

/** An e-mail address in lower case; undefined when it is none. */
export function normalEmail(text: string): string | undefined {
  const email = text.normalize('NFKC').trim().toLowerCase();
  return EMAIL.test(email) ? email : undefined;
}

/** A phone number with its country code (E.164); bare Vietnamese (0…) and Chinese mobile (1…) numbers get theirs. */
export function normalPhone(text: string): string | undefined {
  const digits = text
    .normalize('NFKC')
    .replace(/[\s.()-]/g, '')
    .replace(/^00/, '+');
  if (/^0[2-9]\d{8,9}$/.test(digits)) return `+84${digits.slice(1)}`;
  if (/^1[3-9]\d{9}$/.test(digits)) return `+86${digits}`;
  return /^\+[1-9]\d{7,14}$/.test(digits) ? digits : undefined;
}

export function accountName(text: string): AccountName | undefined {
  const email = normalEmail(text);
  if (email !== undefined) return { email };
  const phone = normalPhone(text);
  return phone === undefined ? undefined : { phone };
}
