import { problems } from '../../../shared/domain/problem.js';

/** Refusals of entering a draw. */
export const refuse = problems({
  'already-entered': {
    status: 409,
    title: {
      vi: 'Tờ khai này đã đăng ký bốc thăm một khung giờ',
      zh: '该申报已登记参加某时段的抽签',
      en: 'This declaration waits for the draw of an hour already',
    },
    todo: { vi: 'Rút đăng ký cũ trước.', zh: '请先退出原登记。', en: 'Leave that draw first.' },
  },
  'has-a-place': {
    status: 409,
    title: {
      vi: 'Xe này đã có chỗ trong hàng',
      zh: '该车辆已有排队名额',
      en: 'This vehicle has a place in the queue',
    },
  },
  'draw-over': {
    status: 409,
    title: {
      vi: 'Trong {{hours}} giờ trước khung giờ, ai đến trước được chỗ',
      zh: '时段开始前 {{hours}} 小时内先到先得',
      en: 'Within {{hours}} hours of the hour, who comes first has the place',
    },
    todo: { vi: 'Đặt chỗ trực tiếp khi có chỗ.', zh: '有空位时请直接预约。', en: 'Book as soon as there is a place.' },
  },
  'draw-too-far': {
    status: 409,
    title: {
      vi: 'Chỉ đăng ký trước tối đa {{days}} ngày',
      zh: '最多提前 {{days}} 天登记',
      en: 'Draws are entered at most {{days}} days ahead',
    },
  },
  'entries-used': {
    status: 409,
    title: {
      vi: 'Hãng vận chuyển đã có {{most}} đăng ký cho giờ này',
      zh: '该承运企业在该时段已有 {{most}} 个登记',
      en: 'The carrier has {{most}} entries for this hour, as many as it may have places',
    },
  },
  'slot-in-draw': {
    status: 409,
    title: {
      vi: 'Chỗ vừa được trả lại sẽ được bốc thăm',
      zh: '退回的名额将抽签分配',
      en: 'The place that was given back is drawn by lot',
    },
    todo: {
      vi: 'Đăng ký bốc thăm cho khung giờ này.',
      zh: '请登记参加该时段的抽签。',
      en: 'Enter the draw of this hour.',
    },
  },
});
