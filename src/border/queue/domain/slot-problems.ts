import { problems } from '../../../shared/domain/problem.js';

/** Refusals of bookings. */
export const refuse = problems({
  'slot-full': {
    status: 409,
    title: { vi: 'Khung giờ này đã hết chỗ', zh: '该时段已约满', en: 'This hour is fully booked' },
    todo: {
      vi: 'Chọn giờ khác, hoặc đến bãi xếp hàng trực tiếp.',
      zh: '请选择其他时段，或到场直接排队。',
      en: 'Choose another hour, or come and queue live.',
    },
  },
  'slot-closed': {
    status: 409,
    title: {
      vi: 'Khung giờ này không còn nhận đặt chỗ (đóng trước {{hours}} giờ)',
      zh: '该时段已停止预约（提前 {{hours}} 小时截止）',
      en: 'Booking for this hour has ended (it ends {{hours}} hours before)',
    },
    todo: { vi: 'Chọn giờ muộn hơn.', zh: '请选择更晚的时段。', en: 'Choose a later hour.' },
  },
  'slot-too-far': {
    status: 409,
    title: {
      vi: 'Chỉ đặt chỗ trước tối đa {{days}} ngày',
      zh: '最多提前 {{days}} 天预约',
      en: 'Places are booked at most {{days}} days ahead',
    },
  },
  'firm-share-used': {
    status: 409,
    title: {
      vi: 'Hãng vận chuyển đã có đủ {{most}} chỗ trong giờ này',
      zh: '该承运企业在该时段已约满 {{most}} 个名额',
      en: 'The carrier already has its {{most}} places in this hour',
    },
    todo: {
      vi: 'Chọn giờ khác: mỗi hãng vận chuyển chỉ được một phần chỗ trong một giờ, dù ai khai báo.',
      zh: '请选择其他时段：无论由谁申报，每个承运企业每小时的名额有限。',
      en: 'Choose another hour: one carrier may take only a part of an hour, whoever declares for it.',
    },
  },
  'block-too-late': {
    status: 409,
    title: {
      vi: 'Chỗ theo lô phải đặt trước giờ đó hơn {{hours}} giờ',
      zh: '批量名额须提前 {{hours}} 小时以上预约',
      en: 'A block is booked more than {{hours}} hours before its hour',
    },
    todo: { vi: 'Đặt chỗ cho từng xe.', zh: '请按车辆逐一预约。', en: 'Book a place for each vehicle.' },
  },
  'block-over': {
    status: 409,
    title: { vi: 'Lô này không còn chỗ', zh: '该批量名额已用完', en: 'Nothing is left of this block' },
    todo: { vi: 'Đặt chỗ không theo lô.', zh: '请不使用批量名额预约。', en: 'Book without the block.' },
  },
  'block-of-other': {
    status: 403,
    title: {
      vi: 'Xe này không do doanh nghiệp của lô khai báo hay vận chuyển',
      zh: '该车辆既非由批量名额的企业申报，也非由其承运',
      en: 'The firm of this block neither declared nor carries this vehicle',
    },
  },
  'hour-not-whole': {
    status: 422,
    title: { vi: 'Giờ phải là giờ tròn', zh: '时段必须为整点', en: 'A slot begins on the hour' },
  },
  'route-closed': {
    status: 409,
    title: {
      vi: 'Tuyến đóng cửa vào giờ này',
      zh: '该线路在此时段关闭',
      en: 'The route is closed at this hour',
    },
    todo: {
      vi: 'Xem lịch và chọn giờ mở cửa.',
      zh: '请查看日历并选择开放时段。',
      en: 'See the calendar, choose an open hour.',
    },
  },
  'goods-closed': {
    status: 409,
    title: {
      vi: 'Tuyến không nhận loại hàng này vào giờ đó',
      zh: '该线路在此时段不接收此类货物',
      en: 'The route does not take these goods at this hour',
    },
    todo: {
      vi: 'Xem lịch và chọn giờ có nhận hàng.',
      zh: '请查看日历并选择接收的时段。',
      en: 'See the calendar, choose an hour in which they are taken.',
    },
  },
  'declaration-not-ready': {
    status: 409,
    title: {
      vi: 'Tờ khai chưa được chấp nhận hoặc không còn hiệu lực',
      zh: '申报尚未被接受或已失效',
      en: 'The declaration is not accepted, or no longer',
    },
    todo: { vi: 'Xem trạng thái tờ khai.', zh: '请查看申报状态。', en: 'See the status of the declaration.' },
  },
  'already-booked': {
    status: 409,
    title: { vi: 'Tờ khai này đã có chỗ', zh: '该申报已有排队名额', en: 'This declaration already has a place' },
    todo: { vi: 'Đổi giờ thay vì đặt lại.', zh: '请改约，而不是重新预约。', en: 'Move the booking instead.' },
  },
  'booking-over': {
    status: 409,
    title: {
      vi: 'Vé không còn ở trạng thái đặt chỗ ({{status}})',
      zh: '排队号已不在预约状态（{{status}}）',
      en: 'The ticket is no longer a booking (it is {{status}})',
    },
  },
  'same-hour': {
    status: 409,
    title: { vi: 'Chỗ đã ở giờ này', zh: '预约已在该时段', en: 'The booking already is at this hour' },
  },
  'moves-used': {
    status: 409,
    title: {
      vi: 'Đã dùng hết {{moves}} lần đổi giờ',
      zh: '{{moves}} 次改约机会已用完',
      en: 'The {{moves}} free moves are used',
    },
    todo: {
      vi: 'Trả chỗ rồi đặt mới, hoặc đến đúng giờ đã đặt.',
      zh: '请退回名额后重新预约，或按时到场。',
      en: 'Give the place back and book anew, or come at your hour.',
    },
  },
  'move-too-far': {
    status: 409,
    title: {
      vi: 'Chỉ được đổi trong vòng {{hours}} giờ so với giờ đặt ban đầu',
      zh: '只能在首次预约时段前后 {{hours}} 小时内改约',
      en: 'A booking moves at most {{hours}} hours from the hour first booked',
    },
    todo: { vi: 'Trả chỗ rồi đặt mới.', zh: '请退回名额后重新预约。', en: 'Give the place back and book anew.' },
  },
  'slot-capacity-unchanged': {
    status: 409,
    title: { vi: 'Sức chứa không thay đổi', zh: '容量没有变化', en: 'The capacity already is so' },
  },
});
