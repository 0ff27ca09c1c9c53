import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchInSession } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import type { NewCommand } from '../../../shared/offline/command.js';
import { OrderKey } from './order-key.js';

export type Order = Omit<NewCommand, 'said'>;

let position: number | undefined;

/** What lists are asked for, so that whoever changed something sees it: how far the log was then. */
export const afterMine = (): { readonly after?: number } => (position === undefined ? {} : { after: position });

async function sent<Answer>({ method, path, body, headers }: Order, key: string): Promise<Answer> {
  const response = await fetchInSession(
    new Request(path, {
      method,
      headers: { ...headers, 'idempotency-key': key, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    }),
  );
  if (!response.ok) throw await refusalOf(response);
  const answer = (await response.json()) as Answer & { readonly log?: { readonly position: number } };
  position = Math.max(position ?? 0, answer.log?.position ?? 0);
  return answer;
}

/**
 * Sends what a person of the board decides and says at once what became of it; what was seen before is read anew. The same
 * thing sent again after a broken line has the same key, so it is done once.
 */
export function useSend<Answer = object>(done?: (answer: Answer) => void) {
  const client = useQueryClient();
  const [key] = useState(() => new OrderKey());
  return useMutation({
    mutationFn: (order: Order) => sent<Answer>(order, key.for(order)),
    onError: (error) => key.failed(error),
    onSuccess: (answer) => {
      key.done();
      void client.invalidateQueries();
      done?.(answer);
    },
  });
}
