import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import type { ListedDeclaration } from './queries.js';

const LOOK = {
  SUBMITTED: { hue: 'waiting', icon: 'clock' },
  ACCEPTED: { hue: 'open', icon: 'done' },
  NEEDS_CORRECTION: { hue: 'held', icon: 'warning' },
  REJECTED: { hue: 'closed', icon: 'failed' },
  FULFILLED: { hue: 'open', icon: 'done' },
  WITHDRAWN: { hue: 'plain', icon: 'none' },
  EXPIRED: { hue: 'plain', icon: 'none' },
} as const;

export function DeclarationStatus({ status }: { readonly status: ListedDeclaration['status'] }) {
  const { t } = useWords();
  return <Status {...LOOK[status]}>{t(`declaration.${status}`)}</Status>;
}
