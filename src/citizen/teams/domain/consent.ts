import type { Words } from '../../../shared/domain/problem.js';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import { CONSENT_KNOWN_BY, type ConsentKnownBy, type TeamEvent } from './team-events.js';
import { refuse } from './team-problems.js';

export { CONSENT_KNOWN_BY };

/** What a citizen agrees to when a member acts for him. Words that were used once are never changed: others get a key of their own. */
export const CONSENT_WORDS = {
  'ACT-1': {
    vi: 'Tôi đồng ý để thành viên tổ công nghệ số cộng đồng nộp hồ sơ này thay tôi, với những thông tin tôi đã cung cấp, và đã nhận giấy biên nhận.',
    zh: '我同意社区数字小组成员凭我提供的信息代我提交此档案，并已收到回执。',
    en: 'I agree that the member of the community digital team sends this dossier for me, with what I told him, and I am given a receipt.',
  },
} as const satisfies Readonly<Record<string, Words>>;
export type ConsentWords = keyof typeof CONSENT_WORDS;
export const CONSENT_WORD_KEYS = Object.keys(CONSENT_WORDS) as ConsentWords[];

/** That a citizen agreed: when, how the member knew him, to which words in which language. */
export interface Consent {
  readonly givenAt: string;
  readonly knownBy: ConsentKnownBy;
  readonly words: ConsentWords;
  readonly language: keyof Words;
}

/** *Default*: by so much a phone's clock may go ahead. */
const AHEAD_MINUTES = 10;

/** A consent is taken down before anything is done for who gave it. Throws `team-consent-in-future`. */
export function takeConsent(team: string, dossier: string, consent: Consent, at: Date): TeamEvent {
  const givenAt = new Date(consent.givenAt);
  if (givenAt > plusMinutes(at, AHEAD_MINUTES)) throw refuse('team-consent-in-future');
  const { knownBy, words } = consent;
  return {
    type: 'TeamConsentTaken',
    data: { team, at: at.toISOString(), dossier, knownBy, words, givenAt: givenAt.toISOString() },
  };
}
