import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Clock } from '../../../shared/clock/clock.js';
import { GATES, type Direction, type Gate } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { GateConfig, type GateView } from '../../gates/index.js';
import { WAYS_BETWEEN_GATES } from '../settings/ways-between-gates.setting.js';

export class WayWords implements Words {
  @ApiProperty({ example: 'Đến cửa khẩu Tân Thanh, luồng TT-1088, vào bãi Bảo Nguyên: 22 km, khoảng 45 phút.' })
  vi!: string;
  @ApiProperty({ example: '请前往 Tân Thanh 口岸，通道 TT-1088，停车场 Bảo Nguyên：22 公里，约 45 分钟。' })
  zh!: string;
  @ApiProperty({ example: 'Go to gate Tan Thanh, route TT-1088, yard Bao Nguyen: 22 km, about 45 minutes.' })
  en!: string;
}

/** Where a vehicle belongs, and how far that is. */
export class WayAnswer {
  @ApiProperty({ enum: GATES }) gate!: Gate;
  @ApiProperty({ example: 'TT-1088' }) route!: string;
  @ApiPropertyOptional({ example: 'TT-BAO-NGUYEN', description: 'Where it checks in.' }) yard?: string;
  @ApiPropertyOptional({ example: 22, description: 'By road from where it is, when that is known.' }) km?: number;
  @ApiPropertyOptional({ example: 45 }) minutes?: number;
  @ApiProperty({ type: WayWords, description: 'The same for people, in three languages.' }) words!: WayWords;
}

/** Tells drivers where they belong. */
@Injectable()
export class WayToGate {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
    private readonly clock: Clock,
  ) {}

  /** @param yard of a ticket that has one; else the first of the gate that is no park, exports' before imports' */
  async to(gate: Gate, route: string, direction: Direction, from?: Gate, named?: string): Promise<WayAnswer> {
    const [config, { state }] = await Promise.all([
      this.questions.execute(new GateConfig(gate)),
      this.store.load(settingStream(WAYS_BETWEEN_GATES)),
    ]);
    const { ways } = inForce(state, this.clock.now());
    const pair = (a: Gate, b: Gate | undefined) => ways.find((way) => way.from === a && way.to === b);
    const way = from === undefined ? undefined : (pair(from, gate) ?? pair(gate, from));
    const yard = named ?? (direction === 'EXPORT' ? firstYard(config) : undefined);
    const far = way && { km: way.km, minutes: way.minutes };
    return { gate, route, ...(yard !== undefined && { yard }), ...far, words: wordsOf(gate, route, config, yard, far) };
  }
}

/** Where whoever is waited for checks in first. */
function firstYard(config: GateView | undefined): string | undefined {
  return config?.yards.find(({ overflow }) => !overflow)?.yard;
}

function wordsOf(
  gate: Gate,
  route: string,
  config: GateView | undefined,
  yard: string | undefined,
  far: { km: number; minutes: number } | undefined,
): Words {
  const name = config?.name ?? { vi: gate, zh: gate, en: gate };
  const place = config?.yards.find((each) => each.yard === yard)?.name;
  const [vi, zh, en] = [place?.vi ?? yard, place?.zh ?? yard, place?.en ?? yard];
  return {
    vi: `Đến cửa khẩu ${name.vi}, luồng ${route}${vi ? `, vào ${vi}` : ''}${far ? `: ${far.km} km, khoảng ${far.minutes} phút` : ''}.`,
    zh: `请前往${name.zh}口岸，通道 ${route}${zh ? `，停车场：${zh}` : ''}${far ? `，${far.km} 公里，约 ${far.minutes} 分钟` : ''}。`,
    en: `Go to gate ${name.en}, route ${route}${en ? `, ${en}` : ''}${far ? `: ${far.km} km, about ${far.minutes} minutes` : ''}.`,
  };
}
