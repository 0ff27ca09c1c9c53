import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { NewCommand } from '../../../shared/offline/command.js';
import { onSettled, tell, useOutbox } from '../../../shared/offline/outbox.js';

/** Something done with a dossier: kept, sent, and the page read anew once it is answered. `waits`: it has not been answered. */
export function useAct(id: string, deed: 'withdrawal' | 'rating' | 'supplement') {
  const client = useQueryClient();
  const path = `/api/v1/dossiers/${id}/${deed}`;
  const last = useOutbox().findLast((each) => each.path === path);
  useEffect(
    () =>
      onSettled((command) => void (command.path === path && client.invalidateQueries({ queryKey: ['dossier', id] }))),
    [client, id, path],
  );
  const act = (body: object, said: NewCommand['said']) => tell({ method: 'POST', path, body, said });
  return { act, path, waits: last?.state === 'WAITING', refused: last?.state === 'REFUSED' ? last : undefined };
}
