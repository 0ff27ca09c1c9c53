import { CARGO_KINDS, type CargoKind, type Gate } from '../../shared/domain/place.js';
import type { Words } from '../../shared/domain/problem.js';
import type { LaneDescription, WeeklyHours } from './domain/gate-events.js';
import type { RouteOfGate, YardOfGate } from './domain/gate.js';

/** A gate as a new installation has it; capacities and rates are starting values that supervisors change. */
export interface GateToSeed {
  readonly gate: Gate;
  readonly name: Words;
  readonly inFull: boolean;
  readonly routes: readonly Omit<RouteOfGate, 'gate'>[];
  readonly yards: readonly Omit<YardOfGate, 'gate'>[];
  readonly lanes: readonly Omit<LaneDescription, 'gate'>[];
}

export const USUAL_WEEK: readonly WeeklyHours[] = [
  { days: [1, 2, 3, 4, 5, 6, 7], opens: '07:00', closes: '19:00', mode: 'NORMAL' },
];

const words = (vi: string, zh: string, en: string): Words => ({ vi, zh, en });
const route = (route: string, name: Words, markers: string, counterpart: Words) => ({
  route,
  name,
  markers,
  counterpart,
});
const yard = (yard: string, name: Words, capacity: number, bays: number, overflow = false) => ({
  yard,
  name,
  capacity,
  bays,
  overflow,
});

type Lane = GateToSeed['lanes'][number];
type More = Partial<Pick<Lane, 'accepts' | 'reversible' | 'leadsTo' | 'perHour'>>;

function lane(on: string, lane: string, label: string, kind: Lane['kind'], perHour: number, more: More = {}): Lane {
  const direction = kind === 'BORDER' ? 'EXPORT' : 'IMPORT';
  const accepts: readonly CargoKind[] = CARGO_KINDS;
  const travelMinutes = kind === 'EXIT' ? 5 : 10;
  const group = `${on}-${kind}`;
  return {
    lane,
    route: on,
    kind,
    label,
    direction,
    reversible: false,
    accepts,
    group,
    perHour,
    travelMinutes,
    ...more,
  };
}

const FREIGHT = words('Đường chuyên dụng vận tải hàng hoá', '货运专用通道', 'Dedicated freight road');
const INSPECTION = words('Bãi kiểm hoá', '查验场', 'Inspection yard');
const IMPORT_YARD = words('Bãi hàng nhập', '进口货场', 'Import yard');
const ONE_YARD = words('Bãi cửa khẩu', '口岸停车场', 'Gate yard');

const HUU_NGHI: GateToSeed = {
  gate: 'HUU_NGHI',
  name: words('Hữu Nghị', '友谊', 'Huu Nghi'),
  inFull: true,
  routes: [
    route('HN-1119', FREIGHT, '1119–1120', words('Hữu Nghị Quan', '友谊关', 'Youyiguan')),
    route(
      'HN-1116',
      words('Hữu Nghị – Hữu Nghị Quan', '友谊—友谊关', 'Huu Nghi – Youyiguan'),
      '1116–1117',
      words('Hữu Nghị Quan', '友谊关', 'Youyiguan'),
    ),
  ],
  yards: [
    yard('HN-XUAN-CUONG', words('Bãi Xuân Cương', 'Xuân Cương 停车场', 'Xuan Cuong yard'), 800, 40),
    yard(
      'HN-VIETTEL',
      words('Công viên Logistics Viettel', 'Viettel 物流园', 'Viettel Logistics Park'),
      1_500,
      0,
      true,
    ),
    yard('HN-KIEM-HOA', INSPECTION, 200, 20),
    yard('HN-NHAP', IMPORT_YARD, 900, 60),
  ],
  lanes: [
    lane('HN-1119', 'HN-X1', '1', 'BORDER', 12, { accepts: ['FRUIT'], leadsTo: 'HN-KIEM-HOA' }),
    lane('HN-1119', 'HN-X2', '2', 'BORDER', 12, { leadsTo: 'HN-KIEM-HOA' }),
    lane('HN-1119', 'HN-X3', '3', 'BORDER', 12, { reversible: true, leadsTo: 'HN-KIEM-HOA' }),
    lane('HN-1119', 'HN-B1', '4', 'BAY', 30),
    lane('HN-1119', 'HN-B2', '5', 'BAY', 30),
    lane('HN-1119', 'HN-E1', '6', 'EXIT', 60),
    lane('HN-1116', 'HN-X4', '7', 'BORDER', 12, { leadsTo: 'HN-KIEM-HOA' }),
    lane('HN-1116', 'HN-B3', '8', 'BAY', 30),
    lane('HN-1116', 'HN-E2', '9', 'EXIT', 60),
  ],
};

const TAN_THANH: GateToSeed = {
  gate: 'TAN_THANH',
  name: words('Tân Thanh', '新清', 'Tan Thanh'),
  inFull: true,
  routes: [route('TT-1088', FREIGHT, '1088/2–1089', words('Pò Chài', '浦寨', 'Puzhai'))],
  yards: [
    yard('TT-BAO-NGUYEN', words('Bãi Bảo Nguyên', 'Bảo Nguyên 停车场', 'Bao Nguyen yard'), 600, 30),
    yard('TT-PHI-THUE-QUAN', words('Khu phi thuế quan', '非关税区', 'Non-tariff zone'), 500, 0, true),
    yard('TT-KIEM-HOA', INSPECTION, 150, 15),
    yard('TT-NHAP', IMPORT_YARD, 450, 30),
  ],
  lanes: [
    lane('TT-1088', 'TT-X1', '1', 'BORDER', 12, { accepts: ['FRUIT'], leadsTo: 'TT-KIEM-HOA' }),
    lane('TT-1088', 'TT-X2', '2', 'BORDER', 12, { reversible: true, leadsTo: 'TT-KIEM-HOA' }),
    lane('TT-1088', 'TT-B1', '3', 'BAY', 30),
    lane('TT-1088', 'TT-B2', '4', 'BAY', 30),
    lane('TT-1088', 'TT-E1', '5', 'EXIT', 60),
  ],
};

const COC_NAM: GateToSeed = {
  gate: 'COC_NAM',
  name: words('Cốc Nam', '谷南', 'Coc Nam'),
  inFull: false,
  routes: [
    route(
      'CN-1104',
      words('Cốc Nam – Lũng Nghịu', '谷南—弄尧', 'Coc Nam – Nongyao'),
      '1104–1105',
      words('Lũng Nghịu', '弄尧', 'Nongyao'),
    ),
  ],
  yards: [yard('CN-BAI', ONE_YARD, 120, 6)],
  lanes: [
    lane('CN-1104', 'CN-X1', '1', 'BORDER', 10),
    lane('CN-1104', 'CN-B1', '2', 'BAY', 20),
    lane('CN-1104', 'CN-E1', '3', 'EXIT', 40),
  ],
};

const CHI_MA: GateToSeed = {
  gate: 'CHI_MA',
  name: words('Chi Ma', '峙马', 'Chi Ma'),
  inFull: false,
  routes: [
    route(
      'CM-1223',
      words('Chi Ma – Ái Điểm', '峙马—爱店', 'Chi Ma – Aidian'),
      '1223–1224',
      words('Ái Điểm', '爱店', 'Aidian'),
    ),
  ],
  yards: [yard('CM-BAI', ONE_YARD, 120, 6)],
  lanes: [
    lane('CM-1223', 'CM-X1', '1', 'BORDER', 10),
    lane('CM-1223', 'CM-B1', '2', 'BAY', 20),
    lane('CM-1223', 'CM-E1', '3', 'EXIT', 40),
  ],
};

/** The gates of Lạng Sơn. Cốc Nam and Chi Ma are there for the daily report. */
export const GATES_OF_LANG_SON: readonly GateToSeed[] = [HUU_NGHI, TAN_THANH, COC_NAM, CHI_MA];
