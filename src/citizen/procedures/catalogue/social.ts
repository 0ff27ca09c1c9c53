import type { CatalogueProcedure } from './catalogue-procedure.js';
import { basis } from './laws.js';
import {
  FREE,
  OPTIONAL,
  PAST,
  calendarDays,
  certified,
  choice,
  copy,
  day,
  days,
  idNumber,
  longText,
  original,
  text,
  w,
  whole,
  yesNo,
} from './parts.js';

const SOCIAL = {
  field: w('Bảo trợ xã hội', '社会救助', 'Social protection'),
  level: 'COMMUNE',
  agency: 'COMMUNE',
  applicants: ['CITIZEN'],
  service: 'WHOLE',
  fee: FREE,
} as const;
const POVERTY = {
  ...SOCIAL,
  field: w('Giảm nghèo', '减贫', 'Poverty reduction'),
  papers: [],
  legalBasis: basis('24/2021/QĐ-TTg', '07/2021/TT-BLĐTBXH', '131/2025/NĐ-CP'),
} as const;
const MERIT = {
  ...SOCIAL,
  field: w('Người có công', '有功人员', 'People with merit'),
  legalBasis: basis('02/2020/UBTVQH14', '131/2021/NĐ-CP'),
} as const;
const PERSON = text('personName', w('Họ tên người được hưởng', '受益人姓名', 'Name of the beneficiary'));
const PERSON_ID = idNumber(
  'personId',
  w('Số định danh người được hưởng', '受益人身份号码', 'Personal number of the beneficiary'),
);
const ACCOUNT = text('account', w('Tài khoản nhận tiền', '收款账户', 'Account for the payment'), OPTIONAL);
const HOUSEHOLD = [
  whole('members', w('Số người trong hộ', '户内人数', 'Members of the household'), { min: 1, max: 40 }),
  text('hamlet', w('Thôn, khối phố', '村屯、街区', 'Hamlet or block')),
  longText('circumstances', w('Hoàn cảnh, lý do', '情况与理由', 'Circumstances')),
];

export const SOCIAL_PROTECTION: readonly CatalogueProcedure[] = [
  {
    ...SOCIAL,
    code: '1.001776',
    name: w(
      'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng',
      '每月社会补贴、护理抚养经费的发放、调整与停发',
      'Monthly social allowance and care support: grant, change and end',
    ),
    alsoCalled: [
      'trợ cấp xã hội hàng tháng',
      'trợ cấp bảo trợ',
      'mẹ đơn thân nghèo',
      'trợ cấp người khuyết tật nặng',
      'trẻ mồ côi được trợ cấp',
    ],
    papers: [
      copy(
        'status',
        w(
          'Giấy tờ của đối tượng (khuyết tật, bệnh, mồ côi, nuôi con một mình)',
          '对象证明（残疾、疾病、孤儿、单亲）',
          'Proof of the case: disability, illness, orphan, single parent',
        ),
        w('Khi cơ sở dữ liệu chưa có', '数据库无此信息时', 'When the databases do not show it'),
      ),
    ],
    form: [
      PERSON,
      PERSON_ID,
      choice('group', w('Đối tượng', '对象', 'Case'), {
        orphan: w('Trẻ em không nguồn nuôi dưỡng', '无抚养来源儿童', 'Child without support'),
        parent: w('Người nghèo đơn thân nuôi con', '贫困单亲', 'Poor single parent'),
        elderly: w('Người cao tuổi nghèo', '贫困老年人', 'Poor elderly person'),
        disabled: w('Khuyết tật nặng, đặc biệt nặng', '重度、特重度残疾', 'Severe disability'),
        hiv: w('Người nhiễm HIV nghèo', '贫困 HIV 感染者', 'Poor person with HIV'),
        child: w('Trẻ dưới 3 tuổi vùng khó khăn', '困难地区 3 岁以下儿童', 'Child under 3 in a poor area'),
      }),
      longText('circumstances', w('Hoàn cảnh', '情况', 'Circumstances')),
      ACCOUNT,
    ],
    timeLimit: days(22),
    legalBasis: basis('20/2021/NĐ-CP', '76/2024/NĐ-CP', '147/2025/NĐ-CP'),
    result: { kind: 'DECISION', name: w('Quyết định trợ cấp xã hội', '社会补贴决定', 'Decision on the allowance') },
  },
  {
    ...SOCIAL,
    code: '1.014027',
    name: w(
      'Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội',
      '社会养老补贴的发放、调整与停发',
      'Social pension: grant, change and end',
    ),
    alsoCalled: [
      'trợ cấp hưu trí xã hội',
      'người già 75 tuổi không lương hưu',
      'tiền người cao tuổi',
      'ông bà không có lương hưu',
    ],
    papers: [],
    form: [
      PERSON,
      PERSON_ID,
      day('birthDate', w('Ngày sinh', '出生日期', 'Date of birth'), PAST),
      yesNo(
        'poor',
        w('Thuộc hộ nghèo, cận nghèo (từ đủ 70 tuổi)', '贫困或近贫困户（满 70 岁）', 'Poor or near-poor (from 70)'),
      ),
      ACCOUNT,
    ],
    timeLimit: days(10),
    legalBasis: basis('41/2024/QH15', '176/2025/NĐ-CP'),
    result: {
      kind: 'DECISION',
      name: w('Quyết định trợ cấp hưu trí xã hội', '社会养老补贴决定', 'Decision on the social pension'),
    },
  },
  {
    ...SOCIAL,
    code: '1.001699',
    name: w(
      'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
      '残疾等级评定、重新评定及发证',
      'Degree of disability and certificate',
    ),
    alsoCalled: ['giấy khuyết tật', 'giấy xác nhận khuyết tật', 'xác định khuyết tật', 'chứng nhận tàn tật'],
    papers: [
      copy(
        'medical',
        w('Bệnh án, giấy khám, kết luận giám định', '病历、检查、鉴定结论', 'Medical records or findings'),
        w('Nếu có', '如有', 'If any'),
      ),
    ],
    form: [
      PERSON,
      PERSON_ID,
      choice('kind', w('Dạng khuyết tật', '残疾类别', 'Kind of disability'), {
        movement: w('Vận động', '肢体', 'Movement'),
        hearing: w('Nghe, nói', '听力、言语', 'Hearing, speech'),
        sight: w('Nhìn', '视力', 'Sight'),
        mental: w('Thần kinh, tâm thần', '精神', 'Mental'),
        intellectual: w('Trí tuệ', '智力', 'Intellectual'),
        other: w('Khác', '其他', 'Other'),
      }),
      yesNo('again', w('Đã được xác định trước đây', '曾经评定', 'Was assessed before')),
    ],
    timeLimit: days(25),
    legalBasis: basis('51/2010/QH12', '01/2019/TT-BLĐTBXH'),
    result: { kind: 'CERTIFICATE', name: w('Giấy xác nhận khuyết tật', '残疾证明', 'Certificate of disability') },
  },
  {
    ...SOCIAL,
    code: '1.001731',
    name: w(
      'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
      '社会救助对象丧葬费补助',
      'Funeral support for recipients of social protection',
    ),
    alsoCalled: ['tiền mai táng', 'mai táng phí', 'hỗ trợ mai táng'],
    papers: [certified('death', w('Trích lục khai tử', '死亡登记摘录', 'Extract of the death record'))],
    form: [
      text('deadName', w('Người chết', '死者', 'The dead')),
      day('deathDate', w('Ngày chết', '死亡日期', 'Date of death'), PAST),
      text('organiser', w('Người lo mai táng', '丧葬承办人', 'Who buries')),
      ACCOUNT,
    ],
    timeLimit: days(5),
    legalBasis: basis('20/2021/NĐ-CP', '76/2024/NĐ-CP', '147/2025/NĐ-CP'),
    result: { kind: 'DECISION', name: w('Quyết định hỗ trợ mai táng', '丧葬补助决定', 'Decision on funeral support') },
  },
  {
    ...POVERTY,
    code: '1.011606',
    name: w(
      'Công nhận hộ nghèo, hộ cận nghèo; hộ thoát nghèo, hộ thoát cận nghèo định kỳ hằng năm',
      '年度贫困户、近贫困户及脱贫认定',
      'Yearly recognition of poor, near-poor and no longer poor households',
    ),
    alsoCalled: ['bình xét hộ nghèo', 'rà soát hộ nghèo cuối năm', 'xét hộ nghèo'],
    form: HOUSEHOLD,
    timeLimit: days(
      70,
      w('Rà soát từ 1-9 đến 14-12 hằng năm', '每年 9 月 1 日至 12 月 14 日复核', 'Review from 1-9 to 14-12 each year'),
    ),
    result: { kind: 'DECISION', name: w('Quyết định công nhận hằng năm', '年度认定决定', 'Yearly decision') },
  },
  {
    ...POVERTY,
    code: '1.011607',
    name: w(
      'Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm',
      '年内随时认定贫困户、近贫困户',
      'Recognition of poor and near-poor households within the year',
    ),
    alsoCalled: ['xin vào hộ nghèo', 'hộ nghèo phát sinh', 'hộ nghèo giữa năm', 'gặp rủi ro thành hộ nghèo'],
    form: HOUSEHOLD,
    timeLimit: calendarDays(15),
    result: {
      kind: 'DECISION',
      name: w('Quyết định công nhận hộ nghèo, cận nghèo', '贫困户、近贫困户认定决定', 'Decision of recognition'),
    },
  },
  {
    ...POVERTY,
    code: '1.011608',
    name: w(
      'Công nhận hộ thoát nghèo, hộ thoát cận nghèo thường xuyên hằng năm',
      '年内随时认定脱贫户',
      'Recognition of households no longer poor within the year',
    ),
    alsoCalled: ['thoát nghèo', 'xin ra khỏi hộ nghèo'],
    form: HOUSEHOLD,
    timeLimit: calendarDays(15),
    result: {
      kind: 'DECISION',
      name: w('Quyết định công nhận thoát nghèo', '脱贫认定决定', 'Decision of recognition'),
    },
  },
  {
    ...MERIT,
    code: '1.010833',
    name: w(
      'Cấp giấy xác nhận thân nhân của người có công',
      '有功人员亲属证明',
      'Confirmation of kinship with a person of merit',
    ),
    alsoCalled: [
      'con thương binh',
      'con liệt sĩ',
      'xác nhận thân nhân người có công',
      'cộng điểm ưu tiên con thương binh',
    ],
    papers: [copy('merit', w('Giấy tờ của người có công', '有功人员证件', 'Paper of the person with merit'))],
    form: [
      text('meritName', w('Người có công', '有功人员', 'Person with merit')),
      text('relation', w('Quan hệ', '关系', 'Relation')),
      text('purpose', w('Dùng để', '用途', 'Used for')),
    ],
    timeLimit: days(3),
    result: { kind: 'CONFIRMATION', name: w('Giấy xác nhận thân nhân', '亲属证明', 'Confirmation of kinship') },
  },
  {
    ...MERIT,
    code: '1.010803',
    name: w(
      'Giải quyết chế độ trợ cấp thờ cúng liệt sĩ',
      '烈士祭祀补贴',
      'Allowance for the worship of a fallen soldier',
    ),
    alsoCalled: ['thờ cúng liệt sĩ', 'chế độ liệt sĩ'],
    papers: [
      original('mandate', w('Văn bản cử người thờ cúng', '推举祭祀人文件', 'Paper that names who worships')),
      copy('merit', w('Bằng Tổ quốc ghi công', '祖国记功证书', 'Certificate of the Fatherland for gratitude')),
    ],
    form: [
      text('martyr', w('Liệt sĩ', '烈士', 'The fallen soldier')),
      text('relation', w('Quan hệ', '关系', 'Relation')),
      ACCOUNT,
    ],
    timeLimit: days(20),
    result: { kind: 'DECISION', name: w('Quyết định trợ cấp thờ cúng', '祭祀补贴决定', 'Decision on the allowance') },
  },
];
