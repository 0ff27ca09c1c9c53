import type { CatalogueProcedure } from './catalogue-procedure.js';
import { basis } from './laws.js';
import {
  AUTHORISATION,
  EXEMPT,
  FREE,
  IN_THE_DAY,
  OPTIONAL,
  PAST,
  SET_BY_PROVINCE,
  calendarDays,
  certified,
  choice,
  copy,
  day,
  days,
  fee,
  idNumber,
  longText,
  original,
  text,
  w,
} from './parts.js';

const CIVIL = {
  field: w('Hộ tịch', '户籍（民事登记）', 'Civil status'),
  level: 'COMMUNE',
  agency: 'COMMUNE',
} as const;
const MARRIAGE_CERTIFICATE = w('Giấy chứng nhận kết hôn', '结婚证', 'Marriage certificate');
const POOR_OR_MERIT = [EXEMPT.MERIT, EXEMPT.POOR, EXEMPT.DISABLED];
const FOREIGN_SPOUSE = [
  text('citizenName', w('Họ tên bên Việt Nam', '越方姓名', 'Name of the Vietnamese party')),
  idNumber('citizenId', w('Số định danh bên Việt Nam', '越方身份号码', 'Personal number of the Vietnamese party')),
  text('foreignName', w('Họ tên bên nước ngoài', '外方姓名', 'Name of the foreign party')),
  text('foreignDocument', w('Số hộ chiếu hoặc giấy tờ', '护照或证件号码', 'Passport or paper number'), {
    pattern: String.raw`[A-Z0-9]{5,20}`,
  }),
  day('foreignBirth', w('Ngày sinh bên nước ngoài', '外方出生日期', 'Birthday of the foreign party'), PAST),
];

export const MARRIAGE_AND_FAMILY: readonly CatalogueProcedure[] = [
  {
    ...CIVIL,
    code: '1.000894',
    name: w('Đăng ký kết hôn', '结婚登记', 'Marriage registration'),
    alsoCalled: ['đăng ký hôn nhân', 'làm giấy kết hôn', 'cưới vợ', 'lấy chồng', 'giấy hôn thú'],
    applicants: ['CITIZEN'],
    service: 'PART',
    papers: [
      original(
        'divorce',
        w('Trích lục ghi chú ly hôn', '离婚备注摘录', 'Extract of a divorce abroad'),
        w('Đã ly hôn ở nước ngoài', '曾在国外离婚', 'Divorced abroad'),
      ),
    ],
    form: [
      text('brideName', w('Họ tên bên nữ', '女方姓名', "Bride's name")),
      idNumber('brideId', w('Số định danh bên nữ', '女方身份号码', "Bride's personal number")),
      text('groomName', w('Họ tên bên nam', '男方姓名', "Groom's name")),
      idNumber('groomId', w('Số định danh bên nam', '男方身份号码', "Groom's personal number")),
      choice('times', w('Kết hôn lần thứ', '第几次结婚', 'Marriage'), {
        first: w('Cả hai lần đầu', '双方初婚', 'First for both'),
        again: w('Có bên từng kết hôn', '一方曾婚', 'One was married before'),
      }),
    ],
    fee: FREE,
    timeLimit: IN_THE_DAY,
    legalBasis: basis('52/2014/QH13', '60/2014/QH13', '123/2015/NĐ-CP', '04/2020/TT-BTP'),
    result: { kind: 'CERTIFICATE', name: MARRIAGE_CERTIFICATE },
  },
  {
    ...CIVIL,
    code: '1.000094',
    name: w(
      'Đăng ký kết hôn có yếu tố nước ngoài tại khu vực biên giới',
      '边境地区涉外结婚登记',
      'Marriage with a neighbour country citizen in the border area',
    ),
    alsoCalled: [
      'kết hôn với người Trung Quốc vùng biên',
      'lấy chồng Trung Quốc',
      'lấy vợ Bằng Tường',
      'kết hôn ở xã biên giới',
    ],
    applicants: ['CITIZEN', 'FOREIGNER'],
    service: 'PART',
    papers: [
      copy(
        'neighbour-identity',
        w(
          'Giấy tờ nhân thân và nơi thường trú ở biên giới của công dân nước láng giềng',
          '邻国公民身份及边境常住证明',
          "The neighbour citizen's identity and residence at the border",
        ),
      ),
      original(
        'neighbour-single',
        w(
          'Xác nhận chưa có vợ, chồng của nước láng giềng, không quá 6 tháng',
          '邻国未婚证明，6 个月内',
          'Proof of being single by the neighbour country, at most 6 months old',
        ),
      ),
    ],
    form: FOREIGN_SPOUSE,
    fee: fee(0, SET_BY_PROVINCE, POOR_OR_MERIT),
    timeLimit: days(
      3,
      w(
        'Cần xác minh: thêm không quá 5 ngày làm việc',
        '需核实的：延长不超过 5 个工作日',
        'To be verified: at most 5 working days more',
      ),
    ),
    legalBasis: basis('52/2014/QH13', '60/2014/QH13', '123/2015/NĐ-CP', '120/2025/NĐ-CP', '07/2025/NĐ-CP'),
    result: { kind: 'CERTIFICATE', name: MARRIAGE_CERTIFICATE },
  },
  {
    ...CIVIL,
    code: '2.000806',
    name: w('Đăng ký kết hôn có yếu tố nước ngoài', '涉外结婚登记', 'Marriage registration with a foreign element'),
    alsoCalled: ['lấy chồng nước ngoài', 'lấy chồng Đài Loan', 'lấy vợ nước ngoài', 'kết hôn với người nước ngoài'],
    applicants: ['CITIZEN', 'FOREIGNER'],
    service: 'PART',
    papers: [
      copy('passport', w('Hộ chiếu của bên nước ngoài', '外方护照', 'Passport of the foreign party')),
      original(
        'single',
        w(
          'Giấy chứng minh tình trạng hôn nhân của bên nước ngoài',
          '外方婚姻状况证明',
          'Proof of marital status of the foreign party',
        ),
      ),
      original(
        'health',
        w(
          'Xác nhận y tế không mắc bệnh làm mất nhận thức',
          '医疗机构精神健康证明',
          'Medical confirmation of sound mind',
        ),
      ),
    ],
    form: FOREIGN_SPOUSE,
    fee: fee(0, SET_BY_PROVINCE, POOR_OR_MERIT),
    timeLimit: days(5),
    legalBasis: basis('52/2014/QH13', '60/2014/QH13', '123/2015/NĐ-CP', '120/2025/NĐ-CP', '85/2019/TT-BTC'),
    result: { kind: 'CERTIFICATE', name: MARRIAGE_CERTIFICATE },
  },
  {
    ...CIVIL,
    code: '1.004873',
    name: w('Cấp Giấy xác nhận tình trạng hôn nhân', '婚姻状况证明', 'Confirmation of marital status'),
    alsoCalled: ['giấy độc thân', 'xác nhận độc thân', 'chưa vợ chưa chồng', 'giấy xác nhận chưa kết hôn'],
    applicants: ['CITIZEN'],
    service: 'WHOLE',
    papers: [
      original(
        'former',
        w('Giấy xác nhận đã cấp trước đó', '原发证明', 'The confirmation issued before'),
        w('Xin cấp lại', '申请补发', 'When asked again'),
      ),
      AUTHORISATION,
    ],
    form: [
      text(
        'residedAt',
        w(
          'Nơi thường trú trong thời gian cần xác nhận',
          '所需确认期间的常住地',
          'Residence in the time to be confirmed',
        ),
      ),
      day('from', w('Xác nhận từ ngày', '确认起始日', 'From'), PAST),
      choice('purpose', w('Mục đích', '用途', 'Purpose'), {
        marriage: w('Kết hôn', '结婚', 'Marriage'),
        other: w('Mục đích khác', '其他', 'Other'),
      }),
    ],
    fee: fee(0, SET_BY_PROVINCE, POOR_OR_MERIT),
    timeLimit: days(3),
    legalBasis: basis('60/2014/QH13', '123/2015/NĐ-CP', '04/2020/TT-BTP', '85/2019/TT-BTC'),
    result: {
      kind: 'CONFIRMATION',
      name: w('Giấy xác nhận tình trạng hôn nhân', '婚姻状况证明', 'Confirmation of marital status'),
    },
  },
  {
    code: '2.001263',
    name: w('Đăng ký việc nuôi con nuôi trong nước', '国内收养登记', 'Domestic adoption'),
    alsoCalled: ['nhận con nuôi', 'xin con nuôi', 'xin một bé về nuôi'],
    field: w('Nuôi con nuôi', '收养', 'Adoption'),
    level: 'COMMUNE',
    agency: 'COMMUNE',
    applicants: ['CITIZEN'],
    service: 'PART',
    papers: [
      original(
        'health',
        w('Giấy khám sức khỏe, không quá 6 tháng', '6 个月内体检证明', 'Health certificate, at most 6 months old'),
      ),
      original(
        'household',
        w(
          'Xác nhận hoàn cảnh gia đình, chỗ ở, kinh tế',
          '家庭、住所、经济状况证明',
          'Confirmation of family, housing and means',
        ),
      ),
      certified('marital-status', w('Xác nhận tình trạng hôn nhân', '婚姻状况证明', 'Proof of marital status')),
      copy('child-birth', w('Giấy khai sinh của trẻ', '孩子出生证', "The child's birth certificate")),
    ],
    form: [
      text('adopterName', w('Người nhận con nuôi', '收养人', 'Adopter')),
      text('spouseName', w('Vợ hoặc chồng cùng nhận', '共同收养的配偶', 'Spouse who adopts too'), OPTIONAL),
      text('childName', w('Trẻ được nhận', '被收养儿童', 'Child')),
      day('childBirth', w('Ngày sinh của trẻ', '儿童出生日期', "Child's birthday"), PAST),
      longText('reason', w('Lý do, cam kết', '理由与承诺', 'Reason and pledge')),
    ],
    fee: fee(400_000, undefined, [
      w(
        'Cha dượng, mẹ kế; cô, cậu, dì, chú, bác ruột nhận cháu',
        '继父母；亲姑舅姨叔伯收养',
        'Step-parents; aunts and uncles',
      ),
      w(
        'Nhận trẻ khuyết tật, nhiễm HIV hoặc bệnh hiểm nghèo',
        '收养残疾、感染 HIV 或重病儿童',
        'Adopters of children with disability, HIV or grave illness',
      ),
      EXEMPT.MERIT,
    ]),
    timeLimit: calendarDays(30),
    legalBasis: basis('52/2010/QH12', '19/2011/NĐ-CP', '114/2016/NĐ-CP', '120/2025/NĐ-CP'),
    result: {
      kind: 'CERTIFICATE',
      name: w('Giấy chứng nhận nuôi con nuôi trong nước', '国内收养证', 'Certificate of adoption'),
    },
  },
];
