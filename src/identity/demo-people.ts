import { v5 as uuidv5 } from 'uuid';
import type { Agency, Gate } from '../shared/domain/place.js';
import type { Role } from '../shared/domain/roles.js';
import { agencyOf, type Posting } from './domain/posting.js';

/** Known to everyone who reads this file: for demonstrations and tests, never for production. */
export const DEMO_PASSWORD = 'cua-khau-so-2026';
export const DEMO_TOTP_SECRET = 'LANGSONDEMOGATE2LANGSONDEMOGATE2';

const NAMESPACE = 'a4c1f1de-7d0e-5f0a-9c55-1f2c4f0e2b11';

export interface DemoFirm {
  readonly id: string;
  readonly key: 'owner' | 'agent' | 'carrier';
  readonly country: 'VN' | 'CN';
  readonly name: string;
  readonly taxCode: string;
}

export interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly posting: Posting;
}

export const DEMO_FIRMS: readonly DemoFirm[] = [
  firm('owner', 'VN', 'Nông sản Demo Xứ Lạng', '4900234569'),
  firm('agent', 'VN', 'Giao nhận Demo Đồng Đăng', '4900345678'),
  firm('carrier', 'CN', '凭祥演示运输有限公司', '91451481MA5DEM0019'),
];

const GATES_IN_FULL = { HUU_NGHI: 'Hữu Nghị', TAN_THANH: 'Tân Thanh' } as const;
const AGENCY_NAMES = {
  BORDER_GUARD: 'Biên phòng',
  CUSTOMS: 'Hải quan',
  HEALTH_QUARANTINE: 'Kiểm dịch y tế',
  PLANT_ANIMAL_QUARANTINE: 'Kiểm dịch động thực vật',
} as const;
const BOARD_NAMES = {
  LANE_CONTROLLER: 'Điều phối làn',
  CASHIER: 'Thu phí',
  GATE_CLERK: 'Quầy một cửa',
  YARD_OPERATOR: 'Bến bãi',
  SUPERVISOR: 'Trưởng ca',
  TRAFFIC_POLICE: 'Cảnh sát giao thông',
} as const;
const FIRM_NAMES = { FIRM_ADMIN: 'Quản trị', DISPATCHER: 'Điều phối', DRIVER: 'Lái xe' } as const;
const WIDE_NAMES = {
  ACCOUNTANT: 'Kế toán ban quản lý',
  PROVINCE: 'Tỉnh',
  AUDITOR: 'Kiểm toán',
  ADMIN: 'Quản trị hệ thống',
  CITIZEN: 'Công dân',
} as const;

/** Two communes with their one-stop desks, and the province above them; whatever is decided needs a second civil servant. */
const OFFICES = { '06184': 'Đồng Đăng', '06211': 'Cao Lộc', UBND: 'UBND tỉnh' } as const;
const OFFICE_NAMES = { ONE_STOP_CLERK: 'Một cửa', CIVIL_SERVANT: 'Công chức' } as const;

/**
 * One account a role: at both gates for officers, in each demo firm for a firm's people, at both communes and the province
 * for those who serve citizens; and one more where a rule asks for two.
 */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  ...entries(GATES_IN_FULL).flatMap(([gate, place]) => [
    ...entries(AGENCY_NAMES).flatMap(([agency, name]) => [
      officer(agency, `${name} · ${place}`, gate),
      head(agency, `Thủ trưởng ${name} · ${place}`, gate),
    ]),
    ...entries(BOARD_NAMES).map(([role, name]) => officer(role, `${name} · ${place}`, gate)),
  ]),
  ...DEMO_FIRMS.flatMap(({ id, key, name }) =>
    entries(FIRM_NAMES).map(([role, title]) => person([role, key], `${title} · ${name}`, { roles: [role], firm: id })),
  ),
  ...entries(WIDE_NAMES).map(([role, name]) => person([role], name, { roles: [role] })),
  person(['CITIZEN', '2'], `${WIDE_NAMES.CITIZEN} 2`, { roles: ['CITIZEN'] }),
  ...entries(OFFICES).flatMap(([office, place]) => [
    ...entries(OFFICE_NAMES).map(([role, name]) =>
      person([role, office], `${name} · ${place}`, { roles: [role], office }),
    ),
    person(['CIVIL_SERVANT', office, '2'], `${OFFICE_NAMES.CIVIL_SERVANT} 2 · ${place}`, {
      roles: ['CIVIL_SERVANT'],
      office,
    }),
  ]),
  ...(['06184', '06211'] as const).flatMap((office) =>
    ['', '2'].map((n) =>
      person(['TEAM_MEMBER', office, ...(n ? [n] : [])], `Tổ công nghệ số${n && ` ${n}`} · ${OFFICES[office]}`, {
        roles: ['TEAM_MEMBER'],
        office,
      }),
    ),
  ),
];

function officer(role: Role, name: string, gate: Gate): DemoPerson {
  const agency = agencyOf([role]);
  return person([role, gate], name, { roles: [role], gate, ...(agency && { agency }) });
}

function head(agency: Agency, name: string, gate: Gate): DemoPerson {
  return person(['AGENCY_HEAD', agency, gate], name, { roles: ['AGENCY_HEAD'], gate, agency });
}

function person(words: readonly string[], name: string, posting: Posting): DemoPerson {
  const account = words.map((word) => word.toLowerCase().replaceAll('_', '-')).join('.');
  return { id: uuidv5(account, NAMESPACE), email: `${account}@demo.example`, name, posting };
}

function firm(key: DemoFirm['key'], country: 'VN' | 'CN', name: string, taxCode: string): DemoFirm {
  return { id: uuidv5(`firm.${key}`, NAMESPACE), key, country, name, taxCode };
}

function entries<K extends string, V>(of: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(of) as [K, V][];
}
