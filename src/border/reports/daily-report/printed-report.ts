import { GATE_WORDS } from '../../../shared/domain/place-words.js';
import type { Words } from '../../../shared/domain/problem.js';
import type { Language } from '../../../shared/http/language.js';
import { hanoiStamp } from '../../../shared/print/print-words.js';
import type { PrintedDocument, PrintedPart, PrintedRow } from '../../../shared/print/printed-document.js';
import { NO_FIGURES, type Cell, type GateFigures } from '../domain/daily-report.js';
import type { DailyReportView, GateReportView } from './daily-report.view.js';

const WORDS = {
  title: { vi: 'Báo cáo ngày', zh: '日报', en: 'Report of the day' },
  place: { vi: 'Các cửa khẩu tỉnh Lạng Sơn', zh: '谅山省各口岸', en: 'The border gates of Lạng Sơn' },
  why: {
    vi: 'Xe tính khi thông quan, ngày từ 0 đến 24 giờ Hà Nội; xe tồn tính vào giờ của quy tắc báo cáo.',
    zh: '以放行计数，河内时间 0–24 时；滞留按日报规则规定的时刻计。',
    en: 'Vehicles count when cleared, the Hanoi day runs 0–24 h; what is left is taken at the hour of the report’s rules.',
  },
  gate: { vi: 'Cửa khẩu', zh: '口岸', en: 'Gate' },
  total: { vi: 'Tổng xe', zh: '总数', en: 'Total' },
  all: { vi: 'Tổng', zh: '合计', en: 'All' },
  versions: { vi: 'Các bản đã phát hành', zh: '已发布版本', en: 'Versions issued' },
  notIssued: {
    vi: 'Chưa phát hành: số liệu còn thay đổi đến hết ngày.',
    zh: '尚未发布：当天结束前数据仍会变化。',
    en: 'Not issued yet: the figures change until the day is over.',
  },
  version: { vi: 'Bản', zh: '版本', en: 'Version' },
  at: { vi: 'Lúc', zh: '时间', en: 'At' },
  changed: { vi: 'Thay đổi', zh: '变更', en: 'What changed' },
  asOf: { vi: 'Theo nhật ký đến vị trí', zh: '截至日志位置', en: 'As of position of the log' },
  sign: { vi: 'Người lập (ký, ghi rõ họ tên):', zh: '制表人（签名）：', en: 'Made by (signature, name):' },
} as const satisfies Record<string, Words>;

const CELLS: Readonly<Record<Cell, Words>> = {
  exportFruit: { vi: 'Xuất hoa quả', zh: '出口水果', en: 'Export fruit' },
  exportOther: { vi: 'Xuất hàng khác', zh: '出口其他', en: 'Export other' },
  importGoods: { vi: 'Nhập hàng', zh: '进口货物', en: 'Import goods' },
  importNewVehicles: { vi: 'Nhập xe mới', zh: '进口新车', en: 'Import new vehicles' },
  sentToOtherGate: { vi: 'Chuyển cửa khẩu', zh: '转其他口岸', en: 'Sent to another gate' },
  leftFruit: { vi: 'Tồn hoa quả', zh: '滞留水果', en: 'Left fruit' },
  leftOther: { vi: 'Tồn hàng khác', zh: '滞留其他', en: 'Left other' },
  leftUnregistered: { vi: 'Tồn chưa đăng ký', zh: '滞留未登记', en: 'Left, not registered' },
  returnedByFarSide: { vi: 'Phía bạn trả lại', zh: '对方退回', en: 'Sent back' },
};
const ORDER = Object.keys(NO_FIGURES) as Cell[];

/** The day's report as it is signed and filed: a row a gate, and which of its numbers were changed by late facts. */
export function printedReport(
  { day, asOf, gates, total }: DailyReportView,
  language: Language,
  printedAt: Date,
  printedBy: string,
): PrintedDocument {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const rowOf = (name: string, figures: GateFigures): PrintedRow => {
    const { exportFruit, exportOther, importGoods, importNewVehicles } = figures;
    const crossed = exportFruit + exportOther + importGoods + importNewVehicles;
    return { cells: [name, ...[crossed, ...ORDER.map((cell) => figures[cell])].map(String)] };
  };
  return {
    title: `${say('title')} ${day.split('-').toReversed().join('-')}`,
    place: say('place'),
    printedAt,
    printedBy,
    language,
    landscape: true,
    parts: [
      { kind: 'paragraph', text: say('why') },
      {
        kind: 'table',
        columns: [
          { title: say('gate'), width: 84 },
          ...[say('total'), ...ORDER.map((cell) => CELLS[cell][language])].map(
            (title) => ({ title, align: 'right' }) as const,
          ),
        ],
        rows: [
          ...gates.map(({ gate, figures }) => rowOf(GATE_WORDS[gate][language], figures)),
          { ...rowOf(say('all'), total), strong: true },
        ],
      },
      { kind: 'heading', text: say('versions') },
      versionsOf(gates, language),
      { kind: 'facts', facts: [[say('asOf'), String(asOf)]] },
      { kind: 'paragraph', text: say('sign') },
      { kind: 'lines', count: 1 },
    ],
  };
}

function versionsOf(gates: readonly GateReportView[], language: Language): PrintedPart {
  const rows = gates.flatMap(({ gate, versions }) =>
    versions.map(({ version, at, differences }) => ({
      cells: [
        GATE_WORDS[gate][language],
        String(version),
        hanoiStamp(new Date(at)),
        differences.map(({ cell, before, after }) => `${CELLS[cell][language]}: ${before} → ${after}`).join('; '),
      ],
    })),
  );
  if (rows.length === 0) return { kind: 'paragraph', text: WORDS.notIssued[language] };
  const heads = [WORDS.gate, WORDS.version, WORDS.at, WORDS.changed];
  const widths = [110, 60, 110, '*'] as const;
  const columns = heads.map((head, nth) => ({ title: head[language], width: widths[nth] ?? '*' }) as const);
  return { kind: 'table', columns, rows };
}
