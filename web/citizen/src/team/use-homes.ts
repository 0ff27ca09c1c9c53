import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onSettled } from '../../../shared/offline/outbox.js';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { homesHere, type Home, type VisitSent } from './homes-here.js';
import { homesOf, type Team } from './queries.js';

/** The households of a team, with those whose visit waits to be sent; and when they were read. */
export function useHomes({ id, commune }: Team): { readonly homes: readonly Home[]; readonly readAt: number } {
  const client = useQueryClient();
  const known = useQuery(homesOf(id));
  const path = `/api/v1/teams/${id}/visits`;
  const waiting = useMine().flatMap((each) =>
    each.path === path && each.state === 'WAITING' ? [each.body as VisitSent] : [],
  );
  useEffect(
    () => onSettled((command) => void (command.path === path && client.invalidateQueries({ queryKey: ['team'] }))),
    [client, path],
  );
  return { homes: homesHere(known.data ?? [], waiting, commune), readAt: known.dataUpdatedAt };
}
