import { problems } from '../../../shared/domain/problem.js';

/** Refusals of calls. */
export const refuse = problems({
  'lane-not-open': {
    status: 409,
    title: { vi: 'Hiện {{laneName}} không mở', zh: '{{laneName}} 未开放', en: 'At present {{laneName}} is not open' },
  },
  'lane-does-not-take': {
    status: 409,
    title: {
      vi: 'Xe này không được {{laneName}} nhận (loại hàng, chiều hoặc tuyến)',
      zh: '{{laneName}} 不接收该车辆（货类、方向或线路）',
      en: 'This vehicle is not taken by {{laneName}} (cargo, direction or route)',
    },
  },
  'lane-of-other-group': {
    status: 409,
    title: {
      vi: 'Xe được gọi đến {{laneName}}',
      zh: '车辆被叫往 {{laneName}}',
      en: 'The vehicle was called to {{laneName}}',
    },
  },
  'vehicle-not-ready': {
    status: 409,
    title: {
      vi: 'Xe chưa đủ điều kiện để gọi',
      zh: '车辆尚不具备叫号条件',
      en: 'The vehicle is not ready to be called',
    },
    todo: {
      vi: 'Xem tờ khai và thông quan: xe giữ nguyên chỗ.',
      zh: '请查看申报与放行情况：车辆保留排位。',
      en: 'See its declaration and clearance; it keeps its place.',
    },
  },
  'calendar-closed': {
    status: 409,
    title: { vi: 'Tuyến đang đóng', zh: '线路已关闭', en: 'The route is closed now' },
    todo: { vi: 'Không gọi xe cho đến khi mở lại.', zh: '重新开放前不叫号。', en: 'Nobody is called until it opens.' },
  },
  'yard-has-incident': {
    status: 409,
    title: {
      vi: 'Bãi này đang có sự cố, không gọi xe vào hoặc ra',
      zh: '该停车场发生事故，暂停叫号进出',
      en: 'There is an incident in the yard: nobody is called into it or out of it',
    },
    todo: {
      vi: 'Xe giữ nguyên chỗ cho đến khi sự cố kết thúc.',
      zh: '事故结束前，车辆保留排位。',
      en: 'Vehicles keep their place until it is over.',
    },
  },
  'goods-not-taken': {
    status: 409,
    title: {
      vi: 'Tuyến đang không nhận loại hàng của xe này',
      zh: '该线路目前不接收该车货物',
      en: 'The route does not take the goods of this vehicle now',
    },
    todo: {
      vi: 'Xe giữ nguyên chỗ trong hàng cho đến khi được nhận lại.',
      zh: '恢复接收前，车辆保留排位。',
      en: 'It keeps its place until they are taken again.',
    },
  },
  'preregistered-only': {
    status: 409,
    title: {
      vi: 'Hiện chỉ nhận xe đã đăng ký và đặt chỗ trước khi công bố',
      zh: '目前仅限公告前已申报并预约的车辆',
      en: 'Only vehicles registered and booked before the announcement are taken now',
    },
  },
  'suggestion-outdated': {
    status: 409,
    title: {
      vi: 'Gợi ý đã thay đổi',
      zh: '建议已更新',
      en: 'The suggestion has changed',
    },
    todo: { vi: 'Xem gợi ý mới rồi xác nhận.', zh: '请查看新建议后确认。', en: 'Look at the new one, then confirm.' },
  },
  'park-not-manual': {
    status: 409,
    title: {
      vi: 'Bãi chờ của xe không ở chế độ gọi tay',
      zh: '该车所在停车场不在手动模式',
      en: 'The park of this vehicle is not in manual mode',
    },
    todo: {
      vi: 'Xác nhận gợi ý, hoặc nhờ giám sát chuyển bãi sang gọi tay.',
      zh: '请确认建议，或请主管将停车场切换为手动。',
      en: 'Confirm the suggestion, or let the supervisor set the park to manual.',
    },
  },
  'park-leads-elsewhere': {
    status: 409,
    title: {
      vi: 'Xe ở bãi chờ của xe này được gọi đến {{yardName}}',
      zh: '该停车场的车辆被叫往 {{yardName}}',
      en: 'Vehicles of its park are called to {{yardName}}',
    },
  },
  'lane-not-manual': {
    status: 409,
    title: {
      vi: 'Hiện {{laneName}} không ở chế độ gọi tay',
      zh: '{{laneName}} 不在手动模式',
      en: 'At present {{laneName}} is not in manual mode',
    },
    todo: {
      vi: 'Xác nhận gợi ý, hoặc chuyển làn sang gọi tay.',
      zh: '请确认建议，或将车道切换为手动。',
      en: 'Confirm the suggestion, or set the lane to manual.',
    },
  },
});
