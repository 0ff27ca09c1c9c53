/** What a report is about. */
export const TOPICS = ['ORDER', 'ENVIRONMENT', 'SECURITY', 'ROADS', 'OTHER'] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * The three kinds that the law keeps apart; denunciations are a thing of their own (`denunciation.ts`) and never stand among
 * these.
 */
export const PETITION_KINDS = ['REPORT', 'COMPLAINT'] as const;
export type PetitionKind = (typeof PETITION_KINDS)[number];

/** The People's Committee of the province, above every commune and department. */
export const PROVINCE_OFFICE = 'UBND';

/** *Default*: the body of the province that takes what is beyond a commune, by topic. */
const BODY_OF_TOPIC: Readonly<Record<Topic, string>> = {
  ORDER: 'CAT',
  ENVIRONMENT: 'SNNMT',
  SECURITY: 'CAT',
  ROADS: 'SXD',
  OTHER: PROVINCE_OFFICE,
};

/** A commune, as its code says. */
export function isCommune(office: string): boolean {
  return /^\d{5}$/.test(office);
}

/**
 * Where a petition goes when the body that has it is late or cannot: a report by its topic, and from there to the People's
 * Committee; a complaint to who settles it a second time (Law on Complaints, article 21). Undefined when nobody is above.
 */
export function bodyAbove(kind: PetitionKind, topic: Topic, from: string): string | undefined {
  if (from === PROVINCE_OFFICE) return undefined;
  const above = kind === 'REPORT' ? BODY_OF_TOPIC[topic] : PROVINCE_OFFICE;
  return above === from ? PROVINCE_OFFICE : above;
}

/** Whether one body stands below another: communes below the departments, and all below the People's Committee. */
export function isBelow(office: string, other: string): boolean {
  return rank(office) < rank(other);
}

function rank(office: string): number {
  if (office === PROVINCE_OFFICE) return 2;
  return isCommune(office) ? 0 : 1;
}

/**
 * Who settles a denunciation: the body above the one that is named (Law on Denunciations, articles 12 and 13); undefined when
 * that is not a body of this province.
 */
export function settlesDenunciationOf(against: string): string | undefined {
  return against === PROVINCE_OFFICE ? undefined : PROVINCE_OFFICE;
}
