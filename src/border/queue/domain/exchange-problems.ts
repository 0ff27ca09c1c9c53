import { problems } from '../../../shared/domain/problem.js';

/** Refusals of an exchange of places. */
export const refuse = problems({
  'exchange-not-alike': {
    status: 409,
    title: {
      vi: 'Hai vé không cùng hàng chờ ({{difference}})',
      zh: '两个排队号不在同一队列（{{difference}}）',
      en: 'The two tickets do not stand in one line ({{difference}})',
    },
    todo: {
      vi: 'Chọn hai vé cùng cửa khẩu, tuyến, chiều, nhóm và loại hàng.',
      zh: '请选择同一口岸、线路、方向、类别和货类的两个排队号。',
      en: 'Choose two of one gate, route, direction, class and cargo that wait for the same lanes.',
    },
  },
  'exchange-not-own': {
    status: 403,
    title: {
      vi: 'Hai vé không cùng người khai hoặc người vận chuyển',
      zh: '两个排队号不属于同一申报人或承运人',
      en: 'The two tickets have neither declarer nor carrier in common',
    },
  },
  'exchange-after-set-back': {
    status: 409,
    title: {
      vi: 'Xe {{code}} đã không đến khi được gọi, không đổi chỗ được',
      zh: '车辆 {{code}} 叫号未到，不能换位',
      en: 'Vehicle {{code}} did not come to its call; its place is not exchanged',
    },
    todo: { vi: 'Chờ đến lượt gọi sau.', zh: '请等待下一次叫号。', en: 'It waits for its next call.' },
  },
});
