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
  'park-full': {
    status: 409,
    title: { vi: '{{yardName}} đã đầy', zh: '{{yardName}} 已满', en: '{{yardName}} is full' },
    todo: {
      vi: 'Hướng dẫn xe đến bãi còn chỗ: {{roomName}}.',
      zh: '请引导车辆前往有空位的停车场：{{roomName}}。',
      en: 'Send it to a yard with room: {{roomName}}.',
    },
  },
  'parks-full': {
    status: 409,
    title: {
      vi: '{{yardName}} và mọi bãi khác của cửa khẩu đã đầy',
      zh: '{{yardName}} 及本口岸其他停车场均已满',
      en: '{{yardName}} and all other yards of this gate are full',
    },
    todo: {
      vi: 'Báo giám sát cửa khẩu; xe chờ bên ngoài.',
      zh: '请通知口岸主管；车辆在外等候。',
      en: 'Tell the supervisor; the vehicle waits outside.',
    },
  },
  'yard-full': {
    status: 409,
    title: {
      vi: '{{yardName}} không còn chỗ, kể cả xe đang trên đường đến',
      zh: '{{yardName}} 已无空位（含正在前往的车辆）',
      en: '{{yardName}} has no room left, with those on their way',
    },
    todo: {
      vi: 'Gọi khi có xe rời bãi.',
      zh: '待有车辆离场后再叫号。',
      en: 'Call when a vehicle has left it.',
    },
  },
  'held-in-park': {
    status: 409,
    title: {
      vi: 'Xe đang chờ ở {{parkName}} và chưa được gọi vào cửa khẩu',
      zh: '该车辆在 {{parkName}} 等候，尚未被叫往口岸',
      en: 'This vehicle waits in {{parkName}} and has not been called to the gate yet',
    },
    todo: {
      vi: 'Xe quay lại bãi đó và giữ nguyên chỗ trong hàng.',
      zh: '请返回该停车场，排位保留。',
      en: 'It goes back there and keeps its place in the queue.',
    },
  },
  'called-to-other-yard': {
    status: 409,
    title: {
      vi: 'Xe được gọi đến {{yardName}}',
      zh: '该车辆被叫往 {{yardName}}',
      en: 'This vehicle was called to {{yardName}}',
    },
    todo: { vi: 'Hướng dẫn xe đến bãi đó.', zh: '请引导车辆前往该停车场。', en: 'Send it there.' },
  },
  'declared-for-other-gate': {
    status: 409,
    title: {
      vi: 'Xe này khai báo qua cửa khẩu {{gateName}}',
      zh: '该车辆申报的口岸是 {{gateName}}',
      en: 'This vehicle is declared for gate {{gateName}}',
    },
    todo: {
      vi: 'Hướng dẫn xe đến cửa khẩu {{gateName}}, {{routeName}}, {{yardName}} ({{km}} km, khoảng {{minutes}} phút), hoặc đề nghị chuyển xe về đây.',
      zh: '请引导车辆前往口岸 {{gateName}}，{{routeName}}，{{yardName}}（{{km}} 公里，约 {{minutes}} 分钟），或申请转到本口岸。',
      en: 'Send it to gate {{gateName}}, {{routeName}}, {{yardName}} ({{km}} km, about {{minutes}} minutes), or ask for its transfer to this gate.',
    },
  },
  'on-its-way': {
    status: 409,
    title: {
      vi: 'Xe đang trên đường đến {{yardName}} và chưa được quét ở đó',
      zh: '车辆正在前往 {{yardName}}，尚未在该处扫描',
      en: 'The vehicle is on its way to {{yardName}} and has not been seen there',
    },
    todo: {
      vi: 'Quét xe khi xe đến bãi đó.',
      zh: '请在车辆到达后扫描。',
      en: 'Scan it when it comes there.',
    },
  },
  'diverted-to-other-yard': {
    status: 409,
    title: {
      vi: 'Xe này đã được điều đến {{yardName}} ({{reason}})',
      zh: '该车辆已被分流到 {{yardName}}（{{reason}}）',
      en: 'This vehicle was sent to {{yardName}} ({{reason}})',
    },
    todo: {
      vi: 'Hướng dẫn xe đến bãi đó; chỗ trong hàng được giữ.',
      zh: '请引导车辆前往该停车场；排位保留。',
      en: 'Send it there; its place in the queue is kept.',
    },
  },
  'already-in-that-yard': {
    status: 409,
    title: { vi: 'Xe đã ở {{yardName}}', zh: '车辆已在 {{yardName}}', en: 'It belongs to {{yardName}} already' },
  },
  'not-in-that-yard': {
    status: 409,
    title: {
      vi: 'Xe không ở bãi đó mà ở {{yardName}}',
      zh: '车辆不在该停车场，而在 {{yardName}}',
      en: 'The vehicle is not in that yard but in {{yardName}}',
    },
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
    title: { vi: 'Trong {{laneName}} đang có xe', zh: '{{laneName}} 已有车辆', en: 'A vehicle stands in {{laneName}}' },
    todo: {
      vi: 'Ghi nhận xe trước rời làn.',
      zh: '请先登记前车离开车道。',
      en: 'Record that the one before has left.',
    },
  },
  'not-in-lane': {
    status: 409,
    title: {
      vi: 'Xe này không ở trong {{laneName}}',
      zh: '该车辆不在 {{laneName}} 内',
      en: 'This vehicle does not stand in {{laneName}}',
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
