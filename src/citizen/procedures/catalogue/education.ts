import type { CatalogueProcedure } from './catalogue-procedure.js';
import { basis } from './laws.js';
import {
  FREE,
  OPTIONAL,
  PAST,
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
} from './parts.js';

const EDUCATION = {
  field: w('Giáo dục và đào tạo', '教育培训', 'Education'),
  level: 'COMMUNE',
  agency: 'COMMUNE',
  applicants: ['CITIZEN'],
  service: 'WHOLE',
  fee: FREE,
} as const;
const PUPIL = [
  text('pupilName', w('Họ tên học sinh', '学生姓名', "Pupil's name")),
  idNumber('pupilId', w('Số định danh học sinh', '学生身份号码', "Pupil's personal number")),
  day('pupilBirth', w('Ngày sinh', '出生日期', 'Date of birth'), PAST),
];
const RECORD = copy('record', w('Học bạ', '学籍成绩册', 'School record'));

export const EDUCATIONS: readonly CatalogueProcedure[] = [
  {
    ...EDUCATION,
    code: '2.002481',
    name: w('Chuyển trường đối với học sinh trung học cơ sở', '初中学生转学', 'Transfer of lower secondary pupils'),
    alsoCalled: ['chuyển trường cấp 2', 'chuyển trường cho con lớp 6 7 8 9', 'xin học trường khác'],
    papers: [
      RECORD,
      original(
        'leave',
        w('Giấy giới thiệu chuyển trường của trường đi', '原校转学介绍信', 'Letter of the school that is left'),
      ),
    ],
    form: [
      ...PUPIL,
      text('from', w('Trường đi', '转出学校', 'School left')),
      text('to', w('Trường đến', '转入学校', 'School wanted')),
      whole('grade', w('Lớp', '年级', 'Grade'), { min: 6, max: 9 }),
      longText('reason', w('Lý do', '理由', 'Reason')),
    ],
    timeLimit: days(5),
    legalBasis: basis('43/2019/QH14', '51/2002/QĐ-BGDĐT', '142/2025/NĐ-CP'),
    result: { kind: 'DECISION', name: w('Ý kiến tiếp nhận học sinh', '接收学生意见', 'Acceptance of the pupil') },
  },
  {
    ...EDUCATION,
    code: '3.000182',
    name: w('Tuyển sinh trung học cơ sở', '初中招生', 'Admission to lower secondary school'),
    alsoCalled: ['vào lớp 6', 'tuyển sinh lớp 6', 'nộp hồ sơ lớp 6'],
    papers: [RECORD],
    form: [
      ...PUPIL,
      text('primary', w('Trường tiểu học', '小学', 'Primary school')),
      text('school', w('Trường đăng ký', '报名学校', 'School wanted')),
    ],
    timeLimit: days(10, w('Theo kế hoạch tuyển sinh hằng năm', '按年度招生计划', 'By the yearly plan of admission')),
    legalBasis: basis('43/2019/QH14', '30/2024/TT-BGDĐT'),
    result: { kind: 'DECISION', name: w('Danh sách trúng tuyển', '录取名单', 'List of the admitted') },
  },
  {
    ...EDUCATION,
    code: '2.002770',
    name: w(
      'Xét duyệt học sinh bán trú, học viên bán trú hỗ trợ kinh phí, hỗ trợ gạo',
      '半寄宿学生、学员经费与大米补助审核',
      'Support in money and rice for semi-boarding pupils',
    ),
    alsoCalled: [
      'hỗ trợ học sinh bán trú',
      'hỗ trợ gạo cho học sinh',
      'tiền ăn bán trú dân tộc',
      'học sinh dân tộc thiểu số ở bán trú',
    ],
    papers: [],
    form: [
      ...PUPIL,
      text('school', w('Trường', '学校', 'School')),
      whole('distance', w('Quãng đường từ nhà đến trường (km)', '家校距离（公里）', 'Way to school (km)'), {
        min: 0,
        max: 200,
      }),
      text('ethnicity', w('Dân tộc', '民族', 'Ethnic group')),
    ],
    timeLimit: days(10),
    legalBasis: basis('66/2025/NĐ-CP', '142/2025/NĐ-CP'),
    result: {
      kind: 'DECISION',
      name: w('Quyết định danh sách được hỗ trợ', '受助名单决定', 'Decision on who is supported'),
    },
  },
  {
    ...EDUCATION,
    code: '1.005090',
    name: w(
      'Xét tuyển sinh vào trường trung học phổ thông dân tộc nội trú',
      '民族寄宿高中招生',
      'Admission to the ethnic minority boarding high school',
    ),
    alsoCalled: ['trường nội trú', 'dân tộc nội trú cấp 3', 'vào trường nội trú tỉnh'],
    level: 'PROVINCE',
    agency: 'SGDDT',
    papers: [
      RECORD,
      copy('priority', w('Giấy tờ ưu tiên', '优待证明', 'Proof of priority'), w('Nếu có', '如有', 'If any')),
    ],
    form: [
      ...PUPIL,
      text('lowerSecondary', w('Trường trung học cơ sở', '初中学校', 'Lower secondary school')),
      text('ethnicity', w('Dân tộc', '民族', 'Ethnic group')),
    ],
    timeLimit: days(10, w('Theo kế hoạch tuyển sinh hằng năm', '按年度招生计划', 'By the yearly plan of admission')),
    legalBasis: basis('43/2019/QH14', '04/2023/TT-BGDĐT', '30/2024/TT-BGDĐT'),
    result: { kind: 'DECISION', name: w('Danh sách trúng tuyển', '录取名单', 'List of the admitted') },
  },
  {
    ...EDUCATION,
    code: '1.012971',
    name: w(
      'Thành lập hoặc cho phép thành lập cơ sở giáo dục mầm non độc lập',
      '设立或准许设立独立学前教育机构',
      'Setting up an independent pre-school',
    ),
    alsoCalled: ['mở nhóm trẻ', 'mở lớp mẫu giáo tư thục', 'trông trẻ tư', 'nhóm trẻ độc lập'],
    applicants: ['CITIZEN', 'BUSINESS', 'ORGANISATION'],
    papers: [
      copy(
        'premises',
        w('Giấy tờ đất, nhà hoặc hợp đồng thuê', '土地、房屋证件或租约', 'Papers of the premises or lease'),
      ),
      copy(
        'qualifications',
        w('Văn bằng của người quản lý, giáo viên', '管理者与教师学历', 'Diplomas of head and teachers'),
      ),
    ],
    form: [
      text('schoolName', w('Tên cơ sở', '机构名称', 'Name')),
      text('place', w('Địa chỉ', '地址', 'Place')),
      choice('kind', w('Loại', '类型', 'Kind'), {
        group: w('Nhóm trẻ', '托儿组', 'Nursery group'),
        class: w('Lớp mẫu giáo', '幼儿班', 'Kindergarten class'),
        both: w('Lớp mầm non', '学前班', 'Both'),
      }),
      whole('children', w('Số trẻ', '儿童人数', 'Children'), { min: 1, max: 70 }),
      text('headName', w('Người quản lý chuyên môn', '业务负责人', 'Head'), OPTIONAL),
    ],
    timeLimit: days(15),
    legalBasis: basis('43/2019/QH14', '125/2024/NĐ-CP', '142/2025/NĐ-CP'),
    result: { kind: 'DECISION', name: w('Quyết định cho phép thành lập', '准许设立决定', 'Decision of permission') },
  },
];
