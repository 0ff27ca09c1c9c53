/** Of the board's pages in common. */
export const boardWords = {
  title: { vi: 'Điều hành', zh: '口岸管理', en: 'Gate board' },
  confirm: { vi: 'Xác nhận', zh: '确认', en: 'Confirm' },
  direction: { vi: 'Chiều', zh: '方向', en: 'Direction' },
  bothWays: { vi: 'Cả hai chiều', zh: '双向', en: 'Both ways' },
  class: { vi: 'Loại hàng đợi', zh: '排队类别', en: 'Class' },
  status: { vi: 'Tình trạng', zh: '状态', en: 'Status' },
} as const;

export const boardCodeWords = {
  boardPage: {
    overview: { vi: 'Tổng quan', zh: '总览', en: 'Overview' },
    report: { vi: 'Báo cáo ngày', zh: '日报', en: 'Day’s report' },
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
} as const;
