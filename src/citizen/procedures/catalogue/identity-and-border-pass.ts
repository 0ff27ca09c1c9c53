import type { CatalogueProcedure } from './catalogue-procedure.js';
import { basis } from './laws.js';
import {
  EXEMPT,
  FREE,
  OPTIONAL,
  PAST,
  PHOTO,
  certified,
  choice,
  day,
  days,
  fee,
  longText,
  original,
  text,
  w,
} from './parts.js';

const IDENTITY = {
  field: w('Cấp, quản lý căn cước', '身份证签发与管理', 'Identity cards'),
  level: 'COMMUNE',
  agency: 'COMMUNE',
  applicants: ['CITIZEN'],
  service: 'PART',
  timeLimit: days(7),
  result: { kind: 'CERTIFICATE', name: w('Thẻ căn cước', '身份证', 'Identity card') },
} as const;
const PASS = {
  field: w('Quản lý xuất nhập cảnh', '出入境管理', 'Exit and entry'),
  level: 'COMMUNE',
  agency: 'COMMUNE',
  applicants: ['CITIZEN'],
} as const;
const BIOMETRICS = [
  w(
    'Khai và đặt lịch trực tuyến hoặc tại trụ sở Công an xã',
    '网上填报预约或到乡公安派出所',
    'Fill in and book online or at the commune police',
  ),
  w('Đến chụp ảnh, lấy vân tay, mống mắt', '到场拍照、采集指纹和虹膜', 'Come for portrait, fingerprints and iris'),
  w('Nhận thẻ tại nơi làm hoặc qua bưu chính', '现场或邮寄领取', 'Fetch the card or have it posted'),
];
const HALF = w('Mức giảm một nửa đến hết 31-12-2026', '2026 年 12 月 31 日前减半', 'Half until 31-12-2026');
const EXEMPTED = [EXEMPT.POOR, EXEMPT.MERIT, EXEMPT.BORDER];

export const IDENTITY_AND_BORDER_PASS: readonly CatalogueProcedure[] = [
  {
    ...IDENTITY,
    code: '1.014061',
    name: w(
      'Cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên',
      '为年满 14 岁者签发身份证',
      'Identity card from the age of 14',
    ),
    alsoCalled: ['làm căn cước lần đầu', 'cccd', 'làm cccd', 'căn cước công dân', 'đủ 14 tuổi làm căn cước'],
    papers: [],
    form: [
      day('birthDate', w('Ngày sinh', '出生日期', 'Date of birth'), PAST),
      day('visit', w('Ngày muốn đến làm', '预约日期', 'Day of the visit'), { when: 'future' }),
    ],
    fee: FREE,
    legalBasis: basis('26/2023/QH15', '70/2024/NĐ-CP', '17/2024/TT-BCA', '53/2025/TT-BCA'),
    steps: BIOMETRICS,
  },
  {
    ...IDENTITY,
    code: '1.014063',
    name: w('Cấp đổi thẻ căn cước', '换发身份证', 'Exchange of the identity card'),
    alsoCalled: ['đổi căn cước', 'cccd hết hạn', 'đổi cccd', 'căn cước hết hạn 25 tuổi 40 tuổi 60 tuổi'],
    papers: [original('old-card', w('Thẻ căn cước đang dùng', '现用身份证', 'The present card'))],
    form: [
      choice('reason', w('Lý do đổi', '换发原因', 'Why'), {
        age: w('Đến tuổi phải đổi', '到期换发', 'Age of exchange'),
        changed: w('Thay đổi thông tin', '信息变更', 'Changed data'),
        damaged: w('Thẻ hỏng', '证件损坏', 'Damaged card'),
      }),
      day('visit', w('Ngày muốn đến làm', '预约日期', 'Day of the visit'), { when: 'future' }),
    ],
    fee: fee(25_000, HALF, EXEMPTED),
    legalBasis: basis('26/2023/QH15', '70/2024/NĐ-CP', '73/2024/TT-BTC', '64/2025/TT-BTC'),
    steps: BIOMETRICS,
  },
  {
    ...IDENTITY,
    code: '1.014064',
    name: w('Cấp lại thẻ căn cước', '补发身份证', 'Replacement of the identity card'),
    alsoCalled: ['mất căn cước', 'mất cccd', 'làm lại căn cước bị mất', 'rơi mất thẻ'],
    service: 'WHOLE',
    papers: [],
    form: [
      text('lostWhere', w('Nơi mất', '遗失地点', 'Where it was lost'), OPTIONAL),
      day('lostOn', w('Ngày mất', '遗失日期', 'When'), PAST),
    ],
    fee: fee(35_000, HALF, EXEMPTED),
    legalBasis: basis('26/2023/QH15', '70/2024/NĐ-CP', '73/2024/TT-BTC', '64/2025/TT-BTC'),
  },
  {
    ...PASS,
    code: '1.003133',
    name: w(
      'Cấp giấy thông hành xuất, nhập cảnh vùng biên giới Việt Nam – Trung Quốc cho công dân Việt Nam thường trú tại xã tiếp giáp đường biên giới',
      '为边境乡常住公民签发越中边境出入境通行证',
      'Border pass Vietnam–China for residents of border communes',
    ),
    alsoCalled: [
      'giấy thông hành biên giới',
      'sổ thông hành',
      'sang chợ bên Trung Quốc',
      'đi Bằng Tường',
      'cư dân biên giới',
    ],
    service: 'WHOLE',
    papers: [
      PHOTO,
      certified(
        'representative',
        w('Giấy tờ chứng minh người đại diện', '法定代理人证明', 'Proof of representation'),
        w(
          'Người dưới 14 tuổi hoặc mất năng lực hành vi',
          '未满 14 岁或无行为能力者',
          'Under 14 or without legal capacity',
        ),
      ),
    ],
    form: [
      text('occupation', w('Nghề nghiệp', '职业', 'Occupation'), OPTIONAL),
      text('goingTo', w('Nơi đến tại Quảng Tây', '前往广西何地', 'Where to in Guangxi')),
      choice('purpose', w('Mục đích', '目的', 'Purpose'), {
        trade: w('Buôn bán, chợ biên giới', '边贸', 'Trade'),
        work: w('Lao động', '务工', 'Work'),
        family: w('Thăm thân', '探亲', 'Family'),
        other: w('Khác', '其他', 'Other'),
      }),
    ],
    fee: fee(4000, w('5.000 đồng từ năm 2027', '2027 年起 5000 盾', '5,000 đồng from 2027')),
    timeLimit: days(1),
    legalBasis: basis('49/2019/QH14', '76/2020/NĐ-CP', '67/2024/NĐ-CP', '184/2025/NĐ-CP', '25/2021/TT-BTC'),
    result: { kind: 'CERTIFICATE', name: w('Giấy thông hành', '通行证', 'Border pass') },
  },
  {
    ...PASS,
    code: '1.010055',
    name: w(
      'Trình báo mất giấy thông hành (thực hiện tại cấp xã)',
      '通行证遗失申报（乡级）',
      'Report of a lost border pass (commune)',
    ),
    alsoCalled: ['mất giấy thông hành', 'báo mất thông hành'],
    service: 'WHOLE',
    papers: [],
    form: [
      text('passNumber', w('Số giấy thông hành', '通行证号码', 'Number of the pass'), OPTIONAL),
      day('lostOn', w('Ngày mất', '遗失日期', 'When it was lost'), PAST),
      longText('circumstances', w('Hoàn cảnh mất', '遗失经过', 'How it was lost')),
    ],
    fee: FREE,
    timeLimit: days(1),
    legalBasis: basis('49/2019/QH14', '76/2020/NĐ-CP'),
    result: {
      kind: 'CONFIRMATION',
      name: w('Thông báo hủy giá trị giấy thông hành', '通行证作废通知', 'Notice that the pass is void'),
    },
  },
];
