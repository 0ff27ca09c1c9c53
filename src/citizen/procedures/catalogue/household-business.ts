import type { CatalogueProcedure } from './catalogue-procedure.js';
import { basis } from './laws.js';
import {
  AUTHORISATION,
  FREE,
  FUTURE,
  OPTIONAL,
  SET_BY_PROVINCE,
  choice,
  copy,
  day,
  days,
  fee,
  longText,
  original,
  text,
  w,
  whole,
} from './parts.js';

const BUSINESS = {
  field: w('Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)', '企业设立与经营（个体户）', 'Household business'),
  level: 'COMMUNE',
  agency: 'COMMUNE',
  applicants: ['CITIZEN', 'BUSINESS'],
  service: 'WHOLE',
  timeLimit: days(3),
  legalBasis: basis('76/2025/QH15', '168/2025/NĐ-CP', '68/2025/TT-BTC', '85/2019/TT-BTC'),
} as const;
const CODE = text(
  'businessCode',
  w('Mã số hộ kinh doanh (mã số thuế)', '个体户代码（税号）', 'Business code (tax code)'),
  { pattern: String.raw`[0-9-]{10,14}` },
);
const CERTIFICATE = {
  kind: 'CERTIFICATE',
  name: w('Giấy chứng nhận đăng ký hộ kinh doanh', '个体户登记证', 'Certificate of household business'),
} as const;
const MEMBERS = copy(
  'members',
  w('Văn bản ủy quyền của các thành viên cho chủ hộ', '家庭成员授权户主文件', 'Mandate of the members to the head'),
  w('Nhiều người cùng đăng ký', '多人共同登记', 'Several registrants'),
);

export const HOUSEHOLD_BUSINESS: readonly CatalogueProcedure[] = [
  {
    ...BUSINESS,
    code: '1.001612',
    name: w('Đăng ký thành lập hộ kinh doanh', '个体户设立登记', 'Registration of a household business'),
    alsoCalled: [
      'hkd',
      'giấy phép kinh doanh',
      'mở quán',
      'mở cửa hàng tạp hóa',
      'đăng ký kinh doanh cá thể',
      'lập hộ kinh doanh',
    ],
    papers: [MEMBERS, AUTHORISATION],
    form: [
      text('businessName', w('Tên hộ kinh doanh', '个体户名称', 'Name')),
      text('place', w('Địa chỉ kinh doanh', '经营地址', 'Place of business')),
      longText('trades', w('Ngành, nghề', '经营范围', 'Trades')),
      whole('capital', w('Vốn (đồng)', '资本（盾）', 'Capital (đồng)'), { min: 0 }),
      whole('workers', w('Số lao động', '用工人数', 'Workers'), { min: 0, max: 1000 }),
    ],
    fee: fee(100_000, SET_BY_PROVINCE),
    result: CERTIFICATE,
  },
  {
    ...BUSINESS,
    code: '2.000720',
    name: w('Đăng ký thay đổi nội dung đăng ký hộ kinh doanh', '个体户登记变更', 'Change of a household business'),
    alsoCalled: ['đổi địa chỉ hkd', 'bổ sung ngành nghề', 'đổi tên hộ kinh doanh', 'đổi chủ hộ kinh doanh'],
    papers: [MEMBERS, AUTHORISATION],
    form: [
      CODE,
      choice('what', w('Thay đổi', '变更事项', 'What changes'), {
        name: w('Tên', '名称', 'Name'),
        place: w('Địa chỉ', '地址', 'Place'),
        trades: w('Ngành, nghề', '经营范围', 'Trades'),
        capital: w('Vốn', '资本', 'Capital'),
        head: w('Chủ hộ', '户主', 'Head'),
      }),
      longText('content', w('Nội dung mới', '新内容', 'New content')),
    ],
    fee: fee(0, SET_BY_PROVINCE),
    result: CERTIFICATE,
  },
  {
    ...BUSINESS,
    code: '1.001266',
    name: w('Chấm dứt hoạt động hộ kinh doanh', '个体户终止经营', 'End of a household business'),
    alsoCalled: ['đóng hkd', 'giải thể hộ kinh doanh', 'nghỉ bán luôn', 'trả giấy phép kinh doanh'],
    papers: [original('certificate', w('Giấy chứng nhận đăng ký hộ kinh doanh', '个体户登记证', 'The certificate'))],
    form: [
      CODE,
      day('ends', w('Ngày chấm dứt', '终止日', 'Last day')),
      longText('reason', w('Lý do', '理由', 'Reason'), OPTIONAL),
    ],
    fee: FREE,
    result: { kind: 'CONFIRMATION', name: w('Thông báo chấm dứt hoạt động', '终止经营通知', 'Notice of the end') },
  },
  {
    ...BUSINESS,
    code: '1.001570',
    name: w(
      'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh',
      '个体户暂停、提前恢复经营',
      'Pause and resumption of a household business',
    ),
    alsoCalled: ['tạm nghỉ kinh doanh', 'tạm ngừng hkd', 'mở lại trước hạn'],
    papers: [],
    form: [
      CODE,
      choice('what', w('Yêu cầu', '事项', 'What'), {
        pause: w('Tạm ngừng', '暂停', 'Pause'),
        resume: w('Tiếp tục', '恢复', 'Resume'),
      }),
      day('from', w('Từ ngày', '起始日', 'From'), FUTURE),
      day('until', w('Đến ngày', '截止日', 'Until'), {
        ...FUTURE,
        required: true,
        onlyIf: { field: 'what', is: 'pause' },
      }),
    ],
    fee: FREE,
    result: {
      kind: 'CONFIRMATION',
      name: w('Giấy xác nhận tạm ngừng kinh doanh', '暂停经营确认书', 'Confirmation of the pause'),
    },
  },
  {
    ...BUSINESS,
    code: '2.000575',
    name: w(
      'Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh, cấp đổi sang Giấy chứng nhận đăng ký hộ kinh doanh',
      '补发、换发个体户登记证',
      'Replacement of the certificate of household business',
    ),
    alsoCalled: ['mất giấy phép kinh doanh', 'rách giấy đăng ký hkd', 'xin cấp lại đăng ký kinh doanh'],
    papers: [],
    form: [
      CODE,
      choice('reason', w('Lý do', '理由', 'Why'), {
        lost: w('Mất', '遗失', 'Lost'),
        damaged: w('Hỏng', '损坏', 'Damaged'),
        exchange: w('Đổi mẫu mới', '换新版', 'New form'),
      }),
    ],
    fee: fee(0, SET_BY_PROVINCE),
    result: CERTIFICATE,
  },
];
