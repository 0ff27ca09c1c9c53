import { Injectable } from '@nestjs/common';
import { PUBLIC_REASONS } from '../../border/clearance/index.js';
import { PAPERS } from '../../border/declarations/index.js';
import { fill, type Words } from '../../shared/domain/problem.js';
import type { Agency } from '../../shared/domain/place.js';
import type { Language } from '../../shared/http/language.js';
import { PlaceNames } from '../../shared/http/place-names.js';
import type { MessageParams } from '../domain/message-kinds.js';
import { NOTICES, type NoticeKind } from '../domain/notice-kinds.js';

const AGENCIES: Readonly<Record<Agency, Words>> = {
  BORDER_GUARD: { vi: 'Biên phòng', zh: '边防', en: 'Border guard' },
  HEALTH_QUARANTINE: { vi: 'Kiểm dịch y tế', zh: '卫生检疫', en: 'Health quarantine' },
  PLANT_ANIMAL_QUARANTINE: {
    vi: 'Kiểm dịch động thực vật',
    zh: '动植物检疫',
    en: 'Plant and animal quarantine',
  },
  CUSTOMS: { vi: 'Hải quan', zh: '海关', en: 'Customs' },
  GATE_FEE: { vi: 'Phí cửa khẩu', zh: '口岸费', en: 'Gate fee' },
};
const REASONS: Readonly<Record<string, Words>> = PUBLIC_REASONS;
const PAPER_WORDS: Readonly<Record<string, { readonly title: Words }>> = PAPERS;
const PLACES = ['lane', 'yard', 'gate'];
const INSTANT = /^\d{4}-(\d\d)-(\d\d)T(\d\d:\d\d)/;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const HANOI_MS = 7 * 3_600_000;

/** What is put in words. */
export interface Worded {
  readonly kind: NoticeKind;
  readonly params: MessageParams;
  readonly code: string | null;
}

/** Words of messages, made when they are read: a place that is renamed is called so in old ones too. */
@Injectable()
export class MessageTexts {
  constructor(private readonly places: PlaceNames) {}

  async of(rows: readonly Worded[], language: Language): Promise<readonly string[]> {
    const codes = rows.flatMap(({ params }) => PLACES.flatMap((name) => String(params[name] ?? [])));
    const names = await this.places.of([...new Set(codes)]);
    return rows.map(({ kind, params, code }) =>
      fill(
        NOTICES[kind][language],
        shown({ ...params, code: code ?? '' }, language),
        (place) => names.get(place)?.[language],
      ),
    );
  }
}

/** `23/11 15:00` of instants, in Hanoi, `31/12/2026` of days; agencies, reasons and papers in words. */
function shown(params: MessageParams, language: Language): MessageParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      return [name, wordsOf(name, value)?.[language] ?? (name === 'dong' ? sum(value) : hanoi(value))];
    }),
  );
}

function wordsOf(name: string, value: string | number): Words | undefined {
  if (name === 'agency') return AGENCIES[value as Agency];
  if (name === 'reason') return REASONS[value];
  return name === 'paper' ? PAPER_WORDS[value]?.title : undefined;
}

/** `120.000`, as sums are written in Việt Nam. */
function sum(value: string | number): string {
  return new Intl.NumberFormat('vi-VN').format(Number(value));
}

function hanoi(value: string | number): string | number {
  if (typeof value === 'string' && DAY.test(value)) return value.replace(DAY, '$3/$2/$1');
  if (typeof value === 'number' || !INSTANT.test(value)) return value;
  const [, month, day, time] = INSTANT.exec(new Date(Date.parse(value) + HANOI_MS).toISOString()) ?? [];
  return `${day}/${month} ${time}`;
}
