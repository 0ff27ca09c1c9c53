import type { CatalogueProcedure } from './catalogue-procedure.js';
import { basis } from './laws.js';
import {
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

const TRANSPORT = {
  field: w('Đường bộ', '公路', 'Roads and road transport'),
  level: 'PROVINCE',
  agency: 'SXD',
  applicants: ['BUSINESS', 'ORGANISATION'],
  service: 'WHOLE',
  legalBasis: basis('35/2024/QH15', '158/2024/NĐ-CP', '218/2026/NĐ-CP', '144/2025/NĐ-CP'),
} as const;
const PLATE = text('plate', w('Biển số xe', '车牌号', 'Plate'));
const REGISTRATION = copy('registration', w('Giấy đăng ký xe', '车辆登记证', 'Vehicle registration'));
const PERMIT_KIND = choice('permitKind', w('Loại giấy phép', '许可证类别', 'Kind of permit'), {
  a: w('A (khách định kỳ, nhiều chuyến)', 'A（定期客运，多次）', 'A (regular passengers, many trips)'),
  b: w('B (khách, một chuyến)', 'B（客运，一次）', 'B (passengers, one trip)'),
  c: w('C (hàng hóa, một chuyến)', 'C（货运，一次）', 'C (goods, one trip)'),
  e: w('E (hàng hóa, nhiều chuyến)', 'E（货运，多次）', 'E (goods, many trips)'),
  f: w('F (công vụ, nhiều chuyến)', 'F（公务，多次）', 'F (official, many trips)'),
  g: w('G (công vụ, một chuyến)', 'G（公务，一次）', 'G (official, one trip)'),
});
const PERMIT = {
  kind: 'LICENCE',
  name: w(
    'Giấy phép vận tải đường bộ quốc tế Việt Nam – Trung Quốc',
    '越中国际道路运输许可证',
    'Vietnam–China international road transport permit',
  ),
} as const;

export const TRANSPORTS: readonly CatalogueProcedure[] = [
  {
    ...TRANSPORT,
    code: '2.001034',
    name: w(
      'Cấp Giấy phép vận tải đường bộ quốc tế giữa Việt Nam và Trung Quốc loại A, B, C, E, F, G cho phương tiện của Việt Nam',
      '为越南车辆签发 A、B、C、E、F、G 类越中国际道路运输许可证',
      'Vietnam–China road transport permit A, B, C, E, F, G for Vietnamese vehicles',
    ),
    alsoCalled: [
      'giấy phép vận tải việt trung',
      'gpvt',
      'giấy phép liên vận trung quốc',
      'xe sang trung quốc',
      'giấy phép loại c',
    ],
    papers: [
      REGISTRATION,
      copy(
        'mission',
        w('Quyết định cử đi công tác', '公务派遣决定', 'Decision of the mission'),
        w('Xe công vụ', '公务车', 'Official vehicles'),
      ),
    ],
    form: [
      PLATE,
      PERMIT_KIND,
      text('route', w('Tuyến, hành trình', '线路', 'Route')),
      text('gate', w('Cửa khẩu', '口岸', 'Border gate')),
      day('leaves', w('Ngày đi dự kiến', '预计出发日', 'Planned day'), FUTURE),
    ],
    fee: FREE,
    timeLimit: days(
      2,
      w(
        'Loại E và loại F, G lần đầu trong năm: 1 ngày làm việc',
        'E 类及当年首次 F、G 类：1 个工作日',
        'E, and F or G for the first time in the year: 1 working day',
      ),
    ),
    result: PERMIT,
  },
  {
    ...TRANSPORT,
    code: '1.002357',
    name: w(
      'Cấp lại Giấy phép vận tải đường bộ quốc tế giữa Việt Nam và Trung Quốc loại A, B, C, E, F, G cho phương tiện của Việt Nam',
      '为越南车辆补发越中国际道路运输许可证',
      'Replacement of a Vietnam–China road transport permit',
    ),
    alsoCalled: ['mất giấy phép vận tải việt trung', 'gpvt hỏng', 'cấp lại gpvt'],
    papers: [REGISTRATION],
    form: [
      PLATE,
      PERMIT_KIND,
      text('permitNumber', w('Số giấy phép cũ', '原许可证号', 'Former number'), OPTIONAL),
      longText('reason', w('Lý do', '理由', 'Reason')),
    ],
    fee: FREE,
    timeLimit: days(2),
    legalBasis: basis('35/2024/QH15', '158/2024/NĐ-CP', '218/2026/NĐ-CP'),
    result: PERMIT,
  },
  {
    ...TRANSPORT,
    code: '1.001737',
    name: w(
      'Gia hạn thời gian lưu hành tại Việt Nam cho phương tiện của Trung Quốc',
      '中国车辆在越停留期限延长',
      'Longer stay of a Chinese vehicle in Vietnam',
    ),
    alsoCalled: ['xe trung quốc quá hạn', 'gia hạn xe trung quốc', 'xe trung quốc hỏng ở việt nam'],
    applicants: ['FOREIGNER', 'BUSINESS'],
    service: 'COUNTER',
    papers: [
      original(
        'permit',
        w('Giấy phép vận tải quốc tế của xe', '该车国际运输许可证', 'The transport permit of the vehicle'),
      ),
    ],
    form: [
      PLATE,
      day('until', w('Xin lưu hành đến ngày', '申请延至', 'Asked until'), FUTURE),
      longText('reason', w('Lý do', '理由', 'Reason')),
    ],
    fee: FREE,
    timeLimit: days(2),
    legalBasis: basis('158/2024/NĐ-CP', '218/2026/NĐ-CP'),
    result: {
      kind: 'CONFIRMATION',
      name: w('Gia hạn trên giấy phép', '许可证上的延期', 'The extension in the permit'),
    },
  },
  {
    ...TRANSPORT,
    code: '1.000703',
    name: w(
      'Cấp Giấy phép kinh doanh vận tải bằng xe ô tô, bằng xe bốn bánh có gắn động cơ',
      '汽车、四轮机动车运输经营许可证',
      'Licence for road transport business',
    ),
    alsoCalled: ['giấy phép kinh doanh vận tải', 'mở hãng xe', 'công ty vận tải xin phép'],
    papers: [
      copy('manager', w('Văn bằng của người điều hành vận tải', '运输负责人学历', 'Diploma of the transport manager')),
      copy(
        'safety',
        w('Quyết định lập bộ phận quản lý an toàn', '设立安全管理部门决定', 'Decision on the safety unit'),
        w('Vận tải khách, công-ten-nơ', '客运、集装箱运输', 'Passengers and containers'),
      ),
    ],
    form: [
      text('taxCode', w('Mã số thuế', '税号', 'Tax code'), { pattern: String.raw`[0-9-]{10,14}` }),
      choice('kind', w('Loại hình', '类型', 'Kind'), {
        goods: w('Hàng hóa', '货运', 'Goods'),
        container: w('Công-ten-nơ', '集装箱', 'Containers'),
        passengers: w('Hành khách', '客运', 'Passengers'),
      }),
      whole('vehicles', w('Số xe', '车辆数', 'Vehicles'), { min: 1, max: 5000 }),
      text('manager', w('Người điều hành', '负责人', 'Manager')),
    ],
    fee: fee(0, SET_BY_PROVINCE),
    timeLimit: days(4),
    result: {
      kind: 'LICENCE',
      name: w('Giấy phép kinh doanh vận tải', '运输经营许可证', 'Transport business licence'),
    },
  },
  {
    ...TRANSPORT,
    code: '2.002288',
    name: w(
      'Cấp, cấp lại Phù hiệu cho xe ô tô, xe bốn bánh có gắn động cơ kinh doanh vận tải',
      '营运车辆标识核发、补发',
      'Badge of vehicles in transport business',
    ),
    alsoCalled: [
      'phù hiệu xe tải',
      'phù hiệu xe hợp đồng',
      'phù hiệu hết hạn',
      'phù hiệu xe công ten nơ',
      'tem phù hiệu',
    ],
    papers: [REGISTRATION],
    form: [
      PLATE,
      choice('badge', w('Loại phù hiệu', '标识类别', 'Badge'), {
        truck: w('Xe tải', '货车', 'Truck'),
        container: w('Công-ten-nơ', '集装箱', 'Container'),
        contract: w('Xe hợp đồng', '包车', 'Contract car'),
        fixed: w('Tuyến cố định', '定线', 'Fixed line'),
        taxi: w('Taxi', '出租车', 'Taxi'),
      }),
      text('tracker', w('Mã thiết bị giám sát hành trình', '行车记录监控设备编号', 'Code of the tracking device')),
    ],
    fee: FREE,
    timeLimit: days(2),
    legalBasis: basis('35/2024/QH15', '158/2024/NĐ-CP', '218/2026/NĐ-CP'),
    result: { kind: 'LICENCE', name: w('Phù hiệu xe', '车辆标识', 'Vehicle badge') },
  },
];
