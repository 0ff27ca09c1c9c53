import { hanoiStamp } from '../../../shared/print/print-words.js';
import type { PrintedDocument, PrintedPart, PrintedRow } from '../../../shared/print/printed-document.js';
import type { Gate } from '../../../shared/domain/place.js';
import { CLASS_WORDS } from '../../../shared/domain/place-words.js';
import type { PackFor } from '../domain/paper-events.js';
import type { QueuedOnPaper } from '../../queue/index.js';
import type { PackContent } from './pack-content.js';

export const GATE_NAMES: Readonly<Record<Gate, string>> = {
  HUU_NGHI: 'Hữu Nghị 友谊关',
  TAN_THANH: 'Tân Thanh 浦寨',
  COC_NAM: 'Cốc Nam 弄尧',
  CHI_MA: 'Chi Ma 爱店',
};
const FOR_NAMES: Readonly<Record<PackFor, string>> = {
  BOARD: 'Ban quản lý · 管委会',
  BORDER_GUARD: 'Biên phòng · 边防',
  HEALTH_QUARANTINE: 'Kiểm dịch y tế · 卫生检疫',
  PLANT_ANIMAL_QUARANTINE: 'Kiểm dịch động thực vật · 动植物检疫',
  CUSTOMS: 'Hải quan · 海关',
  GATE_FEE: 'Thu phí · 收费',
};
const AGENCY_SHORT: Readonly<Record<Exclude<PackFor, 'BOARD'>, string>> = {
  BORDER_GUARD: 'BP',
  HEALTH_QUARANTINE: 'YT',
  PLANT_ANIMAL_QUARANTINE: 'ĐTV',
  CUSTOMS: 'HQ',
  GATE_FEE: 'Phí',
};
const DIRECTIONS = { EXPORT: 'Xuất · 出境 · Export', IMPORT: 'Nhập · 入境 · Import' } as const;
const STAGES = {
  YARD: 'chờ vào bãi cửa khẩu · 等入场 · for the gate yard',
  BORDER: 'chờ làn xuất · 等出境车道 · for a border lane',
  BAY: 'chờ vị trí kiểm tra · 等查验位 · for a bay',
  EXIT: 'chờ làn ra · 等出口 · for an exit',
} as const;

export interface PackToPrint {
  readonly gate: Gate;
  readonly whom: PackFor;
  readonly content: PackContent;
  readonly slips: readonly string[];
  readonly at: Date;
}

/** The pack of one agency: who is called, who waits in which order, what is still to check, blank slips with their numbers. */
export function printedPack({ gate, whom, content, slips, at }: PackToPrint): PrintedDocument {
  return {
    title: 'Bộ giấy dự phòng · 应急纸质包 · Emergency pack',
    place: `${GATE_NAMES[gate]} · ${FOR_NAMES[whom]}`,
    printedAt: at,
    printedBy: 'tự động',
    parts: [
      ...standing(content, slips, at),
      ...calls(content),
      ...queue(content),
      ...checks(content, whom),
      { kind: 'page-break' },
      { kind: 'heading', text: 'Phiếu ghi · 记录单 · Slips' },
      {
        kind: 'paragraph',
        text: 'Mỗi phiếu ghi một việc, kèm giờ xảy ra. Khi có mạng lại: nhập theo số phiếu. 每单只记一件事，写明时间；恢复后按单号补录。',
      },
      ...slipParts(slips),
    ],
  };
}

function standing({ asOf, stale }: PackContent, slips: readonly string[], at: Date): PrintedPart[] {
  const parts: PrintedPart[] = [
    {
      kind: 'facts',
      facts: [
        ['Tình trạng lúc · 截至 · As of', `${hanoiStamp(at)} (sổ ghi ${asOf})`],
        ['Phiếu trống · 空白单 · Blank slips', `${slips[0] ?? '–'} … ${slips.at(-1) ?? '–'}`],
      ],
    },
  ];
  if (!stale) return parts;
  const text =
    'CẢNH BÁO: hệ thống chưa cập nhật kịp, danh sách có thể thiếu. 注意：数据可能滞后。 The lists may lag behind.';
  return [...parts, { kind: 'paragraph', strong: true, text }];
}

function calls(content: PackContent): PrintedPart[] {
  const rows = content.queue.called.map((each) => ({
    cells: [each.code, plateOf(content, each), placeOf(content, each.call?.lane), timeOf(each.call?.at)],
    strong: true,
  }));
  return [
    { kind: 'heading', text: `Đang gọi · 已叫号 · Called (${rows.length})` },
    table(['Mã · 号 · Code', 'Biển số · 车牌 · Plate', 'Làn, bãi · 车道, 停车场 · To', 'Lúc · 时间 · At'], rows),
  ];
}

function queue(content: PackContent): PrintedPart[] {
  const lines = new Map<string, QueuedOnPaper[]>();
  for (const each of content.queue.waiting) {
    const line = `${DIRECTIONS[each.direction]} – ${STAGES[each.stage]}`;
    lines.set(line, [...(lines.get(line) ?? []), each]);
  }
  const parts = [...lines].flatMap(([line, all]): PrintedPart[] => [
    { kind: 'heading', text: `${line} (${all.length})` },
    table(
      ['#', 'Mã · Code', 'Biển số · 车牌 · Plate', 'Nhóm · Class', 'Mốc · 基准 · Since', 'Bãi · Yard'],
      all.map((each, n) => ({
        cells: [
          String(n + 1),
          each.code,
          plateOf(content, each),
          `${CLASS_WORDS[each.class].vi}${each.penalty ? ' (cuối)' : ''}`,
          timeOf(each.reference),
          placeOf(content, each.yard),
        ],
      })),
      [24],
    ),
  ]);
  return parts.length > 0 ? parts : [{ kind: 'paragraph', text: 'Không có xe chờ. 无等候车辆。 Nobody waits.' }];
}

function checks(content: PackContent, whom: PackFor): PrintedPart[] {
  const { checks: open } = content.checks;
  const rows = open.map(({ declaration, direction, open: agencies, since }) => ({
    cells: [
      content.codes.get(declaration) ?? '–',
      content.plates.get(declaration) ?? '–',
      direction === 'EXPORT' ? 'Xuất · 出' : 'Nhập · 入',
      agencies.map((agency) => AGENCY_SHORT[agency]).join(', '),
      timeOf(since),
    ],
  }));
  const own = whom === 'BOARD' ? '' : ` – ${FOR_NAMES[whom]}`;
  return [
    { kind: 'heading', text: `Kiểm tra còn mở · 未完成查验 · Open checks${own} (${rows.length})` },
    table(['Mã · Code', 'Biển số · 车牌 · Plate', 'Chiều · 方向', 'Còn mở · 未完成 · Open', 'Từ · 自 · Since'], rows),
  ];
}

/** So many fit on a page with room to write; none is cut in two. */
const SLIPS_ON_A_PAGE = 6;

function slipParts(numbers: readonly string[]): PrintedPart[] {
  return numbers.flatMap((number, n): PrintedPart[] => {
    const full = n % SLIPS_ON_A_PAGE === SLIPS_ON_A_PAGE - 1 && n < numbers.length - 1;
    return [slipPart(number), ...(full ? [{ kind: 'page-break' } as const] : [])];
  });
}

function slipPart(number: string): PrintedPart {
  return {
    kind: 'table',
    columns: [
      { title: number, width: 130 },
      { title: 'Giờ · 时间 · Time  ____:____   ____/____' },
      { title: 'Mã, biển số · 号, 车牌:' },
    ],
    rows: [
      {
        cells: [
          '[   ] Vào bãi · 入场\nBãi · 停车场:\n ',
          '[   ] Gọi · 叫号      [   ] Vào làn · 进车道\nLàn, bãi · 车道, 停车场:\n ',
          '[   ] Qua biên giới · 过境\n \n ',
        ],
      },
      {
        cells: [
          '[   ] Đạt · 通过\n[   ] Không đạt · 不通过\n[   ] Giữ · 扣留',
          'Lý do, số biên lai · 理由, 收据号:\n \n ',
          'Người ghi, ký · 记录人签字:\n \n ',
        ],
      },
    ],
  };
}

function table(titles: readonly string[], rows: readonly PrintedRow[], widths: readonly number[] = []): PrintedPart {
  return { kind: 'table', columns: titles.map((title, n) => ({ title, width: widths[n] ?? '*' })), rows };
}

function plateOf({ plates }: PackContent, { declaration }: QueuedOnPaper): string {
  return plates.get(declaration) ?? '–';
}

/** As it is called, in both languages of the gate; a place that nobody knows any more by its code. */
function placeOf({ places }: PackContent, code: string | undefined): string {
  const words = code === undefined ? undefined : places.get(code);
  return words ? `${words.vi} · ${words.zh}` : (code ?? '');
}

/** `29-11 14:05`, Hanoi time. */
function timeOf(at: string | undefined): string {
  if (at === undefined) return '';
  const [day = '', time = ''] = hanoiStamp(new Date(at)).split(' ');
  return `${day.slice(0, 5)} ${time}`;
}
