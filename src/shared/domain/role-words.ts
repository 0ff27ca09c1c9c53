import type { Words } from './problem.js';
import type { Role } from './roles.js';

/** What each role is called, on screens and on paper. */
export const ROLE_WORDS = {
  FIRM_ADMIN: { vi: 'Quản trị doanh nghiệp', zh: '企业管理员', en: 'Admin of a firm' },
  DISPATCHER: { vi: 'Điều phối', zh: '调度员', en: 'Dispatcher' },
  DRIVER: { vi: 'Lái xe', zh: '司机', en: 'Driver' },
  BORDER_GUARD: { vi: 'Biên phòng', zh: '边防', en: 'Border guard' },
  CUSTOMS: { vi: 'Hải quan', zh: '海关', en: 'Customs' },
  HEALTH_QUARANTINE: { vi: 'Kiểm dịch y tế', zh: '卫生检疫', en: 'Health quarantine' },
  PLANT_ANIMAL_QUARANTINE: { vi: 'Kiểm dịch động thực vật', zh: '动植物检疫', en: 'Plant and animal quarantine' },
  AGENCY_HEAD: { vi: 'Thủ trưởng cơ quan', zh: '机构负责人', en: 'Head of an agency' },
  LANE_CONTROLLER: { vi: 'Điều khiển làn', zh: '车道调度', en: 'Lane controller' },
  CASHIER: { vi: 'Thu ngân', zh: '收费员', en: 'Cashier' },
  ACCOUNTANT: { vi: 'Kế toán', zh: '会计', en: 'Accountant' },
  GATE_CLERK: { vi: 'Nhân viên quầy', zh: '柜台人员', en: 'Gate clerk' },
  YARD_OPERATOR: { vi: 'Nhân viên bãi', zh: '停车场人员', en: 'Yard operator' },
  SUPERVISOR: { vi: 'Trưởng ca', zh: '值班主管', en: 'Supervisor' },
  TRAFFIC_POLICE: { vi: 'Cảnh sát giao thông', zh: '交警', en: 'Traffic police' },
  PROVINCE: { vi: 'Tỉnh', zh: '省级', en: 'Province' },
  AUDITOR: { vi: 'Kiểm toán', zh: '审计', en: 'Auditor' },
  ADMIN: { vi: 'Quản trị hệ thống', zh: '系统管理员', en: 'Administrator' },
  CITIZEN: { vi: 'Công dân', zh: '公民', en: 'Citizen' },
  ONE_STOP_CLERK: { vi: 'Cán bộ một cửa', zh: '一站式窗口人员', en: 'One-stop clerk' },
  CIVIL_SERVANT: { vi: 'Công chức xử lý hồ sơ', zh: '办理档案的公务员', en: 'Civil servant' },
  TEAM_MEMBER: { vi: 'Thành viên tổ công nghệ số', zh: '社区数字小组成员', en: 'Digital team member' },
  DISPLAY: { vi: 'Màn hình', zh: '显示屏', en: 'Display' },
  CAMERA: { vi: 'Camera', zh: '摄像头', en: 'Camera' },
  KIOSK: { vi: 'Ki-ốt', zh: '自助机', en: 'Kiosk' },
  BOOTH: { vi: 'Máy ở bốt', zh: '岗亭电脑', en: 'Booth' },
} as const satisfies Readonly<Record<Role, Words>>;

const NOBODY: Words = { vi: '', zh: '', en: '' };

/** As what somebody prints a paper that goes into other hands: of several roles the one that he was given first. */
export function printedAs([role]: readonly Role[]): Words {
  return role === undefined ? NOBODY : ROLE_WORDS[role];
}
