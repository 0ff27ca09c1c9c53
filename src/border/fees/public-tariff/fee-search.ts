import { folded } from '../../../shared/domain/folded.js';
import type { Words } from '../../../shared/domain/problem.js';
import { cursorOf, valuesOf } from '../../../shared/http/paging.js';
import type { FoundThing, SearchSource } from '../../../shared/search/search-source.js';
import type { Tariff } from '../domain/tariff.js';
import { TARIFF } from '../settings/tariff.setting.js';
import { ReadTariffInForce } from './tariff-in-force.query.js';

const PATH = '/citizen/gate-fees';
const MOST: Words = { vi: 'Mức phí cao nhất một xe', zh: '每车最高收费', en: 'The most that a vehicle pays' };

/** What passing the gates costs by the tariff in force, for the search over everything. */
export const feeSearch = {
  kind: 'GATE_FEE',
  name: { vi: 'Phí cửa khẩu', zh: '口岸收费', en: 'Fees at the gates' },
  find: async (questions, { text, limit, cursor }) => {
    const [after] = cursor === undefined ? [] : valuesOf(cursor, 1);
    const { tariff } = await questions.execute(new ReadTariffInForce());
    const words = folded(text).split(/\s+/).filter(Boolean);
    const found = feesOf(tariff).filter(({ title }) => {
      const said = folded([title, TARIFF.title].flatMap(({ vi, zh = '', en = '' }) => [vi, zh, en]).join(' '));
      return words.every((word) => said.includes(word));
    });
    // After one that is no longer in the tariff it is begun anew.
    const from = found.findIndex(({ id }) => id === after) + 1;
    const items = found.slice(from, from + limit);
    const last = items.at(-1);
    return { items, ...(found.length > from + limit && last && { next: cursorOf([last.id]) }) };
  },
} as const satisfies SearchSource;

function feesOf({ rules, factors, mostDong }: Tariff): readonly FoundThing[] {
  return [
    ...rules.map(({ id, name, dong }) => ({ id, title: name ?? { vi: id }, line: aTrip(dong), path: PATH })),
    ...factors.map(({ id, name, percent }) => ({ id, title: name ?? { vi: id }, line: ofTheFee(percent), path: PATH })),
    { id: 'MOST', title: MOST, line: sum(mostDong), path: PATH },
  ];
}

function sum(dong: number): Words {
  const written = (locale: string) => new Intl.NumberFormat(locale).format(dong);
  return { vi: `${written('vi')} đồng`, zh: `${written('zh')} 越南盾`, en: `${written('en')} đồng` };
}

function aTrip(dong: number): Words {
  const { vi, zh, en } = sum(dong);
  return { vi: `${vi} một lượt xe`, zh: `每车次 ${zh}`, en: `${en} a trip` };
}

function ofTheFee(percent: number): Words {
  return { vi: `${percent} % mức thu`, zh: `收费的 ${percent} %`, en: `${percent} % of the fee` };
}
