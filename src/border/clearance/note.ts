import { v7 as uuidv7 } from 'uuid';
import type { PersonalFact } from '../../shared/event-store/types.js';

/** A free text goes sealed beside the event; the event holds its reference. Spread into a command: `{ note }` and `personal`. */
export function sealedNote(declaration: string, text: string | undefined): { note?: string; personal: PersonalFact[] } {
  if (!text) return { personal: [] };
  const note = `note-${uuidv7()}`;
  return { note, personal: [{ ref: note, subject: `declaration-${declaration}`, content: { text } }] };
}
