import { problems } from '../../../shared/domain/problem.js';

/** Refusals about a ticket's way from check-in to its end. */
export const refuse = problems({
  'already-checked-in': {
    status: 409,
    title: {
      vi: 'Xe đã vào bãi ({{status}})',
      zh: '车辆已入场登记（{{status}}）',
      en: 'The vehicle is already checked in ({{status}})',
    },
  },
  'not-entered-yet': {
    status: 409,
    title: {
      vi: 'Xe nhập khẩu chưa được ghi nhận qua biên giới',
      zh: '进口车辆尚未登记过境',
      en: 'This import has not been seen crossing the border yet',
    },
    todo: {
      vi: 'Biên phòng ghi nhận xe vào trước.',
      zh: '请先由边防登记入境。',
      en: 'Let the border guard record its entry first.',
    },
  },
  'yard-unknown-here': {
    status: 422,
    title: {
      vi: 'Cửa khẩu này không có bãi {{yard}}',
      zh: '该口岸没有停车场 {{yard}}',
      en: 'This gate has no yard {{yard}}',
    },
  },
  'declared-for-other-gate': {
    status: 409,
    title: {
      vi: 'Xe này khai báo qua cửa khẩu {{gate}}',
      zh: '该车辆申报的口岸是 {{gate}}',
      en: 'This vehicle is declared for gate {{gate}}',
    },
    todo: { vi: 'Hướng dẫn xe đến cửa khẩu đó.', zh: '请引导车辆前往该口岸。', en: 'Send it to that gate.' },
  },
  'not-waiting': {
    status: 409,
    title: {
      vi: 'Vé không ở trạng thái chờ ({{status}})',
      zh: '排队号不在等候状态（{{status}}）',
      en: 'The ticket is not waiting (it is {{status}})',
    },
  },
  'not-called': {
    status: 409,
    title: {
      vi: 'Xe chưa được gọi ({{status}})',
      zh: '车辆尚未被叫号（{{status}}）',
      en: 'The vehicle has not been called (it is {{status}})',
    },
    todo: {
      vi: 'Xe chờ trong bãi đến khi được gọi.',
      zh: '请在停车场等候叫号。',
      en: 'It waits in the yard until it is called.',
    },
  },
  'call-over': {
    status: 409,
    title: { vi: 'Lượt gọi này đã kết thúc', zh: '此次叫号已结束', en: 'This call is over' },
  },
  'lane-occupied': {
    status: 409,
    title: { vi: 'Làn {{lane}} đang có xe', zh: '车道 {{lane}} 已有车辆', en: 'Lane {{lane}} holds a vehicle' },
    todo: {
      vi: 'Ghi nhận xe trước rời làn.',
      zh: '请先登记前车离开车道。',
      en: 'Record that the one before has left.',
    },
  },
  'not-in-lane': {
    status: 409,
    title: {
      vi: 'Xe này không ở trong làn {{lane}}',
      zh: '该车辆不在车道 {{lane}} 内',
      en: 'This vehicle does not stand in lane {{lane}}',
    },
  },
  'ticket-over': {
    status: 409,
    title: {
      vi: 'Vé đã kết thúc ({{status}})',
      zh: '排队号已结束（{{status}}）',
      en: 'The ticket has ended ({{status}})',
    },
  },
});
