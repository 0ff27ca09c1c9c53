/** How the topics of firms begin on the live channel. */
export const MESSAGES_PREFIX = 'messages-';

/** The topic on which a firm hears that it was told something. */
export function messagesTopic(firm: string): string {
  return MESSAGES_PREFIX + firm;
}
