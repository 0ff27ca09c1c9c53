import type { Fold } from '../../../shared/domain/decider.js';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import { problems } from '../../../shared/domain/problem.js';

/** A vehicle that stood in a yard before the gate took the product into use. `arrivedAt` is an ISO instant. */
export interface StandingVehicle {
  readonly declaration: string;
  readonly direction: Direction;
  readonly yard: string;
  readonly arrivedAt: string;
}

/** Stream `opening-balances-<GATE>`: lists of what stood there, each told by one person and confirmed by another. */
export type OpeningBalanceEvent =
  | {
      type: 'OpeningBalanceListed';
      data: { gate: Gate; balance: string; vehicles: readonly StandingVehicle[]; by: string; at: string };
    }
  | {
      type: 'OpeningBalanceConfirmed' | 'OpeningBalanceWithdrawn';
      data: { gate: Gate; balance: string; by: string; at: string };
    }
  /** One vehicle of a confirmed list, for whoever gives it its place. */
  | { type: 'StandingVehicleConfirmed'; data: StandingVehicle & { gate: Gate; balance: string; at: string } };

export const BALANCE_STATUSES = ['LISTED', 'CONFIRMED', 'WITHDRAWN'] as const;
export type BalanceStatus = (typeof BALANCE_STATUSES)[number];

export interface OpeningBalance {
  readonly balance: string;
  readonly status: BalanceStatus;
  readonly vehicles: readonly StandingVehicle[];
  readonly by: string;
  readonly at: string;
  readonly endedBy?: string;
  readonly endedAt?: string;
}

/** By id, in the order in which they were told. */
export type OpeningBalances = ReadonlyMap<string, OpeningBalance>;

export const openingBalancesFold: Fold<OpeningBalances, OpeningBalanceEvent> = {
  initial: new Map(),
  evolve: (balances, event) => {
    if (event.type === 'StandingVehicleConfirmed') return balances;
    const { balance, by, at } = event.data;
    if (event.type === 'OpeningBalanceListed')
      return new Map(balances).set(balance, { balance, status: 'LISTED', vehicles: event.data.vehicles, by, at });
    const known = balances.get(balance);
    if (!known) return balances;
    const status = event.type === 'OpeningBalanceConfirmed' ? 'CONFIRMED' : 'WITHDRAWN';
    return new Map(balances).set(balance, { ...known, status, endedBy: by, endedAt: at });
  },
};

export function openingBalancesOf(gate: Gate) {
  return { stream: `opening-balances-${gate}`, fold: openingBalancesFold };
}

/** Who stands longer than this is no longer counted in reports either. */
export const LONGEST_DAYS = 30;
/** Lists that may wait for a second person. */
const MOST_WAITING = 20;

export const refuse = problems({
  'gate-is-live': {
    status: 409,
    title: {
      vi: 'Cửa khẩu đã vận hành chính thức',
      zh: '口岸已正式运行',
      en: 'The gate is live',
    },
    todo: {
      vi: 'Xe vào bãi được quét như thường lệ; danh sách đầu kỳ chỉ dùng trước khi vận hành.',
      zh: '车辆按常规扫描入场；期初清单仅用于正式运行之前。',
      en: 'Vehicles are scanned as they arrive; an opening balance is for the time before.',
    },
  },
  'opening-arrival-implausible': {
    status: 422,
    title: {
      vi: 'Giờ vào bãi phải trong {{days}} ngày qua',
      zh: '入场时间须在过去 {{days}} 天内',
      en: 'It must have arrived within the last {{days}} days',
    },
    todo: {
      vi: 'Nhập giờ xe thực sự vào bãi.',
      zh: '请填写车辆实际入场时间。',
      en: 'Give the time at which it really came.',
    },
  },
  'opening-not-declared': {
    status: 422,
    title: {
      vi: 'Xe này chưa có tờ khai được chấp nhận ở cửa khẩu này',
      zh: '该车在本口岸没有已受理的申报',
      en: 'This vehicle has no accepted declaration at this gate',
    },
    todo: {
      vi: 'Khai báo xe trước (nhập từ hệ thống cũ, hoặc tại quầy), rồi nhập lại dòng này.',
      zh: '请先申报该车（从原系统导入或在柜台办理），再填写此行。',
      en: 'Declare it first (by the import, or at the counter), then tell this row again.',
    },
  },
  'opening-has-ticket': {
    status: 409,
    title: { vi: 'Xe đã có vé', zh: '该车已有排队号', en: 'It has a ticket already' },
    todo: { vi: 'Không cần làm gì.', zh: '无需操作。', en: 'There is nothing to do.' },
  },
  'opening-stands-twice': {
    status: 409,
    title: { vi: 'Xe này đã có trong danh sách', zh: '该车已在清单中', en: 'It stands in a list already' },
    todo: { vi: 'Bỏ dòng trùng.', zh: '请删除重复行。', en: 'Leave the second row out.' },
  },
  'opening-nobody': {
    status: 422,
    title: { vi: 'Không có xe nào được nhận', zh: '没有可接受的车辆', en: 'No row could be taken' },
    todo: { vi: 'Sửa các dòng được nêu.', zh: '请更正所列各行。', en: 'Correct the rows named below.' },
  },
  'opening-too-many': {
    status: 409,
    title: {
      vi: 'Còn {{most}} danh sách chờ xác nhận',
      zh: '尚有 {{most}} 份清单待确认',
      en: '{{most}} lists wait already',
    },
    todo: { vi: 'Xác nhận hoặc huỷ bớt.', zh: '请先确认或撤回。', en: 'Confirm or withdraw one first.' },
  },
  'opening-decided': {
    status: 409,
    title: { vi: 'Danh sách này đã được quyết định', zh: '该清单已处理', en: 'This list was decided before' },
  },
  'opening-second-person': {
    status: 403,
    title: {
      vi: 'Người khác phải xác nhận danh sách này',
      zh: '须由另一人确认该清单',
      en: 'Another person must confirm this list',
    },
    todo: {
      vi: 'Nhờ một người khác của ban quản lý đối chiếu tại bãi rồi xác nhận.',
      zh: '请管理部门的另一人在停车场核对后确认。',
      en: 'Let another one of the board compare it with the yard and confirm.',
    },
  },
});

/** Whether a vehicle can have stood there since then. */
export function isPlausible(arrivedAt: string, now: Date): boolean {
  return arrivedAt <= now.toISOString() && arrivedAt >= plusMinutes(now, -LONGEST_DAYS * 24 * 60).toISOString();
}

/** Declarations that stand in a list which was not withdrawn. */
export function listedIn(balances: OpeningBalances): ReadonlySet<string> {
  const standing = [...balances.values()].filter(({ status }) => status !== 'WITHDRAWN');
  return new Set(standing.flatMap(({ vehicles }) => vehicles.map(({ declaration }) => declaration)));
}

/** Tells what stands there. Throws `gate-is-live`, `opening-stands-twice`, `opening-too-many`. */
export function listBalance(
  balances: OpeningBalances,
  data: Extract<OpeningBalanceEvent, { type: 'OpeningBalanceListed' }>['data'],
  live: boolean,
): OpeningBalanceEvent[] {
  if (live) throw refuse('gate-is-live');
  const known = listedIn(balances);
  if (data.vehicles.some(({ declaration }) => known.has(declaration))) throw refuse('opening-stands-twice');
  const waiting = [...balances.values()].filter(({ status }) => status === 'LISTED').length;
  if (waiting >= MOST_WAITING) throw refuse('opening-too-many', { most: MOST_WAITING });
  return [{ type: 'OpeningBalanceListed', data }];
}

interface Deed {
  readonly balance: string;
  readonly gate: Gate;
  readonly by: string;
  readonly at: string;
}

/** Another person has compared the list with the yard. Throws `gate-is-live`, `not-found` (none), `opening-decided`, `opening-second-person`. */
export function confirmBalance(balances: OpeningBalances, deed: Deed, live: boolean): OpeningBalanceEvent[] {
  const listed = waitingBalance(balances, deed.balance);
  if (live) throw refuse('gate-is-live');
  if (listed.by === deed.by) throw refuse('opening-second-person');
  const { gate, balance, at } = deed;
  const each = listed.vehicles
    .toSorted((a, b) => a.arrivedAt.localeCompare(b.arrivedAt))
    .map((vehicle): OpeningBalanceEvent => ({
      type: 'StandingVehicleConfirmed',
      data: { ...vehicle, gate, balance, at },
    }));
  return [{ type: 'OpeningBalanceConfirmed', data: deed }, ...each];
}

/** Throws `opening-decided`. */
export function withdrawBalance(balances: OpeningBalances, deed: Deed): OpeningBalanceEvent[] {
  waitingBalance(balances, deed.balance);
  return [{ type: 'OpeningBalanceWithdrawn', data: deed }];
}

function waitingBalance(balances: OpeningBalances, balance: string): OpeningBalance {
  const found = balances.get(balance);
  if (found?.status !== 'LISTED') throw refuse('opening-decided');
  return found;
}
