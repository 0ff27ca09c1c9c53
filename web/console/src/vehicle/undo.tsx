import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { tell } from '../../../shared/offline/outbox.js';
import type { Agency } from '../app/agency.js';
import { useWords } from '../app/words.js';

const OFFERED_MS = 10_000;
const DECISION = /\/checks\/\w+\/(pass|fail|hold)$/;

interface Props {
  readonly path: { readonly declaration: string; readonly agency: Agency };
  readonly plate: string;
}

/** For ten seconds after a decision was sent it is taken back where it was made: a pass or a fail is revoked, a hold lifted. */
export function Undo({ path, plate }: Props) {
  const { t } = useWords();
  const last = useMine().findLast((each) => each.path.includes(path.declaration));
  const [, kind] = (last?.state === 'SENT' && DECISION.exec(last.path)) || [];
  const left = useLeft(kind ? last?.settledAt : undefined);
  const undo = () => {
    if (!kind || left === 0) return;
    const body = { reason: 'decided-in-error' as const };
    const command =
      kind === 'hold'
        ? commandFor('post', '/api/v1/clearances/{declaration}/checks/{agency}/lift', { path })
        : commandFor('post', '/api/v1/clearances/{declaration}/checks/{agency}/revoke', { path, body });
    void tell({ ...command, said: { key: 'vehicle.saidUndo', about: plate } });
  };
  useHotkeys([['u', undo]]);
  if (!kind || left === 0) return null;
  return (
    <Button onClick={undo} rightSection={<kbd>u</kbd>}>
      {t('vehicle.undo', { seconds: left })}
    </Button>
  );
}

/** Whole seconds that are left of the offer, by the clock of this machine. */
function useLeft(since: number | undefined): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (since === undefined) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 250);
    const end = setTimeout(() => clearInterval(timer), OFFERED_MS + 500);
    return () => {
      clearInterval(timer);
      clearTimeout(end);
    };
  }, [since]);
  return since === undefined ? 0 : Math.max(0, Math.ceil((since + OFFERED_MS - now) / 1_000));
}
