import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Words } from '../../../shared/domain/problem.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { SettingPreviews, type AskedPreview, type Touched } from '../../../shared/settings/setting-previews.js';
import type { TicketStatus } from '../domain/queue-events.js';
import { drawEntries } from '../draws/draw-list/draw-entry.projection.js';
import { penaltyList } from '../penalties/penalty-list/penalty.projection.js';
import { ticketList } from '../tickets/ticket-list/ticket-list.projection.js';
import { CALL_LIMITS } from './call-limits.setting.js';
import { CALLING_POLICY } from './calling-policy.setting.js';
import { DRAW_RULES } from './draw-rules.setting.js';
import { NO_SHOW_RULES } from './no-show-rules.setting.js';
import { SLOT_RULES } from './slot-rules.setting.js';

const KEEP: Words = {
  vi: 'Chỗ đã đặt, giữ nguyên hạn cũ',
  zh: '已预约的名额，保持原期限',
  en: 'Booked places, which keep their limits',
};
const CALLED: Words = {
  vi: 'Xe đã được gọi, giữ nguyên thời hạn cũ',
  zh: '已被叫的车辆，保持原时限',
  en: 'Called vehicles, which keep their limits',
};
const ORDERED: Words = {
  vi: 'Xe đang chờ được gọi theo chính sách mới',
  zh: '将按新规则叫号的等候车辆',
  en: 'Waiting vehicles that the new policy would order',
};
const PENALIZED: Words = {
  vi: 'Hình thức xử lý đang có hiệu lực, giữ nguyên',
  zh: '正在生效的处罚，保持不变',
  en: 'Penalties in force, which stay as they are',
};
const ENTERED: Words = {
  vi: 'Đăng ký đang chờ bốc thăm theo quy tắc mới',
  zh: '将按新规则抽签的登记',
  en: 'Entries that would be drawn by the new rules',
};

/** What a change of the queue's settings comes into: tickets of the gate as they stand now. */
@Injectable()
export class SettingTouches {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
    previews: SettingPreviews,
  ) {
    previews.register(SLOT_RULES, (asked) => this.count(asked, 'BOOKED', KEEP));
    previews.register(CALL_LIMITS, (asked) => this.count(asked, 'CALLED', CALLED));
    previews.register(CALLING_POLICY, (asked) => this.count(asked, 'WAITING', ORDERED));
    previews.register(NO_SHOW_RULES, ({ scope }) =>
      this.rows(
        penaltyList.name,
        `SELECT count(*)::int AS count FROM penalty WHERE at_gate = $1 AND status = 'IN_FORCE'`,
        scope,
        PENALIZED,
      ),
    );
    previews.register(DRAW_RULES, ({ scope, from }) =>
      this.rows(
        drawEntries.name,
        `SELECT count(*)::int AS count FROM draw_entry WHERE gate = $1 AND status = 'ENTERED' AND hour > $2`,
        scope,
        ENTERED,
        from.toISOString(),
      ),
    );
  }

  private async count({ scope }: AskedPreview, status: TicketStatus, what: Words): Promise<readonly Touched[]> {
    return this.rows(
      ticketList.name,
      'SELECT count(*)::int AS count FROM ticket_list WHERE gate = $1 AND status = $2',
      scope,
      what,
      status,
    );
  }

  /** Counted when the list has heard what the log said before the question, as lists are. */
  private async rows(
    list: string,
    count: string,
    { gate }: AskedPreview['scope'],
    what: Words,
    ...more: readonly string[]
  ): Promise<readonly Touched[]> {
    await this.models.waitFor(list, (await this.store.head()).position);
    const rows: { count: number }[] = await this.source.query(count, [gate, ...more]);
    return [{ what, count: rows[0]?.count ?? 0 }];
  }
}
