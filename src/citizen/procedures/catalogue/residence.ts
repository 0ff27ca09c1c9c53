import type { CatalogueProcedure } from './catalogue-procedure.js';
import { basis } from './laws.js';
import {
  EXEMPT,
  FREE,
  FUTURE,
  HOUSING_PROOF,
  OPTIONAL,
  choice,
  commune,
  copy,
  day,
  days,
  fee,
  hours,
  idNumber,
  longText,
  original,
  text,
  w,
  whole,
  yesNo,
} from './parts.js';

const RESIDENCE = {
  field: w('Đăng ký, quản lý cư trú', '居住登记与管理', 'Residence'),
  level: 'COMMUNE',
  agency: 'COMMUNE',
  applicants: ['CITIZEN'],
  service: 'WHOLE',
} as const;
const LAWS = basis('68/2020/QH14', '154/2024/NĐ-CP', '53/2025/TT-BCA', '75/2022/TT-BTC');
const EXEMPTED = [EXEMPT.CHILDREN, EXEMPT.ELDERLY, EXEMPT.DISABLED, EXEMPT.MERIT, EXEMPT.POOR];
const NOTICE = {
  kind: 'CONFIRMATION',
  name: w(
    'Thông báo kết quả; thông tin cập nhật trong cơ sở dữ liệu cư trú',
    '结果通知；居住数据库已更新',
    'Notice of the result; the residence database is updated',
  ),
} as const;
const ADDRESS = text('newAddress', w('Địa chỉ chỗ ở', '住址', 'Address of the dwelling'));
const COMMUNE = commune('newCommune', w('Xã, phường', '乡、坊', 'Commune'));
const OWNER = w(
  'Ý kiến đồng ý của chủ hộ, chủ chỗ ở',
  '户主、房主同意意见',
  'Consent of the head of household or owner',
);

export const RESIDENCES: readonly CatalogueProcedure[] = [
  {
    ...RESIDENCE,
    code: '1.004222',
    name: w('Đăng ký thường trú', '常住登记', 'Registration of permanent residence'),
    alsoCalled: ['nhập hộ khẩu', 'chuyển hộ khẩu', 'nhập khẩu cho vợ', 'chuyển thường trú', 'đăng ký hộ khẩu'],
    papers: [
      HOUSING_PROOF,
      copy(
        'kinship',
        w('Giấy tờ chứng minh quan hệ với chủ hộ', '与户主关系证明', 'Proof of kinship with the head'),
        w('Về ở với vợ, chồng, cha, mẹ, con', '投靠配偶、父母、子女', 'Joining spouse, parents or children'),
      ),
    ],
    form: [
      choice('dwelling', w('Chỗ ở', '住所', 'Dwelling'), {
        own: w('Của mình', '自有', 'Own'),
        family: w('Của người thân', '亲属所有', "Of one's family"),
        rented: w('Thuê, mượn, ở nhờ', '租借、寄居', 'Rented or lent'),
      }),
      COMMUNE,
      ADDRESS,
      idNumber('headId', w('Số định danh chủ hộ', '户主身份号码', "Head of household's personal number"), OPTIONAL),
      yesNo('ownerAgrees', OWNER),
    ],
    fee: fee(
      10_000,
      w('Trực tuyến; nộp trực tiếp 20.000 đồng', '网上办理；现场 2 万盾', 'Online; 20,000 đồng at the counter'),
      EXEMPTED,
    ),
    timeLimit: days(7),
    legalBasis: LAWS,
    result: NOTICE,
  },
  {
    ...RESIDENCE,
    code: '1.004194',
    name: w('Đăng ký tạm trú', '暂住登记', 'Registration of temporary residence'),
    alsoCalled: ['kt3', 'tạm trú', 'thuê trọ', 'đăng ký chỗ trọ', 'tạm trú cho công nhân'],
    papers: [HOUSING_PROOF],
    form: [
      COMMUNE,
      ADDRESS,
      day('until', w('Tạm trú đến ngày (nhiều nhất 2 năm)', '暂住至（最长 2 年）', 'Until (at most 2 years)'), FUTURE),
      yesNo('ownerAgrees', OWNER),
    ],
    fee: fee(
      7000,
      w('Trực tuyến; nộp trực tiếp 15.000 đồng', '网上办理；现场 1.5 万盾', 'Online; 15,000 đồng at the counter'),
      EXEMPTED,
    ),
    timeLimit: days(3),
    legalBasis: LAWS,
    result: NOTICE,
  },
  {
    ...RESIDENCE,
    code: '1.002755',
    name: w('Gia hạn tạm trú', '延长暂住', 'Extension of temporary residence'),
    alsoCalled: ['hết hạn tạm trú', 'gia hạn kt3'],
    papers: [HOUSING_PROOF],
    form: [ADDRESS, day('until', w('Gia hạn đến ngày', '延长至', 'Extended until'), FUTURE)],
    fee: fee(
      5000,
      w('Trực tuyến; nộp trực tiếp cao hơn', '网上办理；现场较高', 'Online; more at the counter'),
      EXEMPTED,
    ),
    timeLimit: days(3),
    legalBasis: LAWS,
    result: NOTICE,
  },
  {
    ...RESIDENCE,
    code: '1.003677',
    name: w('Khai báo tạm vắng', '临时外出申报', 'Declaration of temporary absence'),
    alsoCalled: ['tạm vắng', 'đi làm xa', 'vắng nhà lâu ngày'],
    papers: [
      original(
        'consent',
        w('Văn bản đồng ý của cơ quan giám sát, quản lý', '监管机关同意书', 'Consent of the supervising body'),
        w('Người đang bị quản chế, giám sát, án treo', '被管制、监督、缓刑者', 'Persons under supervision'),
      ),
    ],
    form: [
      text('goingTo', w('Nơi đến', '去向', 'Where to')),
      day('leaves', w('Từ ngày', '起始日', 'From')),
      day('returns', w('Đến ngày', '截止日', 'Until'), FUTURE),
      longText('reason', w('Lý do', '理由', 'Reason')),
    ],
    fee: FREE,
    timeLimit: days(1),
    legalBasis: basis('68/2020/QH14', '53/2025/TT-BCA'),
    result: NOTICE,
  },
  {
    ...RESIDENCE,
    code: '1.010038',
    name: w('Tách hộ', '分户', 'Splitting a household'),
    alsoCalled: ['tách khẩu', 'tách sổ hộ khẩu', 'ra ở riêng'],
    papers: [],
    form: [
      text('formerHead', w('Chủ hộ hiện nay', '现户主', 'Present head of household')),
      whole('members', w('Số người tách', '分出人数', 'Members who leave'), { min: 1, max: 30 }),
      ADDRESS,
      yesNo('ownerAgrees', OWNER),
    ],
    fee: fee(
      5000,
      w('Trực tuyến; nộp trực tiếp 10.000 đồng', '网上办理；现场 1 万盾', 'Online; 10,000 đồng at the counter'),
      EXEMPTED,
    ),
    timeLimit: days(5),
    legalBasis: LAWS,
    result: NOTICE,
  },
  {
    ...RESIDENCE,
    code: '1.010041',
    name: w('Xác nhận thông tin về cư trú', '居住信息证明', 'Confirmation of residence'),
    alsoCalled: ['ct07', 'giấy xác nhận cư trú', 'xác nhận nơi ở', 'xác nhận hộ khẩu'],
    papers: [],
    form: [
      choice('what', w('Nội dung xác nhận', '确认内容', 'What to confirm'), {
        current: w('Nơi cư trú hiện tại', '现居住地', 'Present residence'),
        former: w('Các nơi cư trú trước đây', '以往居住地', 'Former residences'),
        household: w('Thành viên cùng hộ', '同户成员', 'Members of the household'),
      }),
      text('purpose', w('Dùng để', '用途', 'Used for')),
    ],
    fee: FREE,
    timeLimit: days(1, w('Phải xác minh: 3 ngày làm việc', '须核实的：3 个工作日', 'To be verified: 3 working days')),
    legalBasis: basis('68/2020/QH14', '154/2024/NĐ-CP', '53/2025/TT-BCA'),
    result: {
      kind: 'CONFIRMATION',
      name: w('Xác nhận thông tin về cư trú (CT07)', '居住信息证明（CT07）', 'Confirmation of residence (CT07)'),
    },
  },
  {
    ...RESIDENCE,
    code: '2.001159',
    name: w('Thông báo lưu trú', '住宿通报', 'Notice of guests who stay'),
    alsoCalled: ['báo khách ngủ lại', 'nhà nghỉ khai báo khách', 'khai báo lưu trú'],
    applicants: ['CITIZEN', 'BUSINESS'],
    papers: [],
    form: [
      text('guestName', w('Họ tên khách', '客人姓名', "Guest's name")),
      idNumber('guestId', w('Số định danh của khách', '客人身份号码', "Guest's personal number")),
      day('from', w('Lưu trú từ ngày', '入住日', 'From')),
      day('until', w('Đến ngày', '离开日', 'Until'), FUTURE),
      ADDRESS,
    ],
    fee: FREE,
    timeLimit: hours(1),
    legalBasis: basis('68/2020/QH14', '53/2025/TT-BCA'),
    result: NOTICE,
  },
];
