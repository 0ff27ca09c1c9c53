import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { gateTime, linkNow, onLink, onState, onTopic, topicNow, type Link } from './live.js';

/** At most so often is one list read anew, however fast the gate changes. */
const CALM_MS = 1_000;

export function useLink(): Link {
  return useSyncExternalStore(onLink, linkNow);
}

/** The product's time, told anew every so many milliseconds. */
export function useGateTime(everyMs = 1_000): number {
  const [now, setNow] = useState(gateTime);
  useEffect(() => {
    const timer = setInterval(() => setNow(gateTime()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

/** Reads the queries whose keys begin so anew when something of a topic changes. */
export function useRereadOn(topic: string | undefined, keys: readonly string[]): void {
  const client = useQueryClient();
  const joined = keys.join(' ');
  useEffect(() => {
    if (topic === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = onTopic(topic, () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        for (const key of joined.split(' ')) void client.invalidateQueries({ queryKey: [key] });
      }, CALM_MS);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [client, topic, joined]);
}

/** The state of a topic that is not read by HTTP; undefined before it is heard, and when the line has been down for long. */
export function useTopicState<State extends object>(topic: string | undefined): State | undefined {
  const follow = useCallback(
    (watcher: () => void) => (topic === undefined ? () => undefined : onState(topic, watcher)),
    [topic],
  );
  return useSyncExternalStore(follow, () => (topic === undefined ? undefined : topicNow(topic))) as State | undefined;
}
