import { keepDraftAs } from '../dossier/kept-drafts.js';
import type { reportBody, ReportDraft } from './report-draft.js';
import { NO_SENDER, type Sender } from './sender-fields.js';

/** As it went out, with its photos. */
export type ReportSent = ReturnType<typeof reportBody> & {
  readonly place?: ReportDraft['place'];
  readonly commune?: string;
  readonly address?: string;
  readonly sender?: Partial<Sender>;
};

export interface ComplaintSent {
  readonly id: string;
  readonly against: string;
  readonly title: string;
  readonly text: string;
  readonly sender: Partial<Sender>;
}

/** A report that was refused is a draft again. */
export function reopenReport({ id, topic, title, text, place, commune, address, sender, ...body }: ReportSent) {
  const draft: ReportDraft = {
    id,
    topic,
    title,
    text,
    place: place ?? null,
    commune: commune ?? '',
    address: address ?? '',
    who: 'anonymous' in body ? 'anonymous' : 'named',
    name: sender?.name ?? '',
    phone: sender?.phone ?? '',
  };
  return keepDraftAs('report', draft);
}

/** A complaint that was refused is a draft again. */
export function reopenComplaint({ id, against, title, text, sender }: ComplaintSent) {
  return keepDraftAs('complaint', { id, against, title, text, ...NO_SENDER, ...sender });
}
