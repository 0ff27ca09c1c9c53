export const INBOX_PREFIX = 'inbox-';

/** The topic of one person's inbox. */
export function inboxTopic(person: string): string {
  return `${INBOX_PREFIX}${person}`;
}
