import type { Words } from '../../shared/domain/problem.js';

/** `23/11 15:00` in Hanoi of an ISO instant. */
function hanoi(instant: string): string {
  const [, month, day, time] =
    /^\d+-(\d+)-(\d+)T(\d+:\d+)/.exec(new Date(Date.parse(instant) + 7 * 3_600_000).toISOString()) ?? [];
  return `${day}/${month} ${time}`;
}

/** Tells whom a closure moved; ISO instants. */
export function movedWords(from: string, to: string): Words {
  const [before, after] = [hanoi(from), hanoi(to)];
  return {
    vi: `Giờ đặt dời từ ${before} sang ${after} (giờ Hà Nội) do đóng cửa. Không bị phạt, không tính lượt đổi giờ.`,
    zh: `因关闭，预约由 ${before} 改至 ${after}（河内时间）。不受处罚，不计改期次数。`,
    en: `A closure moved your hour from ${before} to ${after} (Hanoi). No penalty, none of your moves is used.`,
  };
}

/** Tells whom a closure found no other hour for. */
export function owedWords(hour: string): Words {
  const at = hanoi(hour);
  return {
    vi: `Giờ đặt ${at} (giờ Hà Nội) bị đóng cửa và chưa có giờ khác. Bạn giữ chỗ: đổi sang bất kỳ giờ nào còn trống, ai đến trước được trước; nếu đến bãi thì xếp theo giờ cũ.`,
    zh: `预约时段 ${at}（河内时间）已关闭，暂无其他时段。您的权利保留：可改至任何有空位的时段，先到先得；到场则按原时段排序。`,
    en: `Your hour ${at} (Hanoi) is closed and there is no other yet. Your right stays: move to any hour with a place, first come first served; if you check in, you rank by this hour.`,
  };
}

/** Tells whose block a closure found no other hour for. */
export function blockClosedWords(hour: string): Words {
  const at = hanoi(hour);
  return {
    vi: `Giờ ${at} (giờ Hà Nội) của lô chỗ bị đóng cửa và chưa có giờ nào đủ chỗ. Lô giữ đến hạn rồi tự trả; bạn có thể trả trước và đặt giờ khác.`,
    zh: `成批预约时段 ${at}（河内时间）已关闭，暂无容得下全部名额的时段。名额保留至到期后自动退还；也可提前退还，改订其他时段。`,
    en: `The hour ${at} (Hanoi) of your block is closed and no other has room for all of it. It stands until it lapses; you may give it back and book another.`,
  };
}
