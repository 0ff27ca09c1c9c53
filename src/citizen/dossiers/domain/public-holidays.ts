import type { Words } from '../../../shared/domain/problem.js';

/** Days on which offices do not work, or work though it is a weekend. */
export interface HolidayYear {
  readonly year: number;
  /** Where the days are from; what is only reckoned by the law says so. */
  readonly source: string;
  readonly off: readonly DayOff[];
  /** Saturdays that are worked in exchange for a day off. */
  readonly worked: readonly string[];
}

export interface DayOff {
  /** `yyyy-mm-dd`, the first and the last day. */
  readonly from: string;
  readonly to: string;
  readonly name: Words;
}

const NEW_YEAR: Words = { vi: 'Tết Dương lịch', zh: '元旦', en: 'New Year' };
const TET: Words = { vi: 'Tết Nguyên đán', zh: '春节', en: 'Tết' };
const KINGS: Words = { vi: 'Giỗ Tổ Hùng Vương', zh: '雄王始祖祭日', en: 'Hùng Kings’ Commemoration Day' };
const VICTORY: Words = { vi: 'Ngày Chiến thắng', zh: '解放日', en: 'Victory Day' };
const LABOUR: Words = { vi: 'Quốc tế Lao động', zh: '国际劳动节', en: 'Labour Day' };
const NATIONAL: Words = { vi: 'Quốc khánh', zh: '国庆节', en: 'National Day' };

const days = (name: Words, from: string, to = from): DayOff => ({ from, to, name });

/**
 * The public holidays (Labour Code 45/2019/QH14, article 112) with the days in lieu of weekends (article 111) and the
 * exchanged days. Tết and the day of the Hùng Kings go by the moon and move; each year's notice of the Ministry of Home
 * Affairs says which days before and after Tết and the National Day are off.
 */
export const PUBLIC_HOLIDAYS: readonly HolidayYear[] = [
  {
    year: 2026,
    source:
      'Notices of the Ministry of Home Affairs on the holidays of 2026: 2 January for 10 January, Tết from 16 to 20 February, 31 August for 22 August.',
    off: [
      days(NEW_YEAR, '2026-01-01', '2026-01-02'),
      days(TET, '2026-02-16', '2026-02-20'),
      // The tenth of the third month, 26 April, is a Sunday.
      days(KINGS, '2026-04-26', '2026-04-27'),
      days(VICTORY, '2026-04-30'),
      days(LABOUR, '2026-05-01'),
      days(NATIONAL, '2026-08-31', '2026-09-02'),
    ],
    worked: ['2026-01-10', '2026-08-22'],
  },
  {
    year: 2027,
    source:
      'Reckoned by articles 111 and 112 of the Labour Code: one day before Tết (6 February) and four from it on, the National Day with the day after. To be replaced by the notice for 2027.',
    off: [
      days(NEW_YEAR, '2027-01-01'),
      // Of its five days a Saturday and a Sunday are made up for.
      days(TET, '2027-02-05', '2027-02-11'),
      days(KINGS, '2027-04-16'),
      days(VICTORY, '2027-04-30'),
      // A Saturday.
      days(LABOUR, '2027-05-01', '2027-05-03'),
      days(NATIONAL, '2027-09-02', '2027-09-03'),
    ],
    worked: [],
  },
];
