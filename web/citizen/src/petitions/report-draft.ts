import type { Topic } from '../../../../src/citizen/petitions/domain/petition-matter.js';
import type { Place } from '../map/commune-at.js';

/** A report as it is being written. */
export interface ReportDraft {
  readonly id: string;
  readonly topic: Topic | '';
  readonly title: string;
  readonly text: string;
  readonly place: Place | null;
  readonly commune: string;
  readonly address: string;
  readonly who: 'anonymous' | 'named';
  readonly name: string;
  readonly phone: string;
}

/** What is sent of it: nothing of a person who wishes to be nobody, and no commune beside a place, which says it. */
export function reportBody(draft: ReportDraft) {
  const { id, topic, title, text, place, commune, address, who, name, phone } = draft;
  const sender = {
    ...(name.trim() && { name: name.trim() }),
    ...(phone.trim() && { phone: phone.trim() }),
  };
  return {
    id,
    topic,
    title: title.trim(),
    text: oneLine(text),
    ...(place ? { place } : { commune }),
    ...(address.trim() && { address: address.trim() }),
    // Without name and telephone the account alone says who it is.
    ...(who === 'anonymous' ? { anonymous: true } : { sender }),
  };
}

/** The server takes a text as one line. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ');
}
