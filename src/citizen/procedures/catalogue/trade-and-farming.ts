import type { CatalogueProcedure } from './catalogue-procedure.js';
import { basis } from './laws.js';
import {
  FREE,
  FUTURE,
  OPTIONAL,
  calendarDays,
  choice,
  commune,
  copy,
  day,
  days,
  fee,
  hours,
  longText,
  original,
  text,
  w,
  whole,
} from './parts.js';

const FARMING = {
  level: 'PROVINCE',
  agency: 'SNNMT',
  applicants: ['CITIZEN', 'BUSINESS', 'ORGANISATION'],
  service: 'WHOLE',
} as const;
const CROPS = w('Trồng trọt và Bảo vệ thực vật', '种植与植物保护', 'Crops and plant protection');
const PLACE = [
  commune('placeCommune', w('Xã, phường', '乡、坊', 'Commune')),
  text('place', w('Địa chỉ', '地址', 'Address')),
];

export const TRADE_AND_FARMING: readonly CatalogueProcedure[] = [
  {
    ...FARMING,
    code: '1.014776',
    name: w(
      'Cấp, cấp lại mã số vùng trồng, mã số cơ sở đóng gói',
      '种植区代码、包装厂代码核发与补发',
      'Codes of growing areas and packing houses',
    ),
    alsoCalled: [
      'mã vùng trồng',
      'mã số cơ sở đóng gói',
      'mã đóng gói',
      'mã vùng trồng na',
      'mã số xuất khẩu trái cây',
    ],
    field: CROPS,
    papers: [
      original(
        'description',
        w('Bản thuyết minh vùng trồng hoặc cơ sở đóng gói', '种植区或包装厂说明书', 'Description of the area or house'),
      ),
    ],
    form: [
      choice('kind', w('Loại mã', '代码类别', 'Kind of code'), {
        area: w('Vùng trồng', '种植区', 'Growing area'),
        house: w('Cơ sở đóng gói', '包装厂', 'Packing house'),
      }),
      ...PLACE,
      text('crop', w('Cây trồng, sản phẩm', '作物、产品', 'Crop or product')),
      whole('hectares', w('Diện tích (ha)', '面积（公顷）', 'Area (ha)'), {
        min: 1,
        max: 10_000,
        onlyIf: { field: 'kind', is: 'area' },
      }),
      text('market', w('Thị trường xuất khẩu', '出口市场', 'Export market'), OPTIONAL),
    ],
    fee: FREE,
    timeLimit: days(12),
    legalBasis: basis('31/2018/QH14', '38/2026/NĐ-CP'),
    result: { kind: 'DECISION', name: w('Quyết định cấp mã số', '代码核发决定', 'Decision that grants the code') },
  },
  {
    code: '1.000695',
    name: w(
      'Cấp Giấy chứng nhận xuất xứ hàng hóa (C/O) ưu đãi mẫu E',
      '优惠原产地证书（C/O）E 格式',
      'Preferential certificate of origin (C/O) form E',
    ),
    alsoCalled: ['c/o form e', 'co mẫu e', 'form e', 'giấy chứng nhận xuất xứ', 'chứng nhận xuất xứ đi trung quốc'],
    field: w('Xuất nhập khẩu', '进出口', 'Export and import'),
    level: 'PROVINCE',
    agency: 'SCT',
    applicants: ['BUSINESS'],
    service: 'WHOLE',
    papers: [
      copy('declaration', w('Tờ khai hải quan xuất khẩu', '出口报关单', 'Export customs declaration')),
      copy('invoice', w('Hóa đơn thương mại', '商业发票', 'Commercial invoice')),
      copy('transport', w('Vận đơn hoặc chứng từ vận tải', '提单或运输单据', 'Bill of lading or transport paper')),
      original('origin-sheet', w('Bảng kê khai chi phí, xuất xứ', '成本与原产地明细表', 'Sheet of costs and origin')),
    ],
    form: [
      text('customsDeclaration', w('Số tờ khai hải quan', '报关单号', 'Customs declaration'), {
        pattern: String.raw`\d{12}`,
      }),
      text('hs', w('Mã HS', 'HS 编码', 'HS code'), { pattern: String.raw`\d{6,8}` }),
      text('importer', w('Người nhập khẩu', '进口商', 'Importer')),
      text('criterion', w('Tiêu chí xuất xứ', '原产地标准', 'Origin criterion')),
    ],
    fee: fee(60_000, w('Mỗi giấy', '每份', 'Each certificate')),
    timeLimit: hours(
      6,
      w(
        'Nộp trực tiếp: 8 giờ; qua bưu chính: 24 giờ',
        '现场：8 小时；邮寄：24 小时',
        'At the counter 8 hours; by post 24',
      ),
    ),
    legalBasis: basis('31/2018/NĐ-CP', '12/2019/TT-BCT', '40/2025/TT-BCT'),
    result: { kind: 'CERTIFICATE', name: w('C/O mẫu E', 'E 格式原产地证书', 'C/O form E') },
  },
  {
    ...FARMING,
    code: '2.001827',
    name: w(
      'Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm nông, lâm, thủy sản',
      '农林水产食品生产经营场所食品安全合格证',
      'Food safety certificate for farm, forest and water products',
    ),
    alsoCalled: ['giấy vệ sinh an toàn thực phẩm', 'attp', 'vsattp', 'chứng nhận an toàn thực phẩm nông sản'],
    field: w(
      'Quản lý chất lượng nông lâm sản và thủy sản',
      '农林水产品质量管理',
      'Quality of farm, forest and water products',
    ),
    applicants: ['BUSINESS', 'CITIZEN'],
    papers: [
      original(
        'description',
        w('Bản thuyết minh cơ sở vật chất, trang thiết bị', '设施设备说明书', 'Description of premises and equipment'),
      ),
    ],
    form: [
      text('siteName', w('Tên cơ sở', '场所名称', 'Name of the site')),
      ...PLACE,
      longText('products', w('Sản phẩm', '产品', 'Products')),
      whole('workers', w('Số người làm', '从业人数', 'Workers'), { min: 1, max: 5000 }),
    ],
    fee: fee(700_000, w('Phí thẩm định mỗi cơ sở', '每场所审查费', 'Assessment of each site')),
    timeLimit: calendarDays(15),
    legalBasis: basis('55/2010/QH12', '17/2025/TT-BNNMT'),
    result: {
      kind: 'CERTIFICATE',
      name: w('Giấy chứng nhận đủ điều kiện an toàn thực phẩm', '食品安全合格证', 'Food safety certificate'),
    },
  },
  {
    ...FARMING,
    code: '1.000045',
    name: w('Xác nhận bảng kê lâm sản', '林产品清单确认', 'Confirmation of a list of forest products'),
    alsoCalled: ['bảng kê gỗ', 'kiểm lâm xác nhận gỗ', 'giấy gỗ keo', 'đóng dấu kiểm lâm'],
    field: w('Kiểm lâm', '林业执法', 'Forest protection'),
    papers: [
      original('list', w('Bảng kê lâm sản', '林产品清单', 'List of the products')),
      copy('origin', w('Hồ sơ nguồn gốc lâm sản', '林产品来源文件', 'Papers of origin')),
    ],
    form: [
      text('species', w('Loài', '树种', 'Species')),
      text('volume', w('Khối lượng', '数量', 'Volume')),
      text('storedAt', w('Nơi để hàng', '存放地', 'Where it lies')),
      text('goingTo', w('Nơi đến', '目的地', 'Where to')),
    ],
    fee: FREE,
    timeLimit: days(2, w('Phải xác minh: lâu hơn', '须核实的：更长', 'Longer where it must be verified')),
    legalBasis: basis('26/2025/TT-BNNMT'),
    result: {
      kind: 'CONFIRMATION',
      name: w('Bảng kê lâm sản được xác nhận', '经确认的林产品清单', 'The list, confirmed'),
    },
  },
  {
    ...FARMING,
    code: '1.004363',
    name: w(
      'Cấp Giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật',
      '农药经营合格证',
      'Certificate for trade in pesticides',
    ),
    alsoCalled: ['bán thuốc trừ sâu', 'cửa hàng thuốc bảo vệ thực vật', 'thuốc bvtv'],
    field: CROPS,
    papers: [
      original(
        'description',
        w('Bản thuyết minh điều kiện buôn bán', '经营条件说明书', 'Description of the conditions'),
      ),
    ],
    form: [
      text('shopName', w('Tên cửa hàng', '店名', 'Name of the shop')),
      ...PLACE,
      text('keeper', w('Người trực tiếp bán', '直接销售人', 'Who sells')),
      text('training', w('Văn bằng, giấy chứng nhận bồi dưỡng', '学历或培训证', 'Diploma or training')),
    ],
    fee: fee(800_000, w('Mỗi lần', '每次', 'Each time')),
    timeLimit: days(15),
    legalBasis: basis('41/2013/QH13', '33/2026/NĐ-CP', '33/2021/TT-BTC'),
    result: {
      kind: 'CERTIFICATE',
      name: w(
        'Giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật',
        '农药经营合格证',
        'Certificate for pesticide trade',
      ),
    },
  },
  {
    ...FARMING,
    code: '1.002338',
    name: w(
      'Cấp giấy chứng nhận kiểm dịch động vật, sản phẩm động vật trên cạn vận chuyển ra khỏi địa bàn cấp tỉnh',
      '陆生动物及产品出省检疫证书',
      'Quarantine certificate for animals leaving the province',
    ),
    alsoCalled: ['kiểm dịch lợn', 'chở lợn ra tỉnh khác', 'giấy kiểm dịch động vật', 'vận chuyển trâu bò'],
    field: w('Thú y', '兽医', 'Veterinary'),
    papers: [],
    form: [
      choice('kind', w('Loại', '类别', 'What'), {
        animals: w('Động vật sống', '活动物', 'Live animals'),
        products: w('Sản phẩm động vật', '动物产品', 'Animal products'),
      }),
      text('species', w('Loài, sản phẩm', '种类', 'Species or product')),
      whole('count', w('Số lượng (con, kg)', '数量（头、公斤）', 'Number (head, kg)'), { min: 1, max: 1_000_000 }),
      text('goingTo', w('Nơi đến', '目的地', 'Where to')),
      text('plate', w('Biển số xe', '车牌号', 'Plate'), OPTIONAL),
      day('leaves', w('Ngày vận chuyển', '运输日', 'Day of transport'), FUTURE),
    ],
    fee: fee(0, w('Phí kiểm dịch theo loài và số lượng', '检疫费按种类与数量', 'The fee follows species and number')),
    timeLimit: days(1, w('Phải xét nghiệm: lâu hơn', '须化验的：更长', 'Longer where tests are needed')),
    legalBasis: basis('79/2015/QH13', '01/2026/TT-BNNMT', '101/2020/TT-BTC'),
    result: { kind: 'CERTIFICATE', name: w('Giấy chứng nhận kiểm dịch', '检疫证书', 'Quarantine certificate') },
  },
];
