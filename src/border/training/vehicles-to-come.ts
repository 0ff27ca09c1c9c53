import { plusMinutes } from '../../shared/domain/hanoi-time.js';
import type { DeclaredContent } from '../declarations/index.js';

interface Load {
  readonly goods: DeclaredContent['goods'];
  readonly certificate: boolean;
}

const LOADS: readonly Load[] = [
  { goods: [{ hs: '08106000', description: 'Sầu riêng tươi', kg: 18_000, packages: 900 }], certificate: true },
  { goods: [{ hs: '08109092', description: 'Thanh long', kg: 20_000, packages: 1_200 }], certificate: true },
  { goods: [{ hs: '09012120', description: 'Cà phê rang xay', kg: 12_000, packages: 400 }], certificate: false },
  { goods: [{ hs: '94036090', description: 'Đồ gỗ nội thất', kg: 9_000, packages: 150 }], certificate: false },
];

/** The n-th made-up export of the training gate: plates of a series that is not given out, goods in turn. */
export function vehicleToCome(n: number, now: Date): DeclaredContent {
  const load = LOADS[n % LOADS.length] ?? { goods: [], certificate: false };
  const digits = String(10_000 + (n % 90_000));
  return {
    direction: 'EXPORT',
    gate: 'HUU_NGHI',
    route: 'HN-1119',
    plannedFrom: now.toISOString(),
    plannedTo: plusMinutes(now, 12 * 60).toISOString(),
    regime: 'NORMAL',
    twoWay: false,
    vehicle: {
      country: 'VN',
      plate: `99C-${digits.slice(0, 3)}.${digits.slice(3)}`,
      type: 'TRUCK',
      oversize: false,
      empty: false,
      vins: [],
    },
    containers: [],
    drivers: [
      {
        name: `Lái xe tập huấn ${n + 1}`,
        document: { kind: 'CCCD', number: `0200900${String(n % 100_000).padStart(5, '0')}` },
        service: 'LONG_DISTANCE',
      },
    ],
    goods: load.goods,
    parties: {
      declarer: 'OWNER',
      owner: { name: 'Nông sản Demo Xứ Lạng', taxCode: '4900234569' },
      carrier: { name: 'Nông sản Demo Xứ Lạng', taxCode: '4900234569' },
    },
    customsDeclarations: [`3099${String(n % 10_000_000).padStart(7, '0')}0`],
    channel: 'GREEN',
    ...(load.certificate && {
      quarantineCertificate: { number: `TH-${n + 1}`, validUntil: plusMinutes(now, 3 * 24 * 60).toISOString() },
    }),
    papers: [],
  };
}
