import type { CatalogueProcedure } from './catalogue-procedure.js';
import { basis } from './laws.js';
import { FREE, OPTIONAL, PAST, calendarDays, choice, copy, day, days, longText, text, w } from './parts.js';

const AT_COMMUNE = { level: 'COMMUNE', agency: 'COMMUNE', applicants: ['CITIZEN', 'ORGANISATION'], fee: FREE } as const;

export const JUSTICE: readonly CatalogueProcedure[] = [
  {
    code: '2.000829',
    name: w('Yêu cầu trợ giúp pháp lý', '申请法律援助', 'Request for legal aid'),
    alsoCalled: ['luật sư miễn phí', 'trợ giúp pháp lý', 'tư vấn pháp luật cho người nghèo', 'nhờ luật sư'],
    field: w('Trợ giúp pháp lý', '法律援助', 'Legal aid'),
    level: 'PROVINCE',
    agency: 'STP',
    applicants: ['CITIZEN'],
    service: 'WHOLE',
    papers: [
      copy(
        'entitlement',
        w('Giấy tờ chứng minh thuộc diện được trợ giúp', '属援助对象证明', 'Proof of being entitled'),
      ),
      copy('case-papers', w('Giấy tờ về vụ việc', '案件相关文件', 'Papers of the case'), w('Nếu có', '如有', 'If any')),
    ],
    form: [
      choice('group', w('Đối tượng', '对象', 'Who'), {
        poor: w('Hộ nghèo', '贫困户', 'Poor household'),
        merit: w('Người có công', '有功人员', 'Person with merit'),
        child: w('Trẻ em', '儿童', 'Child'),
        minority: w(
          'Dân tộc thiểu số vùng đặc biệt khó khăn',
          '特困地区少数民族',
          'Ethnic minority in a very poor area',
        ),
        other: w('Khác', '其他', 'Other'),
      }),
      longText('matter', w('Vụ việc', '事由', 'The matter')),
    ],
    fee: FREE,
    timeLimit: days(1),
    legalBasis: basis('11/2017/QH14', '12/2018/TT-BTP'),
    result: { kind: 'CONFIRMATION', name: w('Thông báo thụ lý vụ việc', '受理通知', 'Notice that the case is taken') },
  },
  {
    ...AT_COMMUNE,
    code: '2.002409',
    name: w(
      'Giải quyết khiếu nại lần đầu tại cấp xã',
      '乡级首次申诉处理',
      'First settlement of a complaint at the commune',
    ),
    alsoCalled: ['khiếu nại', 'đơn khiếu nại', 'khiếu nại quyết định của xã', 'không đồng ý quyết định hành chính'],
    field: w('Giải quyết khiếu nại', '申诉处理', 'Complaints'),
    service: 'PART',
    papers: [
      copy(
        'decision',
        w('Quyết định bị khiếu nại', '被申诉决定', 'The decision complained of'),
        w('Khiếu nại một quyết định', '对决定申诉的', 'When it is against a decision'),
      ),
    ],
    form: [
      text('against', w('Quyết định, hành vi bị khiếu nại', '被申诉的决定或行为', 'Decision or act')),
      day('learned', w('Ngày nhận hoặc biết', '收到或知悉日', 'Day it was received or known'), PAST),
      longText('content', w('Nội dung, yêu cầu', '内容与请求', 'Complaint and what is asked')),
    ],
    timeLimit: calendarDays(30),
    legalBasis: basis('02/2011/QH13', '124/2020/NĐ-CP'),
    result: {
      kind: 'DECISION',
      name: w('Quyết định giải quyết khiếu nại', '申诉处理决定', 'Decision on the complaint'),
    },
  },
  {
    ...AT_COMMUNE,
    code: '2.002396',
    name: w('Giải quyết tố cáo tại cấp xã', '乡级举报处理', 'Settlement of a denunciation at the commune'),
    alsoCalled: ['tố cáo', 'tố cáo cán bộ xã', 'đơn tố cáo', 'cán bộ nhận tiền'],
    field: w('Giải quyết tố cáo', '举报处理', 'Denunciations'),
    applicants: ['CITIZEN'],
    service: 'PART',
    papers: [copy('evidence', w('Tài liệu, chứng cứ', '材料与证据', 'Evidence'), w('Nếu có', '如有', 'If any'))],
    form: [
      text('against', w('Người bị tố cáo', '被举报人', 'Who is denounced')),
      longText('content', w('Hành vi vi phạm', '违法行为', 'The breach of law')),
      text('place', w('Nơi xảy ra', '发生地', 'Where it happened'), OPTIONAL),
    ],
    timeLimit: calendarDays(30),
    legalBasis: basis('25/2018/QH14', '31/2019/NĐ-CP'),
    result: { kind: 'DECISION', name: w('Kết luận nội dung tố cáo', '举报内容结论', 'Conclusion on the denunciation') },
  },
  {
    ...AT_COMMUNE,
    code: '1.010945',
    name: w('Tiếp công dân tại cấp xã', '乡级接待公民', 'Citizen reception at the commune'),
    alsoCalled: ['tiếp dân', 'lịch tiếp công dân', 'gặp chủ tịch xã', 'gặp lãnh đạo xã'],
    field: w('Tiếp công dân', '接待公民', 'Citizen reception'),
    service: 'COUNTER',
    papers: [
      copy(
        'papers',
        w('Đơn, tài liệu liên quan', '申请书与相关材料', 'Letter and papers'),
        w('Nếu có', '如有', 'If any'),
      ),
    ],
    form: [
      longText('matter', w('Việc muốn trình bày', '所述事项', 'The matter')),
      text('whom', w('Người muốn gặp', '欲见何人', 'Whom to see'), OPTIONAL),
    ],
    timeLimit: calendarDays(10),
    legalBasis: basis('42/2013/QH13', '64/2014/NĐ-CP'),
    result: {
      kind: 'CONFIRMATION',
      name: w('Trả lời, hướng dẫn hoặc phiếu tiếp nhận', '答复、指引或受理单', 'Answer, guidance or receipt'),
    },
  },
  {
    code: '1.013932',
    name: w(
      'Sử dụng tài liệu lưu trữ tại lưu trữ lịch sử của Nhà nước',
      '使用国家历史档案馆档案',
      'Use of records in the historical archives of the State',
    ),
    alsoCalled: ['tra cứu hồ sơ lưu trữ', 'kho lưu trữ tỉnh', 'tìm hồ sơ cũ', 'sao tài liệu lưu trữ'],
    field: w('Văn thư và Lưu trữ nhà nước', '文书与国家档案', 'Archives'),
    level: 'PROVINCE',
    agency: 'SNV',
    applicants: ['CITIZEN', 'FOREIGNER', 'ORGANISATION'],
    service: 'WHOLE',
    papers: [],
    form: [
      longText(
        'records',
        w(
          'Tài liệu cần tìm (tên, năm, nơi lập)',
          '所需档案（名称、年份、来源）',
          'Records wanted (name, year, origin)',
        ),
      ),
      choice('use', w('Hình thức', '方式', 'How'), {
        read: w('Đọc tại chỗ', '现场查阅', 'Read there'),
        copy: w('Bản sao', '复制件', 'Copies'),
      }),
      text('purpose', w('Mục đích', '用途', 'Purpose')),
    ],
    fee: FREE,
    timeLimit: days(5),
    legalBasis: basis('33/2024/QH15', '113/2025/NĐ-CP'),
    result: {
      kind: 'CERTIFIED_PAPER',
      name: w('Tài liệu được phép sử dụng hoặc bản sao', '获准使用的档案或复制件', 'The records or copies'),
    },
  },
];
