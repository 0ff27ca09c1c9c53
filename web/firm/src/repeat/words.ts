/** Of declaring the trips of an earlier day again. */
export const repeatWords = {
  title: { vi: 'Khai lại một ngày', zh: '重复某天申报', en: 'Repeat a day' },
  how: {
    vi: 'Xe, lái xe, hàng và các bên lấy như ngày đó. Nhập cái mới: số tờ khai hải quan và giờ dự kiến.',
    zh: '车辆、驾驶员、货物和各方沿用当天内容，只需填写新的报关单号和计划时间。',
    en: 'Vehicle, driver, goods and parties are those of that day. Type what is new: customs numbers and planned time.',
  },
  day: { vi: 'Ngày đã đi', zh: '已申报日期', en: 'Day to repeat' },
  fromAll: { vi: 'Dự kiến từ (tất cả)', zh: '计划自（全部）', en: 'Planned from, for all' },
  toAll: { vi: 'Dự kiến đến (tất cả)', zh: '计划至（全部）', en: 'Planned to, for all' },
  take: { vi: 'Khai lại {{name}}', zh: '重复申报 {{name}}', en: 'Declare {{name}} again' },
  customs: { vi: 'Số tờ khai hải quan', zh: '报关单号', en: 'Customs numbers' },
  from: { vi: 'Từ', zh: '自', en: 'From' },
  to: { vi: 'Đến', zh: '至', en: 'To' },
  onItsWay: { vi: 'Chuyến trước chưa xong', zh: '上一趟尚未结束', en: 'Its last trip is not over' },
  send: { vi: 'Khai {{count}} xe', zh: '申报 {{count}} 辆', en: 'Declare {{count}}' },
  reading: {
    vi: 'Đã đọc {{count}} chuyến, đang đọc tiếp…',
    zh: '已读取 {{count}} 趟，正在继续…',
    en: '{{count}} trips read, reading on…',
    one: '1 trip read, reading on…',
  },
  none: { vi: 'Ngày này không có tờ khai nào', zh: '当天没有申报', en: 'Nothing was declared for this day' },
  noneTodo: { vi: 'Chọn ngày khác.', zh: '请选择其他日期。', en: 'Choose another day.' },
} as const;
