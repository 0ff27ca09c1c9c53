/** Of the board's pages in common. */
export const boardWords = {
  title: { vi: 'Điều hành', zh: '口岸管理', en: 'Gate board' },
  touches: { vi: 'Sẽ tác động', zh: '将影响', en: 'What it touches' },
  touchesNothing: { vi: 'Không ai bị ảnh hưởng.', zh: '不影响任何人。', en: 'Nobody is touched.' },
  confirm: { vi: 'Xác nhận', zh: '确认', en: 'Confirm' },
  refuse: { vi: 'Từ chối', zh: '拒绝', en: 'Refuse' },
  leave: { vi: 'Thôi', zh: '取消', en: 'Leave it' },
  done: { vi: 'Đã xong', zh: '已完成', en: 'Done' },
  gate: { vi: 'Cửa khẩu', zh: '口岸', en: 'Gate' },
  route: { vi: 'Tuyến', zh: '线路', en: 'Route' },
  direction: { vi: 'Chiều', zh: '方向', en: 'Direction' },
  bothWays: { vi: 'Cả hai chiều', zh: '双向', en: 'Both ways' },
  class: { vi: 'Loại hàng đợi', zh: '排队类别', en: 'Class' },
  from: { vi: 'Từ', zh: '自', en: 'From' },
  to: { vi: 'Đến', zh: '至', en: 'To' },
  reason: { vi: 'Lý do', zh: '原因', en: 'Reason' },
  status: { vi: 'Tình trạng', zh: '状态', en: 'Status' },
} as const;

export const boardCodeWords = {
  boardPage: {
    overview: { vi: 'Tổng quan', zh: '总览', en: 'Overview' },
    report: { vi: 'Báo cáo ngày', zh: '日报', en: 'Day’s report' },
    calendar: { vi: 'Lịch, đóng tuyến', zh: '日历与关闭', en: 'Calendar, closures' },
    places: { vi: 'Năng lực, bãi', zh: '容量与停车场', en: 'Capacity, yards' },
    settings: { vi: 'Quy tắc', zh: '规则', en: 'Rules' },
    people: { vi: 'Nhân sự', zh: '人员', en: 'Staff' },
    shifts: { vi: 'Tăng cường ca', zh: '轮班支援', en: 'Shift postings' },
    applications: { vi: 'Hồ sơ doanh nghiệp', zh: '企业申请', en: 'Firms that apply' },
    appeals: { vi: 'Khiếu nại', zh: '申诉', en: 'Appeals' },
    notices: { vi: 'Thông báo', zh: '公告', en: 'Notices' },
    devices: { vi: 'Thiết bị', zh: '设备', en: 'Devices' },
  },
  closureReason: {
    FAR_SIDE: { vi: 'Phía bên kia', zh: '对方口岸', en: 'The far side' },
    HOLIDAY: { vi: 'Ngày lễ', zh: '节假日', en: 'Holiday' },
    INCIDENT: { vi: 'Sự cố', zh: '事故', en: 'Incident' },
    WEATHER: { vi: 'Thời tiết', zh: '天气', en: 'Weather' },
    EQUIPMENT: { vi: 'Thiết bị', zh: '设备', en: 'Equipment' },
    ORDER: { vi: 'Lệnh cấp trên', zh: '上级命令', en: 'Order' },
    REOPENED: { vi: 'Mở lại', zh: '重新开放', en: 'Reopened' },
  },
  calendarMode: {
    NORMAL: { vi: 'Mở', zh: '开放', en: 'Open' },
    PREREGISTERED_ONLY: { vi: 'Chỉ xe đã đăng ký', zh: '仅限已登记', en: 'Registered only' },
    CLOSED: { vi: 'Đóng', zh: '关闭', en: 'Closed' },
  },
} as const;
