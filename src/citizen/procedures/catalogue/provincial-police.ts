import type { CatalogueProcedure } from './catalogue-procedure.js';
import { basis } from './laws.js';
import { EXEMPT, PHOTO, calendarDays, choice, copy, day, days, fee, text, w } from './parts.js';

export const PROVINCIAL_POLICE: readonly CatalogueProcedure[] = [
  {
    code: '3.000333',
    name: w(
      'Cấp Phiếu lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam, người Việt Nam đang cư trú ở nước ngoài',
      '签发司法履历表（公民、在越外国人、旅外越南人）',
      'Judicial record certificate',
    ),
    alsoCalled: [
      'lý lịch tư pháp',
      'lltp',
      'phiếu lý lịch tư pháp số 1',
      'phiếu lý lịch tư pháp số 2',
      'giấy không tiền án',
    ],
    field: w('Lý lịch tư pháp', '司法履历', 'Judicial records'),
    level: 'PROVINCE',
    agency: 'CAT',
    applicants: ['CITIZEN', 'FOREIGNER'],
    service: 'WHOLE',
    papers: [
      copy(
        'authorisation',
        w('Văn bản ủy quyền', '委托书', 'Written authorisation'),
        w('Chỉ Phiếu số 1', '仅第 1 号表', 'Number 1 only'),
      ),
    ],
    form: [
      choice('kind', w('Loại phiếu', '种类', 'Kind'), {
        one: w('Số 1', '第 1 号', 'Number 1'),
        two: w('Số 2', '第 2 号', 'Number 2'),
      }),
      text('purpose', w('Mục đích', '用途', 'Purpose')),
      text('formerResidences', w('Các nơi đã ở từ 14 tuổi', '14 岁以来居住地', 'Residences since the age of 14')),
    ],
    fee: fee(
      100_000,
      w(
        'Sinh viên, người có công, thân nhân liệt sĩ; người khác 200.000 đồng',
        '学生、有功者、烈士亲属；其他 20 万盾',
        'Students, people with merit; others 200,000 đồng',
      ),
      [EXEMPT.CHILDREN, EXEMPT.ELDERLY, EXEMPT.DISABLED, EXEMPT.POOR],
    ),
    timeLimit: calendarDays(10),
    legalBasis: basis('28/2009/QH12', '244/2016/TT-BTC'),
    result: { kind: 'CERTIFICATE', name: w('Phiếu lý lịch tư pháp', '司法履历表', 'Judicial record certificate') },
  },
  {
    code: '1.003494',
    name: w(
      'Cấp giấy thông hành nhập, xuất cảnh cho công dân Việt Nam sang du lịch các tỉnh, thành phố biên giới Trung Quốc tiếp giáp với Việt Nam',
      '为赴中国边境省市旅游的公民签发通行证',
      'Pass for tourism to the Chinese border provinces',
    ),
    alsoCalled: ['giấy thông hành du lịch', 'đi du lịch Nam Ninh', 'đi tour Quảng Tây', 'thông hành đi tour'],
    field: w('Quản lý xuất nhập cảnh', '出入境管理', 'Exit and entry'),
    level: 'PROVINCE',
    agency: 'CAT',
    applicants: ['CITIZEN'],
    service: 'COUNTER',
    papers: [PHOTO],
    form: [
      text('operator', w('Doanh nghiệp lữ hành', '旅行社', 'Tour operator')),
      text('goingTo', w('Nơi đến', '目的地', 'Where to')),
      day('leaves', w('Ngày đi', '出发日', 'Day of leaving'), { when: 'future' }),
    ],
    fee: fee(5000),
    timeLimit: days(3),
    legalBasis: basis('136/2007/NĐ-CP', '43/2011/TT-BCA', '25/2021/TT-BTC'),
    result: { kind: 'CERTIFICATE', name: w('Giấy thông hành', '通行证', 'Border pass') },
  },
];
