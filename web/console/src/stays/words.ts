/** Of vehicles over the line that must be back, and foreign ones that must leave. */
export const stayWords = {
  title: { vi: 'Xe lưu lại', zh: '车辆停留', en: 'Stays' },
  why: {
    vi: 'Xe ta ở bên kia phải về, xe nước ngoài ở bên này phải rời đi. Thời gian tuyến đóng tự được trừ.',
    zh: '我方车辆须返回，外国车辆须离境。线路关闭的时间自动扣除。',
    en: 'Vehicles over the line that must be back, foreign ones here that must leave. Time in which the route is closed does not count.',
  },
  goOn: { vi: 'Đang lưu lại', zh: '停留中', en: 'Staying now' },
  nearest: { vi: 'Sắp hết hạn trước', zh: '先到期在前', en: 'The nearest limit first' },
  latest: { vi: 'Hạn xa nhất trước', zh: '最晚到期在前', en: 'The latest limit first' },
  kind: { vi: 'Loại', zh: '类型', en: 'Kind' },
  since: { vi: 'Từ', zh: '自', en: 'Since' },
  endsBy: { vi: 'Hạn', zh: '期限', en: 'Limit' },
  overBy: { vi: 'Quá {{time}}', zh: '超 {{time}}', en: 'Over by {{time}}' },
  ended: { vi: 'Đã kết thúc', zh: '已结束', en: 'Ended' },
  leftBehind: {
    vi: 'đầu kéo ở lại, hàng đã chuyển xe',
    zh: '牵引车滞留，货物已换车',
    en: 'left behind, its load went on',
  },
  none: { vi: 'Không xe nào đang lưu lại', zh: '没有停留车辆', en: 'No vehicle stays' },
  noneTodo: {
    vi: 'Xe qua biên giới mà phải về, hoặc xe nước ngoài vào, hiện ở đây ngay khi qua.',
    zh: '过境后须返回的车辆或入境的外国车辆会在过境时显示在此。',
    en: 'A vehicle that must come back, or a foreign one that came in, appears here as soon as it has crossed.',
  },
  extend: { vi: 'Gia hạn…', zh: '延长…', en: 'Extend…' },
  extendOf: { vi: 'Gia hạn cho {{plate}}', zh: '为 {{plate}} 延长', en: 'More time for {{plate}}' },
  extendWhy: {
    vi: 'Chỉ khi xe không thể đi: hạn lùi đúng bằng thời gian đó. Doanh nghiệp được báo.',
    zh: '仅限车辆无法行驶期间：期限顺延相同时间，并通知企业。',
    en: 'Only for time in which it could not go: its limit moves by as much, and its firm is told.',
  },
  minutes: { vi: 'Số phút', zh: '分钟数', en: 'Minutes' },
  becomes: { vi: 'Hạn {{before}} → {{after}}', zh: '期限 {{before}} → {{after}}', en: 'Limit {{before}} → {{after}}' },
  doExtend: { vi: 'Gia hạn', zh: '延长', en: 'Extend it' },
} as const;

export const stayCodeWords = {
  stayShow: {
    OVER: { vi: 'Đang quá hạn', zh: '已超期', en: 'Over their limit' },
    ENDED: { vi: 'Đã kết thúc', zh: '已结束', en: 'Ended' },
    ENDED_OVER: { vi: 'Đã kết thúc, quá hạn', zh: '已结束且超期', en: 'Ended over their limit' },
  },
  stayKind: {
    TWO_WAY: { vi: 'Vận tải hai chiều', zh: '双向运输', en: 'Two-way trip' },
    OTHER: { vi: 'Chuyến thường', zh: '普通运输', en: 'Other trip' },
  },
  stayReason: {
    ROUTE_CLOSED: { vi: 'Tuyến đóng', zh: '线路关闭', en: 'The route was closed' },
    INCIDENT: { vi: 'Sự cố', zh: '事故', en: 'Incident' },
    BREAKDOWN: { vi: 'Xe hỏng', zh: '车辆故障', en: 'Breakdown' },
    OFFICER_HOLD: { vi: 'Cơ quan giữ xe', zh: '机构扣留', en: 'Held by an agency' },
  },
  stayEnd: {
    RETURNED: { vi: 'Đã về', zh: '已返回', en: 'Came back' },
    EMPTIED_LEFT: { vi: 'Đã rời đi, xe không', zh: '卸空离境', en: 'Left empty' },
    LEFT_SUPERVISION: { vi: 'Đã rời khu giám sát', zh: '已离开监管区', en: 'Left supervision' },
    TURNED_BACK: { vi: 'Bị quay lại', zh: '被退回', en: 'Turned back' },
    ANOTHER_BEGAN: { vi: 'Chuyến mới bắt đầu', zh: '新停留开始', en: 'Another stay began' },
    REPLACED: { vi: 'Xe khác thay', zh: '由其他车辆替换', en: 'Another vehicle took over' },
    DECLARED_WRONG: { vi: 'Khai nhầm xe', zh: '车辆申报错误', en: 'Was declared wrong' },
  },
} as const;
