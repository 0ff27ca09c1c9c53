import { Status, type Hue } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import type { ListedFee } from './queries.js';

const LOOK = {
  UNPRICED: { hue: 'held', icon: 'warning' },
  UNPAID: { hue: 'waiting', icon: 'clock' },
  PART_PAID: { hue: 'waiting', icon: 'progress' },
  PAID: { hue: 'open', icon: 'done' },
} as const satisfies Record<ListedFee['status'], { hue: Hue; icon: string }>;

/** Whether a fee is paid. */
export function FeeStatus({ status }: { readonly status: ListedFee['status'] }) {
  const { t } = useWords();
  return <Status {...LOOK[status]}>{t(`feeStatus.${status}`)}</Status>;
}
