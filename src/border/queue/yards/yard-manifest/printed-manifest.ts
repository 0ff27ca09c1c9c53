import type { CargoKind } from '../../../../shared/domain/place.js';
import type { Words } from '../../../../shared/domain/problem.js';
import type { Language } from '../../../../shared/http/language.js';
import type { PrintedDocument } from '../../../../shared/print/printed-document.js';
import type { ManifestVehicle, YardManifestAnswer } from './yard-manifest.answer.js';

const TITLE: Words = {
  vi: 'Xe trong bãi: hàng nguy hiểm trước',
  zh: '场内车辆（危险品在前）',
  en: 'Vehicles in the yard, dangerous goods first',
};
const COLUMNS: readonly Words[] = [
  { vi: 'Số vé', zh: '排队号', en: 'Ticket' },
  { vi: 'Biển số', zh: '车牌', en: 'Plate' },
  { vi: 'Vào từ (Hà Nội)', zh: '入场（河内）', en: 'Since (Hanoi)' },
  { vi: 'Loại hàng', zh: '货类', en: 'Cargo' },
  { vi: 'Số UN (lớp ADR)', zh: 'UN 编号（ADR 类别）', en: 'UN number (ADR class)' },
  { vi: 'Lái xe', zh: '司机', en: 'Drivers' },
];
const COUNTS = {
  vehicles: { vi: 'Số xe', zh: '车辆', en: 'Vehicles' },
  dangerous: { vi: 'Xe chở hàng nguy hiểm', zh: '危险品车辆', en: 'With dangerous goods' },
  drivers: { vi: 'Lái xe đã khai báo', zh: '申报司机', en: 'Drivers declared' },
} as const satisfies Record<string, Words>;
const CARGO: Readonly<Record<CargoKind, Words>> = {
  FRUIT: { vi: 'Hoa quả', zh: '水果', en: 'Fruit' },
  GENERAL: { vi: 'Hàng thường', zh: '普通货物', en: 'General' },
  DANGEROUS: { vi: 'NGUY HIỂM', zh: '危险品', en: 'DANGEROUS' },
  OVERSIZE: { vi: 'Quá khổ', zh: '超限', en: 'Oversize' },
  EMPTY: { vi: 'Xe rỗng', zh: '空车', en: 'Empty' },
  NEW_VEHICLES: { vi: 'Xe mới', zh: '新车', en: 'New vehicles' },
};

/** The yard on paper, for the fire brigade: in a language, dangerous goods in bold. */
export function printedManifest(manifest: YardManifestAnswer, printedBy: string, language: Language): PrintedDocument {
  const { yard, at, vehicles, dangerous, drivers } = manifest;
  const counts = { vehicles: vehicles.length, dangerous, drivers };
  return {
    title: TITLE[language],
    place: yard,
    printedAt: new Date(at),
    printedBy,
    language,
    parts: [
      {
        kind: 'facts',
        facts: (Object.keys(COUNTS) as (keyof typeof COUNTS)[]).map((name) => [
          COUNTS[name][language],
          String(counts[name]),
        ]),
      },
      {
        kind: 'table',
        columns: COLUMNS.map((words, n) => ({
          title: words[language],
          width: n === 4 ? '*' : 'auto',
          ...(n === 5 && { align: 'right' as const }),
        })),
        rows: vehicles.map((vehicle) => rowOf(vehicle, language)),
      },
    ],
  };
}

function rowOf({ code, plate, plateEnd, since, cargo, dangerous, drivers }: ManifestVehicle, language: Language) {
  const at = new Date(Date.parse(since) + 7 * 3_600_000).toISOString();
  const goods = dangerous.map(({ un, adr }) => (adr === undefined ? un : `${un} (${adr})`)).join(', ');
  const shown = plate ?? (plateEnd === undefined ? '' : `…${plateEnd}`);
  const when = `${at.slice(8, 10)}/${at.slice(5, 7)} ${at.slice(11, 16)}`;
  return {
    cells: [code, shown, when, CARGO[cargo][language], goods, String(drivers)],
    strong: cargo === 'DANGEROUS' || dangerous.length > 0,
  };
}
