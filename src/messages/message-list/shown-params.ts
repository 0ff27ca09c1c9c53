import { PUBLIC_REASONS } from '../../border/clearance/index.js';
import { PAPERS } from '../../border/declarations/index.js';
import type { Words } from '../../shared/domain/problem.js';
import type { Agency } from '../../shared/domain/place.js';
import type { Language } from '../../shared/http/language.js';
import type { MessageParams } from '../domain/message-kinds.js';

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
/** The whole of it: what people write, such as a title, may begin with a day. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const HANOI = /^\d{4}-(\d\d)-(\d\d)T(\d\d:\d\d)/;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const HANOI_MS = 7 * 3_600_000;

/** `23/11 15:00` of instants, in Hanoi, `31/12/2026` of days; agencies, reasons and papers in words. */
export function shownParams(params: MessageParams, language: Language): MessageParams {
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
  if (typeof value === 'number' || !INSTANT.test(value) || Number.isNaN(Date.parse(value))) return value;
  const [, month, day, time] = HANOI.exec(new Date(Date.parse(value) + HANOI_MS).toISOString()) ?? [];
  return `${day}/${month} ${time}`;
}
