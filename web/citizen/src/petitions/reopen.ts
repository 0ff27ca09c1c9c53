import { placeDraft } from '../../../shared/offline/draft.js';
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

/** A report that was refused is a draft again; false while another one is being written. */
export function reopenReport(
  { id, topic, title, text, place, commune, address, sender, ...body }: ReportSent,
  instead: boolean,
): Promise<boolean> {
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
  return placeDraft('report', draft, { instead });
}

/** The same of a complaint. */
export function reopenComplaint(
  { id, against, title, text, sender }: ComplaintSent,
  instead: boolean,
): Promise<boolean> {
  return placeDraft('complaint', { id, against, title, text, ...NO_SENDER, ...sender }, { instead });
}
