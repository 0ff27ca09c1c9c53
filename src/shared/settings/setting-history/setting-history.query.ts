import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EventStore, type RecordedEvent } from '../../event-store/types.js';
import { cursorOf, valuesOf, type Page } from '../../http/paging.js';
import { refuse } from '../../http/http-problems.js';
import { streamIn } from '../define-setting.js';
import type { SettingAt } from '../setting-address.js';
import { settingHistory, type SettingHistoryEntry } from './setting-history.js';
import type { SettingEvent } from '../domain/setting-events.js';

/** What became of a setting, newest first. */
export class SettingHistory extends Query<Page<SettingHistoryEntry>> {
  constructor(
    readonly at: SettingAt,
    readonly limit: number,
    readonly cursor: string | undefined,
  ) {
    super();
  }
}

@QueryHandler(SettingHistory)
export class SettingHistoryHandler implements IQueryHandler<SettingHistory> {
  constructor(private readonly store: EventStore) {}

  /** Straight from the setting's own stream, which holds some events a year: never stale. Throws `malformed-request`. */
  async execute({ at: { setting, scope }, limit, cursor }: SettingHistory): Promise<Page<SettingHistoryEntry>> {
    const before = cursor === undefined ? Infinity : versionOf(cursor);
    const events = await this.store.readStream(streamIn(setting, scope).stream);
    const entries = settingHistory({ setting, scope }, events as unknown as SettingEvent[]).map((entry, n) => ({
      entry,
      n,
    }));
    const left = entries.filter(({ n }) => n < before).toReversed();
    const page = left.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(({ entry }) => entry),
      ...(left.length > page.length && last && { next: cursorOf([String(last.n)]) }),
      position: positionOf(events),
      stale: false,
    };
  }
}

function versionOf(cursor: string): number {
  const [text = ''] = valuesOf(cursor, 1);
  if (!/^\d{1,9}$/.test(text)) throw refuse('malformed-request');
  return Number(text);
}

function positionOf(events: readonly RecordedEvent[]): number {
  return events.at(-1)?.position ?? 0;
}
