import type { CatalogueProcedure } from './catalogue-procedure.js';
import { basis } from './laws.js';
import { FREE, IN_THE_DAY, choice, copy, days, fee, longText, original, text, w, whole } from './parts.js';

const CERTIFICATION = {
  field: w('Chứng thực', '认证', 'Certification'),
  level: 'COMMUNE',
  agency: 'COMMUNE',
  applicants: ['CITIZEN', 'BUSINESS', 'ORGANISATION'],
  legalBasis: basis('23/2015/NĐ-CP', '280/2025/NĐ-CP', '01/2020/TT-BTP', '226/2016/TT-BTC'),
} as const;
const TWO_DAYS = days(
  2,
  w('Có thể kéo dài theo thỏa thuận bằng văn bản', '可书面约定延长', 'Longer if so agreed in writing'),
);
const PROPERTY = copy(
  'property-paper',
  w('Giấy chứng nhận quyền sở hữu, sử dụng tài sản', '财产所有权、使用权证', 'Certificate of the property'),
  w('Tài sản phải đăng ký', '须登记的财产', 'Property that must be registered'),
);
const CERTIFIED = {
  kind: 'CERTIFIED_PAPER',
  name: w('Văn bản được chứng thực', '经认证的文件', 'The certified paper'),
} as const;

export const CERTIFICATIONS: readonly CatalogueProcedure[] = [
  {
    ...CERTIFICATION,
    code: '2.000884',
    name: w(
      'Chứng thực chữ ký trong các giấy tờ, văn bản (kể cả điểm chỉ và người không thể ký, không thể điểm chỉ)',
      '文件签名认证（含按指印）',
      'Certification of a signature or fingerprint',
    ),
    alsoCalled: ['chứng thực chữ ký', 'xác nhận sơ yếu lý lịch', 'giấy ủy quyền', 'xác nhận chữ ký'],
    service: 'COUNTER',
    papers: [original('paper', w('Giấy tờ sẽ ký', '待签文件', 'The paper to be signed'))],
    form: [
      choice('kind', w('Loại giấy tờ', '文件种类', 'Kind of paper'), {
        cv: w('Sơ yếu lý lịch', '个人简历', 'Curriculum vitae'),
        authority: w('Giấy ủy quyền', '委托书', 'Authorisation'),
        other: w('Khác', '其他', 'Other'),
      }),
      whole('signers', w('Số người ký', '签名人数', 'Signers'), { min: 1, max: 20 }),
    ],
    fee: fee(10_000, w('Mỗi trường hợp', '每件', 'Each case')),
    timeLimit: IN_THE_DAY,
    result: CERTIFIED,
  },
  {
    ...CERTIFICATION,
    code: '2.001035',
    name: w(
      'Chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở',
      '动产、土地使用权、住房交易认证',
      'Certification of deals on movables, land and houses',
    ),
    alsoCalled: ['chứng thực hợp đồng', 'hợp đồng mua bán xe', 'hợp đồng tặng cho đất', 'hợp đồng chuyển nhượng'],
    service: 'PART',
    papers: [original('draft', w('Dự thảo giao dịch', '交易文本草案', 'Draft of the deal')), PROPERTY],
    form: [
      choice('property', w('Tài sản', '财产', 'Property'), {
        movable: w('Động sản (xe, máy…)', '动产（车辆等）', 'Movable (vehicle…)'),
        land: w('Quyền sử dụng đất', '土地使用权', 'Land use right'),
        house: w('Nhà ở', '住房', 'House'),
      }),
      text('otherParty', w('Họ tên bên kia', '对方姓名', 'The other party')),
      longText('content', w('Nội dung chính', '主要内容', 'What is agreed')),
    ],
    fee: fee(50_000, w('Mỗi giao dịch', '每笔交易', 'Each deal')),
    timeLimit: TWO_DAYS,
    result: CERTIFIED,
  },
  {
    ...CERTIFICATION,
    code: '2.001019',
    name: w('Chứng thực di chúc', '遗嘱认证', 'Certification of a will'),
    alsoCalled: ['lập di chúc', 'di chúc có xác nhận của xã'],
    service: 'COUNTER',
    papers: [original('draft', w('Dự thảo di chúc', '遗嘱草案', 'Draft of the will')), PROPERTY],
    form: [
      longText('estate', w('Tài sản để lại', '遗产', 'The estate')),
      longText('heirs', w('Người thừa kế', '继承人', 'The heirs')),
    ],
    fee: fee(50_000, w('Mỗi di chúc', '每份遗嘱', 'Each will')),
    timeLimit: TWO_DAYS,
    result: CERTIFIED,
  },
  {
    ...CERTIFICATION,
    code: '2.001406',
    name: w(
      'Chứng thực văn bản phân chia di sản mà di sản là động sản, quyền sử dụng đất, nhà ở',
      '遗产（动产、土地使用权、住房）分割文书认证',
      'Certification of the division of an estate',
    ),
    alsoCalled: ['chia thừa kế', 'phân chia di sản', 'khai nhận thừa kế', 'anh em chia đất bố mẹ để lại'],
    service: 'COUNTER',
    papers: [
      original('draft', w('Dự thảo văn bản phân chia di sản', '遗产分割文书草案', 'Draft of the division')),
      PROPERTY,
    ],
    form: [
      text('deadName', w('Người để lại di sản', '被继承人', 'Who left the estate')),
      whole('heirs', w('Số người thừa kế', '继承人数', 'Number of heirs'), { min: 1, max: 50 }),
      longText('estate', w('Di sản', '遗产', 'The estate')),
    ],
    fee: fee(50_000, w('Mỗi văn bản', '每份文书', 'Each paper')),
    timeLimit: TWO_DAYS,
    result: CERTIFIED,
  },
  {
    ...CERTIFICATION,
    code: '2.000908',
    name: w('Cấp bản sao từ sổ gốc', '依据原始登记簿签发副本', 'Copies from the original register'),
    alsoCalled: ['bản sao bằng tốt nghiệp', 'mất bằng', 'sao từ sổ gốc'],
    service: 'WHOLE',
    papers: [],
    form: [
      text('paperName', w('Giấy tờ cần bản sao', '所需副本名称', 'What paper')),
      whole('year', w('Năm cấp', '签发年份', 'Year of issue'), { min: 1945, max: 2100 }),
      whole('copies', w('Số bản', '份数', 'Copies'), { min: 1, max: 20 }),
    ],
    fee: FREE,
    timeLimit: IN_THE_DAY,
    legalBasis: basis('23/2015/NĐ-CP', '280/2025/NĐ-CP', '01/2020/TT-BTP'),
    result: { kind: 'CERTIFIED_PAPER', name: w('Bản sao từ sổ gốc', '登记簿副本', 'Copy from the register') },
  },
];
