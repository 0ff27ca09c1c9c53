import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, fetchInSession, type Schemas } from '../api/client.js';
import { refusalOf } from '../api/problem.js';
import type { NewCommand } from '../offline/command.js';
import { wordsHook } from '../words/language.js';
import { notifyCatalogue } from './words.js';

export type Settings = Schemas['MessageSettingsAnswer'];
export type Contact = Settings['contacts'][number];
export type NoticeKind = Settings['kinds'][number]['kind'];
export type Channel = Contact['channel'];

export const useNotifyWords = wordsHook<typeof notifyCatalogue>();

export const messageSettings = queryOptions({
  queryKey: ['message-settings'],
  queryFn: () => answer(api.GET('/api/v1/message-settings')),
});

export const myDeliveries = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['my-deliveries', cursor],
    queryFn: () =>
      answer(api.GET('/api/v1/my-deliveries', { params: { query: { ...(cursor && { cursor }), limit: 20 } } })),
    refetchInterval: 10_000,
  });

/**
 * Sends what somebody changes here at once and says what became of it: a code is no matter for a later line. Pressed again
 * after a broken one it has the same key.
 */
export function useChange(done?: () => void) {
  const client = useQueryClient();
  const [keys] = useState(() => new Map<string, string>());
  return useMutation({
    mutationFn: async ({ method, path, body }: Omit<NewCommand, 'said'>) => {
      const of = JSON.stringify([method, path, body]);
      const key = keys.get(of) ?? crypto.randomUUID();
      keys.set(of, key);
      const headers = { 'idempotency-key': key, ...(body && { 'content-type': 'application/json' }) };
      const asked = new Request(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
      const response = await fetchInSession(asked);
      // Whatever was answered stands under its key; the next press is a new one.
      keys.delete(of);
      if (!response.ok) throw await refusalOf(response);
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['message-settings'] });
      await client.invalidateQueries({ queryKey: ['my-deliveries'] });
      done?.();
    },
  });
}
