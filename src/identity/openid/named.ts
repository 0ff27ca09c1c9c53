/** Whom the provider names, in our words. */
export interface Named {
  /** What it calls him for good. */
  readonly subject: string;
  readonly name?: string;
  readonly phone?: string;
  /** His personal number. */
  readonly number?: string;
  readonly level?: string;
}

export interface ClaimNames {
  readonly name: string;
  readonly phone: string;
  readonly number: string | undefined;
  readonly level: string | undefined;
}

const MOST = 120;

/** Reads claims by the names that they have at this provider; what is no plain short text is left out. */
export function namedBy(
  claims: Readonly<Record<string, unknown>> & { readonly sub: string },
  names: ClaimNames,
): Named {
  const [name, phone, number, level] = [names.name, names.phone, names.number, names.level].map((each) =>
    each === undefined ? undefined : textOf(claims[each]),
  );
  return {
    subject: claims.sub,
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(number !== undefined && { number }),
    ...(level !== undefined && { level }),
  };
}

function textOf(claim: unknown): string | undefined {
  if (typeof claim !== 'string' && typeof claim !== 'number') return undefined;
  const text = String(claim).normalize('NFC').trim();
  return text !== '' && text.length <= MOST && !/[\p{Cc}\p{Cs}]/u.test(text) ? text : undefined;
}
