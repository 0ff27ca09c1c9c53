import type { Gate } from '../../shared/domain/place.js';
import { plusMinutes, startOfHanoiDay } from '../../shared/domain/hanoi-time.js';
import type { SimulatedFirm } from './cast.js';
import type { Chance } from './chance.js';
import type { PlannedVehicle } from './plan.js';

export const ROUTE: Readonly<Record<Gate, string>> = {
  HUU_NGHI: 'HN-1119',
  TAN_THANH: 'TT-1088',
  COC_NAM: 'CN-1104',
  CHI_MA: 'CM-1223',
};
/** Where exports wait, and where imports stand. */
export const YARD: Readonly<Record<Gate, { readonly EXPORT: string; readonly IMPORT: string }>> = {
  HUU_NGHI: { EXPORT: 'HN-XUAN-CUONG', IMPORT: 'HN-NHAP' },
  TAN_THANH: { EXPORT: 'TT-BAO-NGUYEN', IMPORT: 'TT-NHAP' },
  COC_NAM: { EXPORT: 'CN-BAI', IMPORT: 'CN-BAI' },
  CHI_MA: { EXPORT: 'CM-BAI', IMPORT: 'CM-BAI' },
};

const FRUIT = [
  { hs: '08106000', description: 'Sầu riêng tươi', temperature: 13 },
  { hs: '08109092', description: 'Thanh long tươi', temperature: 5 },
  { hs: '08109050', description: 'Mít tươi', temperature: 12 },
  { hs: '08071100', description: 'Dưa hấu tươi', temperature: 10 },
] as const;
const GOODS = [
  { hs: '85177900', description: 'Linh kiện điện tử' },
  { hs: '60063290', description: 'Vải dệt kim' },
  { hs: '84713020', description: 'Máy tính xách tay' },
] as const;
const CHANNELS = ['GREEN', 'GREEN', 'GREEN', 'YELLOW', 'RED'] as const;

/** Makes the officers look before a declaration is accepted. */
const TOO_HEAVY_KG = 150_000;

/** The body of a vehicle's declaration. */
export function declared(
  vehicle: PlannedVehicle,
  day: string,
  firm: SimulatedFirm,
  chance: Chance,
): Record<string, unknown> {
  const { gate, direction, cargo, cars, n, quirk } = vehicle;
  const arrival = plusMinutes(startOfHanoiDay(day), vehicle.arrives);
  const isExport = direction === 'EXPORT';
  const country = isExport ? 'VN' : 'CN';
  const number = String(n).padStart(5, '0');
  const plate = isExport ? `12C${number}` : `桂${chance.one(['A', 'F'])}${number}`;
  const fresh = cargo === 'FRUIT';
  const kg = quirk === 'SENT_BACK' ? TOO_HEAVY_KG : chance.between(8_000, 28_000);
  const goods =
    cargo === 'NEW_VEHICLES'
      ? { hs: '87012100', description: 'Xe ô tô đầu kéo mới' }
      : fresh
        ? chance.one(FRUIT)
        : chance.one(GOODS);
  const channel = chance.one(CHANNELS);
  return {
    direction,
    gate,
    route: ROUTE[gate],
    plannedFrom: plusMinutes(arrival, -60).toISOString(),
    plannedTo: plusMinutes(arrival, 12 * 60).toISOString(),
    vehicle:
      cargo === 'NEW_VEHICLES'
        ? { country, type: 'NEW_VEHICLES', vins: Array.from({ length: cars }, (_, car) => vinOf(n * 100 + car)) }
        : { country, plate, type: 'TRUCK' },
    drivers: [
      {
        name: `Lái xe ${number}`,
        document: isExport
          ? { kind: 'CCCD', number: `0200900${number}` }
          : { kind: 'CN_EXIT_ENTRY', number: `C${number}000` },
        service: 'LONG_DISTANCE',
      },
    ],
    goods: [
      {
        ...goods,
        kg: cargo === 'NEW_VEHICLES' ? 9_000 * cars : kg,
        packages: cargo === 'NEW_VEHICLES' ? cars : Math.ceil(kg / 20),
      },
    ],
    parties: {
      declarer: 'CARRIER',
      owner: { name: 'Chủ hàng mô phỏng', taxCode: '0100233488' },
      carrier: { name: firm.name, taxCode: firm.taxCode },
    },
    customsDeclarations: [
      `${isExport ? '30' : '10'}${day.replaceAll('-', '').slice(2)}${number.slice(-4)}`.slice(0, 12),
    ],
    channel,
    ...(fresh &&
      isExport &&
      chance.happens(80) && {
        quarantineCertificate: { number: `KDTV-${number}`, validUntil: plusMinutes(arrival, 48 * 60).toISOString() },
      }),
    papers: [{ kind: 'ROADWORTHINESS', number: `KD-${number}`, expires: '2031-12-31' }],
  };
}

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const LETTER_VALUES: Readonly<Record<string, number>> = { L: 3, Z: 9, W: 6, C: 3, G: 7, A: 1, B: 2, D: 4, E: 5 };

/** A Chinese chassis number with its check digit (ISO 3779, position 9). */
function vinOf(serial: number): string {
  const draft = `LZZWCGAB0D${String(serial).padStart(7, '0')}`;
  const sum = [...draft].reduce((all, sign, at) => all + (LETTER_VALUES[sign] ?? Number(sign)) * (WEIGHTS[at] ?? 0), 0);
  const check = sum % 11 === 10 ? 'X' : String(sum % 11);
  return `${draft.slice(0, 8)}${check}${draft.slice(9)}`;
}
