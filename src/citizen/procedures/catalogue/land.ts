import type { CatalogueProcedure } from './catalogue-procedure.js';
import { basis } from './laws.js';
import {
  CERTIFICATE_NUMBER,
  FREE,
  LAND_CERTIFICATE,
  MOUNTAIN_COMMUNES,
  OPTIONAL,
  PARCEL,
  SET_BY_PROVINCE,
  calendarDays,
  choice,
  copy,
  days,
  fee,
  longText,
  original,
  text,
  w,
  whole,
} from './parts.js';

const LAND = {
  field: w('Đất đai', '土地', 'Land'),
  applicants: ['CITIZEN', 'ORGANISATION'],
  service: 'PART',
} as const;
const AT_COMMUNE = { ...LAND, level: 'COMMUNE', agency: 'COMMUNE' } as const;
const AT_OFFICE = { ...LAND, level: 'PROVINCE', agency: 'SNNMT' } as const;
const CERTIFICATE = {
  kind: 'CERTIFICATE',
  name: w(
    'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
    '土地使用权与地上资产所有权证',
    'Certificate of land use right and assets on the land',
  ),
} as const;
const SURVEY = copy(
  'survey',
  w('Mảnh trích đo bản đồ địa chính', '地籍图测绘摘录', 'Extract of the cadastral survey'),
  w('Khi muốn đo lại thửa đất', '需重新测量时', 'When the parcel is to be measured again'),
);
const LAWS = ['31/2024/QH15', '43/2024/QH15', '101/2024/NĐ-CP', '151/2025/NĐ-CP', '226/2025/NĐ-CP'] as const;

export const LAND_PROCEDURES: readonly CatalogueProcedure[] = [
  {
    ...AT_COMMUNE,
    code: '1.013978',
    name: w(
      'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư, người gốc Việt Nam định cư ở nước ngoài',
      '家庭、个人、社区首次土地登记与发证',
      'First land registration and certificate for households and individuals',
    ),
    alsoCalled: ['làm sổ đỏ lần đầu', 'cấp bìa đỏ', 'đất ông cha để lại chưa có sổ', 'làm bìa đất', 'sổ đỏ lần đầu'],
    papers: [
      copy(
        'land-papers',
        w(
          'Giấy tờ về quyền sử dụng đất, nguồn gốc đất',
          '土地权属、来源文件',
          'Papers on the right and origin of the land',
        ),
        w('Nếu có', '如有', 'If any'),
      ),
      copy(
        'tax',
        w('Chứng từ nghĩa vụ tài chính về đất', '土地财务义务凭证', 'Receipts of dues on the land'),
        w('Nếu có', '如有', 'If any'),
      ),
    ],
    form: [
      ...PARCEL,
      choice('origin', w('Nguồn gốc đất', '土地来源', 'Origin of the land'), {
        inherited: w('Ông cha để lại', '祖传', 'Inherited'),
        reclaimed: w('Khai hoang', '开荒', 'Reclaimed'),
        bought: w('Mua, nhận chuyển nhượng', '购买、受让', 'Bought'),
        allotted: w('Được giao', '分配', 'Allotted'),
      }),
      whole('since', w('Sử dụng từ năm', '使用起始年', 'Used since (year)'), { min: 1900, max: 2100 }),
      longText('assets', w('Nhà, tài sản trên đất', '地上房屋、资产', 'House and assets on it'), OPTIONAL),
    ],
    fee: fee(0, SET_BY_PROVINCE),
    timeLimit: days(20, MOUNTAIN_COMMUNES),
    legalBasis: basis(...LAWS),
    result: CERTIFICATE,
  },
  {
    ...AT_OFFICE,
    code: '1.013831',
    name: w(
      'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn, cho thuê, cho thuê lại',
      '土地使用权与地上资产变更登记（交换、转让、继承、赠与、出资、出租）',
      'Registration of transfer, inheritance, gift, contribution or lease of land',
    ),
    alsoCalled: ['sang tên sổ đỏ', 'mua bán đất', 'bố cho con đất', 'chuyển nhượng đất', 'thừa kế đất', 'tặng cho đất'],
    papers: [
      original(
        'contract',
        w(
          'Hợp đồng, văn bản chuyển quyền đã công chứng, chứng thực',
          '经公证或认证的转让合同',
          'Notarised or certified contract',
        ),
      ),
      LAND_CERTIFICATE,
      SURVEY,
    ],
    form: [
      ...PARCEL,
      CERTIFICATE_NUMBER,
      choice('change', w('Việc', '事项', 'What'), {
        sale: w('Chuyển nhượng', '转让', 'Sale'),
        gift: w('Tặng cho', '赠与', 'Gift'),
        inheritance: w('Thừa kế', '继承', 'Inheritance'),
        other: w('Khác', '其他', 'Other'),
      }),
      text('receiver', w('Bên nhận', '受让方', 'Who receives it')),
    ],
    fee: fee(0, SET_BY_PROVINCE),
    timeLimit: days(8, MOUNTAIN_COMMUNES),
    legalBasis: basis(...LAWS),
    result: CERTIFICATE,
  },
  {
    ...AT_OFFICE,
    code: '1.012784',
    name: w('Tách thửa hoặc hợp thửa đất', '地块分割或合并', 'Splitting or joining parcels'),
    alsoCalled: ['tách thửa', 'chia đất cho con', 'gộp thửa', 'gộp hai mảnh đất', 'tách sổ đỏ'],
    papers: [
      original('drawing', w('Bản vẽ tách thửa, hợp thửa', '分割、合并图', 'Drawing of the split or join')),
      LAND_CERTIFICATE,
    ],
    form: [
      ...PARCEL,
      CERTIFICATE_NUMBER,
      choice('what', w('Yêu cầu', '事项', 'What'), {
        split: w('Tách thửa', '分割', 'Split'),
        join: w('Hợp thửa', '合并', 'Join'),
      }),
      whole(
        'parcels',
        w('Số thửa tách ra hoặc hợp lại', '分割或合并地块数', 'Parcels after the split, or to be joined'),
        { min: 2, max: 20 },
      ),
    ],
    fee: fee(0, SET_BY_PROVINCE),
    timeLimit: days(12, MOUNTAIN_COMMUNES),
    legalBasis: basis(...LAWS),
    result: CERTIFICATE,
  },
  {
    ...AT_OFFICE,
    code: '1.012783',
    name: w(
      'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
      '换发土地使用权证',
      'Exchange of a land certificate',
    ),
    alsoCalled: ['đổi sổ đỏ', 'đổi sổ cũ sang sổ mới', 'sổ đỏ mẫu mới', 'sổ bị rách'],
    papers: [LAND_CERTIFICATE, SURVEY],
    form: [...PARCEL, CERTIFICATE_NUMBER, longText('reason', w('Lý do đổi', '换发原因', 'Why'))],
    fee: fee(0, SET_BY_PROVINCE),
    timeLimit: days(
      5,
      w('Phải đo đạc lại: lâu hơn', '须重新测量的：时间更长', 'Longer where it must be measured again'),
    ),
    legalBasis: basis(...LAWS),
    result: CERTIFICATE,
  },
  {
    ...AT_OFFICE,
    code: '1.012786',
    name: w('Cấp lại Giấy chứng nhận do bị mất', '遗失补发土地使用权证', 'Replacement of a lost land certificate'),
    alsoCalled: ['mất sổ đỏ', 'làm lại sổ đỏ', 'mất bìa đỏ'],
    papers: [SURVEY],
    form: [
      ...PARCEL,
      { ...CERTIFICATE_NUMBER, ...OPTIONAL },
      longText('circumstances', w('Hoàn cảnh mất', '遗失经过', 'How it was lost')),
    ],
    fee: fee(0, SET_BY_PROVINCE),
    timeLimit: days(10, MOUNTAIN_COMMUNES),
    legalBasis: basis(...LAWS),
    result: CERTIFICATE,
  },
  {
    ...AT_OFFICE,
    code: '1.011441',
    name: w(
      'Đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất',
      '以土地使用权、地上资产作担保的登记',
      'Registration of a mortgage of land',
    ),
    alsoCalled: ['thế chấp sổ đỏ', 'thế chấp ngân hàng', 'đăng ký thế chấp', 'cắm sổ đỏ'],
    field: w('Đăng ký biện pháp bảo đảm', '担保措施登记', 'Registration of security'),
    papers: [
      original(
        'contract',
        w(
          'Hợp đồng bảo đảm đã công chứng, chứng thực',
          '经公证或认证的担保合同',
          'Notarised or certified contract of security',
        ),
      ),
      LAND_CERTIFICATE,
    ],
    form: [
      ...PARCEL,
      CERTIFICATE_NUMBER,
      text('lender', w('Bên nhận bảo đảm (ngân hàng)', '担保权人（银行）', 'Who is secured (bank)')),
    ],
    fee: fee(0, SET_BY_PROVINCE),
    timeLimit: days(
      1,
      w(
        'Nhận sau 15 giờ: ngày làm việc tiếp theo; nhiều nhất 3 ngày',
        '15 时后收件：下一工作日；最长 3 日',
        'After 15:00 the next working day; at most 3 days',
      ),
    ),
    legalBasis: basis('99/2022/NĐ-CP', '31/2024/QH15'),
    result: {
      kind: 'CONFIRMATION',
      name: w('Phiếu yêu cầu có chứng nhận đăng ký', '经登记确认的申请表', 'The request, confirmed as registered'),
    },
  },
  {
    ...AT_COMMUNE,
    code: '1.013949',
    name: w(
      'Giao đất, cho thuê đất, chuyển mục đích sử dụng đất không đấu giá, không đấu thầu; giao đất và giao rừng; gia hạn sử dụng đất khi hết thời hạn',
      '土地划拨、出租、改变用途（非拍卖、非招标）及续期',
      'Allotment, lease and change of use of land; extension of use',
    ),
    alsoCalled: [
      'chuyển mục đích sử dụng đất',
      'lên thổ cư',
      'chuyển đất vườn sang đất ở',
      'chuyển đất nông nghiệp lên đất ở',
      'gia hạn sử dụng đất',
    ],
    papers: [LAND_CERTIFICATE],
    form: [
      ...PARCEL,
      CERTIFICATE_NUMBER,
      text('presentUse', w('Loại đất hiện nay', '现用途', 'Present use')),
      text('wantedUse', w('Loại đất xin chuyển', '申请用途', 'Use asked for')),
      whole('changedArea', w('Diện tích xin chuyển (m²)', '申请面积（平方米）', 'Area (m²)'), {
        min: 1,
        max: 10_000_000,
      }),
    ],
    fee: fee(
      0,
      w(
        'Chưa kể tiền sử dụng đất theo thông báo thuế',
        '不含按税务通知缴纳的土地使用费',
        'Without the land use levy in the tax notice',
      ),
    ),
    timeLimit: calendarDays(15),
    legalBasis: basis('31/2024/QH15', '102/2024/NĐ-CP', '151/2025/NĐ-CP', '226/2025/NĐ-CP'),
    result: {
      kind: 'DECISION',
      name: w('Quyết định cho phép chuyển mục đích sử dụng đất', '准许改变土地用途决定', 'Decision on the use of land'),
    },
  },
  {
    ...AT_COMMUNE,
    code: '1.012812',
    name: w('Hòa giải tranh chấp đất đai', '土地纠纷调解', 'Conciliation of a land dispute'),
    alsoCalled: ['tranh chấp đất', 'hàng xóm lấn đất', 'nhờ xã hòa giải đất'],
    service: 'WHOLE',
    papers: [copy('land-papers', w('Giấy tờ liên quan đến thửa đất', '相关土地文件', 'Papers on the land'))],
    form: [
      ...PARCEL,
      text('otherParty', w('Bên tranh chấp', '对方当事人', 'The other party')),
      longText('dispute', w('Nội dung tranh chấp', '纠纷内容', 'The dispute')),
    ],
    fee: FREE,
    timeLimit: calendarDays(30),
    legalBasis: basis('31/2024/QH15', '102/2024/NĐ-CP'),
    result: { kind: 'CONFIRMATION', name: w('Biên bản hòa giải', '调解笔录', 'Minutes of the conciliation') },
  },
];
