/** Whom the provider names, in our words. */
export interface Named {
  /** What it calls him for good. */
  readonly subject: string;
  readonly name?: string;
  readonly phone?: string;
  /** His personal number. */
  readonly number?: string;
  readonly level?: string;
  /** `1990-05-19`; a year alone, or a day without its year, is left out. */
  readonly born?: string;
}

export interface ClaimNames {
  readonly name: string;
  readonly phone: string;
  readonly number: string | undefined;
  readonly level: string | undefined;
  readonly birthday: string;
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
  const born = dayOf(claims[names.birthday]);
  return {
    subject: claims.sub,
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(number !== undefined && { number }),
    ...(level !== undefined && { level }),
    ...(born !== undefined && { born }),
  };
}

function dayOf(claim: unknown): string | undefined {
  if (typeof claim !== 'string' || !/^(19|20)\d{2}-\d{2}-\d{2}$/.test(claim)) return undefined;
  const day = new Date(`${claim}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(claim) ? claim : undefined;
}

function textOf(claim: unknown): string | undefined {
  if (typeof claim !== 'string' && typeof claim !== 'number') return undefined;
  const text = String(claim).normalize('NFC').trim();
  return text !== '' && text.length <= MOST && !/[\p{Cc}\p{Cs}]/u.test(text) ? text : undefined;
}
