import type { ReactNode } from 'react';
import { Status } from '../../../shared/look/status.js';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { useWords } from '../app/words.js';

interface Props {
  readonly id: string;
  /** How it stands, where nothing of ours waits to be sent. */
  readonly children: ReactNode;
}

/** How the thing of a line stands, or that something done to it waits to be sent. */
export function LineState({ id, children }: Props) {
  const { t } = useWords();
  const sending = useMine().some(({ path, state }) => state === 'WAITING' && path.includes(id));
  if (!sending) return children;
  return (
    <Status hue="waiting" icon="clock">
      {t('vehicle.waits')}
    </Status>
  );
}

/** The colleagues who have it open. */
export function AlsoOpenAt({ others }: { readonly others: readonly string[] }) {
  if (others.length === 0) return null;
  return (
    <Status hue="held" icon="colleague">
      {others.join(', ')}
    </Status>
  );
}
