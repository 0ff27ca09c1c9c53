import type { Words } from '../../shared/domain/problem.js';
import { DEPARTMENTS, type NeededPaper, type Procedure, type ProcedureDetails } from '../procedures/index.js';
import {
  words,
  type Act,
  type AnswerLine,
  type AnswerSource,
  type Aspect,
  type ComposedAnswer,
} from './domain/answer-parts.js';
import { dong, filled, inEach } from './said-in-words.js';

const LABELS: Readonly<Record<Aspect, Words>> = {
  PAPERS: words('Giấy tờ cần nộp', '所需材料', 'Papers needed'),
  FEE: words('Lệ phí', '费用', 'Fee'),
  TIME: words('Thời hạn giải quyết', '办理时限', 'How long it takes'),
  WHERE: words('Nơi giải quyết', '办理机关', 'Where'),
  ONLINE: words('Nộp trực tuyến', '网上办理', 'Online'),
  LAW: words('Căn cứ pháp lý', '法律依据', 'Legal basis'),
  RESULT: words('Kết quả', '结果', 'Result'),
};
const FORMS: Readonly<Record<NeededPaper['form'], Words>> = {
  ORIGINAL: words('bản chính', '原件', 'original'),
  COPY: words('bản sao, xuất trình bản chính', '复印件，出示原件', 'copy, the original is shown'),
  CERTIFIED_COPY: words('bản sao chứng thực', '认证副本', 'certified copy'),
  E_COPY: words('bản sao chứng thực điện tử', '电子认证副本', 'copy certified electronically'),
};
const FREE = words('Không thu', '免费', 'Nothing is paid');
const EXEMPT = words('Không phải nộp: {who}', '免缴：{who}', 'Exempt: {who}');
const NO_PAPERS = words('Không cần nộp giấy tờ', '无需提交材料', 'No papers are needed');
const WORKING_DAYS = words('{n} ngày làm việc', '{n} 个工作日', '{n} working days');
const WORKING_HOURS = words('{n} giờ làm việc', '{n} 个工作小时', '{n} working hours');
const EVERY_COMMUNE = words(
  'Ủy ban nhân dân xã, phường nơi bạn ở, tại bộ phận một cửa',
  '您所在乡、坊人民委员会一站式窗口',
  "People's Committee of your commune, at its one-stop counter",
);
const SERVICES: Readonly<Record<ProcedureDetails['service'], Words>> = {
  WHOLE: words('Làm trọn trên mạng', '全程网上办理', 'The whole errand is done online'),
  PART: words('Nộp trên mạng, một phần phải đến nơi', '网上提交，部分须到场', 'Sent online; a part is done in person'),
  COUNTER: words('Chỉ nộp tại quầy', '仅限窗口办理', 'At the counter only'),
};
const NAME_ONLY = words(
  'Nền tảng mới chỉ biết tên thủ tục này; giấy tờ và lệ phí xin hỏi nơi giải quyết.',
  '平台仅有此手续的名称；材料和费用请咨询办理机关。',
  'The platform knows this procedure by its name only; ask the office about papers and fee.',
);
const SEND = words('Nộp hồ sơ', '提交档案', 'Send a dossier');
const READ = words('Xem thủ tục', '查看手续', 'Read the procedure');
const joined = (texts: readonly Words[], by: string): Words =>
  inEach((language) => texts.map((text) => text[language]).join(by));

/** What the catalogue says of a procedure: what was asked first, then the rest that one needs. */
export function composeProcedure(procedure: Procedure, asked: readonly Aspect[]): ComposedAnswer {
  const { code, vi, zh, en, details, updatedAt } = procedure;
  const title = { vi, zh, en };
  const link = `/citizen/procedures/${code}`;
  const source: AnswerSource = { kind: 'PROCEDURE', id: code, title, link, at: updatedAt.toISOString() };
  if (!details) {
    const only = { aspect: 'WHERE' as const, label: LABELS.WHERE, texts: [NAME_ONLY] };
    return { title, lines: [only], sources: [source], acts: [{ label: READ, link }] };
  }
  const usual = ['PAPERS', 'FEE', 'TIME', 'WHERE', 'ONLINE'] as const;
  const order = [...asked, ...usual.filter((aspect) => !asked.includes(aspect))];
  const online = details.service !== 'COUNTER';
  return {
    title,
    lines: order.map((aspect) => lineOf(aspect, details)),
    sources: [
      source,
      ...details.legalBasis.map(({ number, title: law }) => ({ kind: 'LAW' as const, id: number, title: law })),
    ],
    acts: [...(online ? [{ label: SEND, link: `/citizen/apply/${code}` }] : []), { label: READ, link }],
  };
}

/** Whose office answers for it. */
export function officeOf(details: ProcedureDetails | null): Words {
  return details && details.agency !== 'COMMUNE' ? DEPARTMENTS[details.agency] : EVERY_COMMUNE;
}

/** What may be done where nobody knows an answer. */
export const REPORT_ACT: Act = {
  label: words('Gửi phản ánh, kiến nghị', '提交反映、建议', 'Send a report or recommendation'),
  link: '/citizen/report',
};

function lineOf(aspect: Aspect, details: ProcedureDetails): AnswerLine {
  return { aspect, label: LABELS[aspect], texts: textsOf(aspect, details) };
}

function textsOf(aspect: Aspect, details: ProcedureDetails): readonly Words[] {
  switch (aspect) {
    case 'PAPERS':
      return details.papers.length > 0 ? details.papers.map(paperText) : [NO_PAPERS];
    case 'FEE':
      return feeTexts(details.fee);
    case 'TIME': {
      const { amount, unit, note } = details.timeLimit;
      return [filled(unit === 'WORKING_DAYS' ? WORKING_DAYS : WORKING_HOURS, { n: amount }), ...(note ? [note] : [])];
    }
    case 'WHERE':
      return [officeOf(details)];
    case 'ONLINE':
      return [SERVICES[details.service]];
    case 'LAW':
      return details.legalBasis.map(({ number, title }) => inEach((language) => `${number}, ${title[language]}`));
    case 'RESULT':
      return [details.result.name];
  }
}

function paperText({ name, form, note }: NeededPaper): Words {
  const what = inEach((language) => `${name[language]} (${FORMS[form][language]})`);
  return note ? joined([what, note], '. ') : what;
}

function feeTexts({ amount, note, exempt }: ProcedureDetails['fee']): readonly Words[] {
  const sum = amount === 0 && !note ? [FREE] : amount === 0 ? [] : [dong(amount)];
  return [
    ...sum,
    ...(note ? [note] : []),
    ...(exempt.length > 0 ? [filled(EXEMPT, { who: joined(exempt, ', ') })] : []),
  ];
}
