import type { Words } from '../../../shared/domain/problem.js';
import type { CatalogueProcedure } from './catalogue-procedure.js';

const w = (vi: string, zh: string, en: string): Words => ({ vi, zh, en });

/** What is asked for most at every commune. */
export const FIRST_PROCEDURES: readonly CatalogueProcedure[] = [
  {
    code: '1.001193',
    name: w('Đăng ký khai sinh', '出生登记', 'Birth registration'),
    alsoCalled: ['làm giấy khai sinh', 'gks', 'khai sinh cho con', 'giấy khai sinh', 'đăng ký cho trẻ mới sinh'],
    field: w('Hộ tịch', '户籍', 'Civil status'),
    level: 'COMMUNE',
    agency: 'COMMUNE',
    applicants: ['CITIZEN'],
    service: 'WHOLE',
    papers: [
      {
        key: 'birth-notice',
        name: w('Giấy chứng sinh', '出生证明', 'Birth notice of the health facility'),
        form: 'ORIGINAL',
        required: true,
        note: w(
          'Không có thì nộp văn bản của người làm chứng, hoặc giấy cam đoan về việc sinh.',
          '没有的，提交见证人文书或出生保证书。',
          'Without one: a statement of a witness, or a pledge about the birth.',
        ),
      },
      {
        key: 'marriage-certificate',
        name: w('Giấy chứng nhận kết hôn của cha mẹ', '父母结婚证', 'Marriage certificate of the parents'),
        form: 'COPY',
        required: false,
        note: w('Nếu cha mẹ đã đăng ký kết hôn.', '父母已登记结婚的。', 'If the parents are married.'),
      },
      {
        key: 'authorisation',
        name: w('Văn bản ủy quyền', '委托书', 'Authorisation'),
        form: 'ORIGINAL',
        required: false,
        note: w(
          'Nếu nhờ người khác đi đăng ký thay.',
          '委托他人办理的。',
          'If somebody else registers on behalf of the parents.',
        ),
      },
    ],
    form: [
      {
        key: 'childName',
        label: w('Họ, chữ đệm, tên của trẻ', '孩子姓名', 'Full name of the child'),
        type: 'text',
        required: true,
        section: w('Người được khai sinh', '登记人', 'The child'),
      },
      {
        key: 'childBorn',
        label: w('Ngày sinh', '出生日期', 'Day of birth'),
        type: 'date',
        required: true,
        when: 'past',
      },
      {
        key: 'childSex',
        label: w('Giới tính', '性别', 'Sex'),
        type: 'choice',
        required: true,
        choices: [
          { value: 'female', label: w('Nữ', '女', 'Female') },
          { value: 'male', label: w('Nam', '男', 'Male') },
        ],
      },
      { key: 'childNation', label: w('Dân tộc', '民族', 'Ethnic group'), type: 'text', required: true },
      { key: 'birthPlace', label: w('Nơi sinh', '出生地', 'Place of birth'), type: 'text', required: true },
      {
        key: 'motherName',
        label: w('Họ, chữ đệm, tên người mẹ', '母亲姓名', 'Full name of the mother'),
        type: 'text',
        required: true,
        section: w('Cha mẹ', '父母', 'Parents'),
      },
      {
        key: 'motherNumber',
        label: w('Số định danh của người mẹ', '母亲身份号', 'Personal number of the mother'),
        type: 'id-number',
        required: false,
      },
      {
        key: 'fatherKnown',
        label: w('Ghi tên người cha', '登记父亲', 'A father is to be entered'),
        type: 'yes-no',
        required: true,
      },
      {
        key: 'fatherName',
        label: w('Họ, chữ đệm, tên người cha', '父亲姓名', 'Full name of the father'),
        type: 'text',
        required: true,
        onlyIf: { field: 'fatherKnown', is: true },
      },
      {
        key: 'copies',
        label: w('Số bản sao trích lục đề nghị cấp', '申请摘录副本份数', 'Copies of the extract wished for'),
        type: 'number',
        required: false,
        min: 0,
        max: 20,
      },
    ],
    fee: {
      amount: 0,
      note: w(
        'Đúng hạn (trong 60 ngày): không thu. Quá hạn theo mức của Hội đồng nhân dân tỉnh.',
        '60日内免费；逾期按省人民议会标准。',
        'None within 60 days; later as the People’s Council of the province sets it.',
      ),
      exempt: [],
    },
    timeLimit: {
      amount: 8,
      unit: 'WORKING_HOURS',
      note: w(
        'Trong ngày; nhận sau 15 giờ thì trả kết quả ngày làm việc tiếp theo.',
        '当日办结；15时后受理的下一工作日办结。',
        'Within the day; after 15:00 on the next working day.',
      ),
    },
    legalBasis: [
      { number: '60/2014/QH13', title: w('Luật Hộ tịch', '户籍法', 'Law on Civil Status') },
      {
        number: '123/2015/NĐ-CP',
        title: w(
          'Nghị định quy định chi tiết Luật Hộ tịch',
          '户籍法实施细则',
          'Decree detailing the Law on Civil Status',
        ),
      },
    ],
    result: { kind: 'CERTIFICATE', name: w('Giấy khai sinh', '出生证', 'Birth certificate') },
  },
  {
    code: '2.000815',
    name: w(
      'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
      '文件副本与原件相符的认证',
      'Certification of a copy from the original',
    ),
    alsoCalled: ['công chứng bản sao', 'sao y bản chính', 'chứng thực giấy tờ', 'photo công chứng'],
    field: w('Chứng thực', '认证', 'Certification'),
    level: 'COMMUNE',
    agency: 'COMMUNE',
    applicants: ['CITIZEN', 'FOREIGNER', 'BUSINESS', 'ORGANISATION'],
    service: 'PART',
    papers: [
      {
        key: 'original',
        name: w('Bản chính giấy tờ, văn bản', '文件原件', 'The original paper'),
        form: 'ORIGINAL',
        required: true,
        note: w('Để đối chiếu, trả lại ngay.', '供核对，当即归还。', 'Compared and given back at once.'),
      },
      {
        key: 'copy',
        name: w('Bản sao cần chứng thực', '待认证的副本', 'The copies to be certified'),
        form: 'COPY',
        required: false,
      },
    ],
    form: [
      { key: 'paperName', label: w('Tên giấy tờ', '文件名称', 'What paper it is'), type: 'text', required: true },
      {
        key: 'pages',
        label: w('Số trang của một bản', '每份页数', 'Pages of one copy'),
        type: 'number',
        required: true,
        min: 1,
        max: 500,
      },
      {
        key: 'copies',
        label: w('Số bản', '份数', 'Number of copies'),
        type: 'number',
        required: true,
        min: 1,
        max: 50,
      },
    ],
    fee: {
      amount: 2_000,
      note: w(
        '2.000 đồng/trang; từ trang thứ ba 1.000 đồng/trang, tối đa 200.000 đồng/bản.',
        '每页2,000盾；第三页起每页1,000盾，每份最多200,000盾。',
        '2,000 đồng a page; 1,000 from the third on, at most 200,000 a copy.',
      ),
      exempt: [
        w(
          'Cá nhân, hộ gia đình vay vốn sản xuất nông nghiệp theo chính sách tín dụng',
          '按信贷政策贷款从事农业生产的个人和家庭',
          'Persons and households who borrow for farming under the credit policy',
        ),
      ],
    },
    timeLimit: {
      amount: 8,
      unit: 'WORKING_HOURS',
      note: w(
        'Trong ngày; nhận sau 15 giờ thì trả ngày làm việc tiếp theo.',
        '当日办结；15时后受理的下一工作日办结。',
        'Within the day; after 15:00 on the next working day.',
      ),
    },
    legalBasis: [
      {
        number: '23/2015/NĐ-CP',
        title: w(
          'Nghị định về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và hợp đồng, giao dịch',
          '关于副本、签名和合同认证的议定',
          'Decree on copies from registers and the certification of copies, signatures and contracts',
        ),
      },
      {
        number: '226/2016/TT-BTC',
        title: w('Thông tư về mức phí chứng thực', '认证收费标准通知', 'Circular on the fees of certification'),
      },
    ],
    result: { kind: 'CERTIFIED_PAPER', name: w('Bản sao được chứng thực', '经认证的副本', 'Certified copy') },
  },
];
