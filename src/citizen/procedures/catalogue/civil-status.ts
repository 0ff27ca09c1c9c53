import type { CatalogueProcedure } from './catalogue-procedure.js';
import { basis } from './laws.js';
import {
  AUTHORISATION,
  EXEMPT,
  FREE,
  IN_THE_DAY,
  OPTIONAL,
  PAST,
  SEX,
  SET_BY_PROVINCE,
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
  whole,
} from './parts.js';

const CIVIL = {
  field: w('Hộ tịch', '户籍（民事登记）', 'Civil status'),
  level: 'COMMUNE',
  agency: 'COMMUNE',
  applicants: ['CITIZEN'],
  service: 'WHOLE',
} as const;
const POOR_OR_MERIT = [EXEMPT.MERIT, EXEMPT.POOR, EXEMPT.DISABLED];
const BIRTH_CERTIFICATE = w('Giấy khai sinh', '出生证（户籍）', 'Birth certificate');

export const CIVIL_STATUS: readonly CatalogueProcedure[] = [
  {
    ...CIVIL,
    code: '1.004884',
    name: w('Đăng ký lại khai sinh', '重新办理出生登记', 'Registering a birth again'),
    alsoCalled: [
      'làm lại giấy khai sinh',
      'mất bản gốc giấy khai sinh',
      'sổ hộ tịch bị mất, bị cháy',
      'không còn sổ khai sinh',
    ],
    papers: [
      copy(
        'old-papers',
        w('Giấy tờ cũ có thông tin khai sinh', '载有出生信息的旧证件', 'Old papers that tell of the birth'),
      ),
      original(
        'pledge',
        w(
          'Cam đoan đã đăng ký nhưng không giữ được bản chính',
          '曾登记但未存正本的保证书',
          'Pledge that the birth was registered',
        ),
      ),
      AUTHORISATION,
    ],
    form: [
      text('personName', w('Họ tên người được đăng ký lại', '登记人姓名', 'Name of the person')),
      choice('personSex', w('Giới tính', '性别', 'Sex'), SEX),
      day('birthDate', w('Ngày sinh', '出生日期', 'Date of birth'), PAST),
      text('formerPlace', w('Nơi đã đăng ký trước đây', '原登记地', 'Where it was registered')),
      text('motherName', w('Họ tên người mẹ', '母亲姓名', "Mother's name")),
      text('fatherName', w('Họ tên người cha', '父亲姓名', "Father's name"), OPTIONAL),
    ],
    fee: fee(0, SET_BY_PROVINCE, POOR_OR_MERIT),
    timeLimit: days(5),
    legalBasis: basis('60/2014/QH13', '123/2015/NĐ-CP', '04/2020/TT-BTP', '85/2019/TT-BTC'),
    result: { kind: 'CERTIFICATE', name: BIRTH_CERTIFICATE },
  },
  {
    ...CIVIL,
    code: '1.000656',
    name: w('Đăng ký khai tử', '死亡登记', 'Death registration'),
    alsoCalled: ['báo tử', 'khai tử', 'giấy chứng tử', 'người nhà mất', 'trích lục khai tử'],
    papers: [
      original(
        'death-notice',
        w('Giấy báo tử hoặc giấy tờ thay thế', '死亡通知书或替代证件', 'Death notice or what stands for it'),
      ),
      AUTHORISATION,
    ],
    form: [
      text('deadName', w('Họ tên người chết', '死者姓名', 'Name of the dead')),
      idNumber('deadId', w('Số định danh của người chết', '死者身份号码', 'Personal number of the dead'), OPTIONAL),
      day('deathDate', w('Ngày chết', '死亡日期', 'Date of death'), PAST),
      text('deathPlace', w('Nơi chết', '死亡地点', 'Place of death')),
      text('cause', w('Nguyên nhân', '死因', 'Cause'), OPTIONAL),
      text('relation', w('Quan hệ với người chết', '与死者关系', 'Relation to the dead')),
    ],
    fee: fee(
      0,
      w(
        'Đúng hạn (15 ngày) không thu; quá hạn theo nghị quyết của tỉnh',
        '15 天内免费；逾期按省规定',
        'Free within 15 days; late, as the province sets',
      ),
      POOR_OR_MERIT,
    ),
    timeLimit: IN_THE_DAY,
    legalBasis: basis('60/2014/QH13', '123/2015/NĐ-CP', '04/2020/TT-BTP', '120/2025/NĐ-CP'),
    result: { kind: 'EXTRACT', name: w('Trích lục khai tử', '死亡登记摘录', 'Extract of the death record') },
  },
  {
    ...CIVIL,
    code: '1.004859',
    name: w(
      'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
      '户籍信息变更、更正、补充及民族重新认定',
      'Change, correction and completion of civil status, ethnic group',
    ),
    alsoCalled: [
      'đổi tên',
      'sửa giấy khai sinh',
      'sai ngày sinh',
      'sai tên đệm',
      'cải chính hộ tịch',
      'đổi họ cho con',
    ],
    papers: [
      original('paper-to-correct', w('Giấy tờ hộ tịch cần sửa', '待更正的户籍证件', 'The record to be changed')),
      copy('evidence', w('Giấy tờ làm căn cứ thay đổi, cải chính', '变更、更正依据', 'Papers that prove the change')),
      AUTHORISATION,
    ],
    form: [
      text('personName', w('Họ tên người có thông tin cần sửa', '当事人姓名', 'Whose record it is')),
      choice('kind', w('Yêu cầu', '事项', 'What is asked'), {
        change: w('Thay đổi', '变更', 'Change'),
        correct: w('Cải chính', '更正', 'Correction'),
        complete: w('Bổ sung', '补充', 'Completion'),
        ethnicity: w('Xác định lại dân tộc', '重新认定民族', 'Ethnic group'),
      }),
      text('from', w('Đang ghi là', '现记载', 'As it is written'), OPTIONAL),
      text('to', w('Sửa thành', '改为', 'As it should be')),
      longText('reason', w('Lý do', '理由', 'Reason')),
    ],
    fee: fee(0, SET_BY_PROVINCE, POOR_OR_MERIT),
    timeLimit: days(3, w('Bổ sung thông tin: trong ngày', '补充信息：当日', 'Completion: in the day')),
    legalBasis: basis('60/2014/QH13', '123/2015/NĐ-CP', '04/2020/TT-BTP', '85/2019/TT-BTC'),
    result: {
      kind: 'EXTRACT',
      name: w('Trích lục thay đổi, cải chính, bổ sung hộ tịch', '户籍变更摘录', 'Extract of the changed record'),
    },
  },
  {
    ...CIVIL,
    code: '2.000635',
    name: w(
      'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
      '户籍摘录副本、出生证副本',
      'Copies of civil status extracts and birth certificates',
    ),
    alsoCalled: [
      'trích lục khai sinh',
      'bản sao giấy khai sinh',
      'bản sao kết hôn',
      'trích lục kết hôn',
      'xin lại bản sao hộ tịch',
    ],
    papers: [AUTHORISATION],
    form: [
      choice('record', w('Loại việc hộ tịch', '登记种类', 'Kind of record'), {
        birth: w('Khai sinh', '出生', 'Birth'),
        marriage: w('Kết hôn', '结婚', 'Marriage'),
        death: w('Khai tử', '死亡', 'Death'),
        other: w('Việc khác', '其他', 'Other'),
      }),
      text('personName', w('Họ tên người có trong sổ', '登记人姓名', 'Name in the record')),
      text('registeredAt', w('Nơi đã đăng ký', '登记地', 'Where it was registered')),
      whole('copies', w('Số bản', '份数', 'Copies'), { min: 1, max: 20 }),
    ],
    fee: fee(8000, w('Mỗi bản sao', '每份副本', 'Each copy'), POOR_OR_MERIT),
    timeLimit: IN_THE_DAY,
    legalBasis: basis('60/2014/QH13', '123/2015/NĐ-CP', '281/2016/TT-BTC', '120/2025/NĐ-CP'),
    result: { kind: 'EXTRACT', name: w('Bản sao trích lục hộ tịch', '户籍摘录副本', 'Copy of the extract') },
  },
  {
    ...CIVIL,
    code: '1.001022',
    name: w('Đăng ký nhận cha, mẹ, con', '认领父、母、子女登记', 'Recognition of father, mother or child'),
    alsoCalled: ['nhận con', 'con ngoài giá thú', 'nhận cha cho con'],
    papers: [
      original(
        'kinship-proof',
        w(
          'Chứng cứ quan hệ cha, mẹ, con (giám định hoặc cam đoan có hai người làm chứng)',
          '亲子关系证据（鉴定或两名证人的保证书）',
          'Proof of kinship: a test, or a pledge with two witnesses',
        ),
      ),
    ],
    form: [
      text('parentName', w('Họ tên cha hoặc mẹ', '父或母姓名', 'Name of the parent')),
      text('childName', w('Họ tên con', '子女姓名', 'Name of the child')),
      idNumber('childId', w('Số định danh của con', '子女身份号码', "Child's personal number"), OPTIONAL),
    ],
    fee: fee(0, SET_BY_PROVINCE, POOR_OR_MERIT),
    timeLimit: days(
      3,
      w(
        'Cần xác minh: thêm không quá 5 ngày làm việc',
        '需核实的：延长不超过 5 个工作日',
        'To be verified: at most 5 working days more',
      ),
    ),
    legalBasis: basis('60/2014/QH13', '123/2015/NĐ-CP', '04/2020/TT-BTP'),
    result: {
      kind: 'EXTRACT',
      name: w('Trích lục đăng ký nhận cha, mẹ, con', '认领登记摘录', 'Extract of the recognition'),
    },
  },
  {
    ...CIVIL,
    code: '1.004837',
    name: w('Đăng ký giám hộ', '监护登记', 'Registration of guardianship'),
    alsoCalled: ['người giám hộ', 'trẻ mồ côi ở với ông bà', 'giám hộ cho cháu'],
    papers: [
      certified(
        'appointment',
        w('Văn bản cử người giám hộ', '指定监护人文件', 'Appointment of the guardian'),
        w('Giám hộ được cử', '指定监护', 'Appointed guardians'),
      ),
      copy(
        'natural-guardian',
        w('Giấy tờ chứng minh điều kiện giám hộ đương nhiên', '法定监护条件证明', 'Proof of natural guardianship'),
        w('Giám hộ đương nhiên', '法定监护', 'Natural guardians'),
      ),
    ],
    form: [
      text('guardianName', w('Họ tên người giám hộ', '监护人姓名', 'Name of the guardian')),
      text('wardName', w('Họ tên người được giám hộ', '被监护人姓名', 'Name of the ward')),
      longText('reason', w('Lý do giám hộ', '监护原因', 'Why')),
    ],
    fee: FREE,
    timeLimit: days(3),
    legalBasis: basis('60/2014/QH13', '123/2015/NĐ-CP', '04/2020/TT-BTP'),
    result: { kind: 'EXTRACT', name: w('Trích lục đăng ký giám hộ', '监护登记摘录', 'Extract of the guardianship') },
  },
];
