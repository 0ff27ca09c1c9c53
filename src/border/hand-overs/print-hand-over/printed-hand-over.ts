import type { Words } from '../../../shared/domain/problem.js';
import type { Language } from '../../../shared/http/language.js';
import { hanoiStamp } from '../../../shared/print/print-words.js';
import type { PrintedDocument, PrintedPart } from '../../../shared/print/printed-document.js';
import { LEGAL_REASONS } from '../../clearance/index.js';
import type { Desk, OpenCheck } from '../domain/hand-over-events.js';
import type { HandOverStatus } from '../domain/hand-over.js';
import type { OpenedHandOverAnswer } from '../hand-over.answer.js';

const GATE_NAMES = { HUU_NGHI: 'Hữu Nghị', TAN_THANH: 'Tân Thanh', COC_NAM: 'Cốc Nam', CHI_MA: 'Chi Ma' } as const;

const DESK_NAMES: Readonly<Record<Desk, Words>> = {
  BORDER_GUARD: { vi: 'Biên phòng', zh: '边防', en: 'Border guard' },
  HEALTH_QUARANTINE: { vi: 'Kiểm dịch y tế', zh: '卫生检疫', en: 'Health quarantine' },
  PLANT_ANIMAL_QUARANTINE: { vi: 'Kiểm dịch động thực vật', zh: '动植物检疫', en: 'Plant and animal quarantine' },
  CUSTOMS: { vi: 'Hải quan', zh: '海关', en: 'Customs' },
  GATE_FEE: { vi: 'Thu phí', zh: '收费', en: 'Gate fee' },
  LANES: { vi: 'Điều phối làn', zh: '车道调度', en: 'Lane controllers' },
};

const STATUS: Readonly<Record<HandOverStatus, Words>> = {
  UNSIGNED: { vi: 'CHƯA KÝ NHẬN', zh: '未签收', en: 'NOT SIGNED' },
  SIGNED: { vi: 'Đã ký nhận', zh: '已签收', en: 'Signed' },
  WITHDRAWN: { vi: 'Đã rút', zh: '已撤回', en: 'Withdrawn' },
};

const WORDS = {
  title: { vi: 'Biên bản giao ca', zh: '交接班记录', en: 'Hand-over of the shift' },
  desk: { vi: 'Bộ phận', zh: '岗位', en: 'Desk' },
  status: { vi: 'Trạng thái', zh: '状态', en: 'Status' },
  from: { vi: 'Người giao', zh: '交班人', en: 'Handed over by' },
  to: { vi: 'Người nhận', zh: '接班人', en: 'Taken over by' },
  asOf: { vi: 'Theo nhật ký đến vị trí', zh: '截至日志位置', en: 'As of position of the log' },
  started: { vi: 'Kiểm tra đang thực hiện', zh: '正在进行的检查', en: 'Checks that are begun' },
  held: { vi: 'Xe đang bị giữ', zh: '暂扣中的车辆', en: 'Holds' },
  byHand: { vi: 'Gọi tay trong ca', zh: '本班手动叫号', en: 'Calls by hand in this shift' },
  outOfTurn: { vi: 'Gọi ngoài lượt chờ xác nhận', zh: '待确认的插队叫号', en: 'Calls out of turn to confirm' },
  note: { vi: 'Ghi chú', zh: '备注', en: 'Note' },
  declaration: { vi: 'Tờ khai', zh: '申报', en: 'Declaration' },
  since: { vi: 'Từ lúc', zh: '自', en: 'Since' },
  by: { vi: 'Cán bộ', zh: '官员', en: 'Officer' },
  reason: { vi: 'Lý do', zh: '理由', en: 'Reason' },
  ticket: { vi: 'Phiếu', zh: '号票', en: 'Ticket' },
  lane: { vi: 'Làn', zh: '车道', en: 'Lane' },
  until: { vi: 'Hạn xác nhận', zh: '确认期限', en: 'Confirm by' },
  nothing: { vi: 'Không có', zh: '无', en: 'None' },
} as const satisfies Record<string, Words>;

/** A hand-over as it is printed, in one language. Persons stand by their references, as in the record itself. */
export function printedHandOver(
  told: OpenedHandOverAnswer,
  language: Language,
  printedAt: Date,
  printedBy: string,
): PrintedDocument {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const { gate, desk, status, by, at, signedBy, signedAt, open, noteText } = told;
  const when = (instant: string) => hanoiStamp(new Date(instant));
  const table = (title: string, heads: readonly string[], rows: readonly (readonly string[])[]): PrintedPart[] => [
    { kind: 'heading', text: `${title}: ${rows.length}` },
    rows.length === 0
      ? { kind: 'paragraph', text: say('nothing') }
      : { kind: 'table', columns: heads.map((head) => ({ title: head })), rows: rows.map((cells) => ({ cells })) },
  ];
  const checks = (title: string, of: readonly OpenCheck[]) =>
    table(
      title,
      [say('declaration'), say('since'), say('by'), say('reason')],
      of.map((each) => [each.declaration, when(each.since), each.by ?? '', reasonOf(desk, each.legalReason, language)]),
    );
  return {
    title: say('title'),
    place: `${GATE_NAMES[gate]} · ${DESK_NAMES[desk][language]}`,
    printedAt,
    printedBy,
    language,
    parts: [
      {
        kind: 'facts',
        facts: [
          [say('desk'), DESK_NAMES[desk][language]],
          [say('status'), STATUS[status][language]],
          [say('from'), `${by} · ${when(at)}`],
          [say('to'), signedBy && signedAt ? `${signedBy} · ${when(signedAt)}` : '—'],
          [say('asOf'), String(open.asOf)],
        ],
      },
      ...(desk === 'LANES'
        ? [
            ...table(
              say('byHand'),
              [say('ticket'), say('lane'), say('since'), say('reason')],
              open.calledByHand.map((each) => [each.ticket, each.lane, when(each.at), each.reason ?? '']),
            ),
            ...table(
              say('outOfTurn'),
              [say('ticket'), say('lane'), say('reason'), say('until')],
              open.outOfTurn.map((each) => [each.code, each.lane, each.ground, when(each.confirmBy)]),
            ),
          ]
        : [...checks(say('started'), open.started), ...checks(say('held'), open.held)]),
      { kind: 'heading', text: say('note') },
      { kind: 'paragraph', text: noteText ?? say('nothing') },
    ],
  };
}

function reasonOf(desk: Desk, code: string | undefined, language: Language): string {
  if (code === undefined || desk === 'LANES') return code ?? '';
  const reasons: Readonly<Record<string, Words>> = LEGAL_REASONS[desk];
  return reasons[code]?.[language] ?? code;
}
