import type { CatalogueProcedure } from './catalogue-procedure.js';
import { basis } from './laws.js';
import { OPTIONAL, PAST, PHOTO, choice, copy, day, days, fee, original, text, w } from './parts.js';

const VEHICLE = {
  field: w('Đăng ký, quản lý phương tiện giao thông cơ giới', '机动车登记与管理', 'Registration of motor vehicles'),
  level: 'COMMUNE',
  agency: 'COMMUNE',
  applicants: ['CITIZEN', 'BUSINESS', 'ORGANISATION'],
  service: 'PART',
  legalBasis: basis('36/2024/QH15', '79/2024/TT-BCA', '13/2025/TT-BCA', '60/2023/TT-BTC'),
} as const;
const FRAME = text('frameNumber', w('Số khung', '车架号', 'Frame number'), { pattern: String.raw`[A-Z0-9]{6,17}` });
const KIND = choice('vehicleKind', w('Loại xe', '车型', 'Vehicle'), {
  motorbike: w('Xe máy', '摩托车', 'Motorbike'),
  car: w('Ô tô', '汽车', 'Car'),
  truck: w('Xe tải, đầu kéo, rơ moóc', '货车、牵引车、挂车', 'Truck, tractor or trailer'),
});
const FEE = fee(
  50_000,
  w(
    'Theo loại xe và khu vực (Thông tư 60/2023/TT-BTC)',
    '按车型与地区（60/2023/TT-BTC 号通知）',
    'By vehicle and area (Circular 60/2023/TT-BTC)',
  ),
);

export const VEHICLES: readonly CatalogueProcedure[] = [
  {
    ...VEHICLE,
    code: '1.013067',
    name: w(
      'Đăng ký, cấp biển số xe lần đầu thực hiện bằng dịch vụ công một phần hoặc trực tiếp',
      '机动车首次登记与号牌核发（部分网上或现场）',
      'First registration and plate of a vehicle',
    ),
    alsoCalled: ['đăng ký xe mới', 'làm biển số', 'bấm biển', 'đăng ký xe máy ở xã', 'cà vẹt xe'],
    papers: [
      original('origin', w('Chứng nhận nguồn gốc xe', '车辆来源证明', 'Proof of origin')),
      original(
        'ownership',
        w('Hóa đơn, giấy tờ chuyển quyền sở hữu', '发票或所有权转移文件', 'Invoice or proof of ownership'),
      ),
      copy('tax', w('Chứng từ lệ phí trước bạ', '车辆购置登记税凭证', 'Receipt of registration tax')),
    ],
    form: [
      KIND,
      FRAME,
      text('engineNumber', w('Số máy', '发动机号', 'Engine number')),
      text('make', w('Nhãn hiệu', '品牌', 'Make')),
    ],
    fee: FEE,
    timeLimit: days(
      2,
      w(
        'Cấp biển mới: ngay khi xe hợp lệ; biển định danh, trúng đấu giá: 7 ngày',
        '新号牌：合格即发；自带号或拍卖号：7 日',
        'A new plate at once; kept or auctioned plates 7 days',
      ),
    ),
    result: {
      kind: 'CERTIFICATE',
      name: w('Chứng nhận đăng ký xe, biển số', '行驶登记证、号牌', 'Registration certificate and plate'),
    },
  },
  {
    ...VEHICLE,
    code: '1.013076',
    name: w(
      'Cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe (đăng ký sang tên xe)',
      '车辆过户登记',
      'Registration on change of owner',
    ),
    alsoCalled: ['sang tên xe', 'sang tên đổi chủ', 'mua xe cũ', 'rút hồ sơ gốc'],
    papers: [
      copy('transfer', w('Chứng từ chuyển quyền sở hữu', '所有权转移凭证', 'Proof of the transfer')),
      original(
        'recall',
        w(
          'Chứng nhận thu hồi đăng ký, biển số',
          '登记与号牌收回证明',
          'Certificate that the former registration is recalled',
        ),
      ),
      copy('tax', w('Chứng từ lệ phí trước bạ', '车辆购置登记税凭证', 'Receipt of registration tax')),
    ],
    form: [
      KIND,
      FRAME,
      text('formerPlate', w('Biển số cũ', '原号牌', 'Former plate')),
      text('formerOwner', w('Chủ cũ', '原车主', 'Former owner'), OPTIONAL),
    ],
    fee: FEE,
    timeLimit: days(2),
    result: { kind: 'CERTIFICATE', name: w('Chứng nhận đăng ký xe', '车辆登记证', 'Registration certificate') },
  },
  {
    code: '3.000347',
    name: w('Đổi giấy phép lái xe', '换发驾驶证', 'Exchange of a driving licence'),
    alsoCalled: ['đổi bằng lái', 'gplx hết hạn', 'đổi gplx', 'bằng lái xe hết hạn'],
    field: w('Sát hạch, cấp giấy phép lái xe', '驾驶证考试与核发', 'Driving licences'),
    level: 'COMMUNE',
    agency: 'COMMUNE',
    applicants: ['CITIZEN', 'FOREIGNER'],
    service: 'WHOLE',
    papers: [
      original(
        'health',
        w('Giấy khám sức khỏe của người lái xe', '驾驶员体检证明', "Driver's health certificate"),
        w('Trừ hạng A1, A, B1', '除 A1、A、B1 类', 'Except classes A1, A, B1'),
      ),
      PHOTO,
    ],
    form: [
      text('licenceNumber', w('Số giấy phép lái xe', '驾驶证号', 'Licence number'), { pattern: String.raw`\d{12}` }),
      choice('licenceClass', w('Hạng', '类别', 'Class'), {
        a: w('A1, A, B1', 'A1、A、B1', 'A1, A, B1'),
        b: w('B, C1', 'B、C1', 'B, C1'),
        c: w('C', 'C', 'C'),
        d: w('D1, D2, D', 'D1、D2、D', 'D1, D2, D'),
        e: w('Hạng có rơ moóc (E)', '带挂车（E）', 'With trailer (E)'),
      }),
      day('issued', w('Ngày cấp', '签发日期', 'Issued'), PAST),
    ],
    fee: fee(135_000),
    timeLimit: days(5),
    legalBasis: basis('36/2024/QH15', '12/2025/TT-BCA', '37/2023/TT-BTC'),
    result: { kind: 'LICENCE', name: w('Giấy phép lái xe', '驾驶证', 'Driving licence') },
  },
];
