/** Of deciding many alike at once. */
export const manyWords = {
  chosen: {
    vi: 'Đã chọn {{count}} xe',
    zh: '已选 {{count}} 辆',
    en: '{{count}} vehicles chosen',
    one: '1 vehicle chosen',
  },
  each: {
    vi: 'Mỗi xe được xét riêng: xe không qua được sẽ nói vì sao.',
    zh: '每辆车单独判定：不能通过的会说明原因。',
    en: 'Each is judged alone: one that cannot be decided says why.',
  },
  alike: { vi: 'Chọn mọi xe giống xe này', zh: '选择所有同类车辆', en: 'Choose all alike' },
  clear: { vi: 'Bỏ chọn', zh: '取消选择', en: 'Choose none' },
  pass: { vi: 'Cho đạt cả {{count}}', zh: '{{count}} 辆全部通过', en: 'Pass {{count}}' },
  hold: { vi: 'Giữ cả {{count}}', zh: '暂扣 {{count}} 辆', en: 'Hold {{count}}' },
  start: { vi: 'Nhận cả {{count}}', zh: '开始办理 {{count}} 辆', en: 'Begin {{count}}' },
  saidPass: { vi: 'Cho đạt nhiều xe', zh: '批量通过', en: 'Passed many' },
  saidHold: { vi: 'Giữ nhiều xe', zh: '批量暂扣', en: 'Held many' },
  saidStart: { vi: 'Nhận nhiều xe', zh: '批量开始', en: 'Began many' },
  about: { vi: '{{count}} xe', zh: '{{count}} 辆', en: '{{count}} vehicles', one: '1 vehicle' },
  sending: { vi: 'Đang gửi', zh: '正在发送', en: 'On its way' },
  done: { vi: 'Xong', zh: '已完成', en: 'Done' },
  refused: { vi: 'Không được', zh: '未完成', en: 'Refused' },
  result: {
    vi: '{{done}} xong, {{refused}} không được',
    zh: '完成 {{done}}，未完成 {{refused}}',
    en: '{{done}} done, {{refused}} refused',
  },
  atMost: { vi: 'Mỗi lần nhiều nhất {{count}} xe', zh: '一次最多 {{count}} 辆', en: 'At most {{count}} at a time' },
} as const;
