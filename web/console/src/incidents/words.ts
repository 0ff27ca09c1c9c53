/** Of incidents, and of the list of what stands in a yard. */
export const incidentWords = {
  title: { vi: 'Sự cố', zh: '事故', en: 'Incidents' },
  open: { vi: 'Báo sự cố', zh: '登记事故', en: 'Open an incident' },
  kind: { vi: 'Việc gì xảy ra', zh: '发生了什么', en: 'What happened' },
  lanes: { vi: 'Làn bị chặn', zh: '受阻车道', en: 'Lanes that are blocked' },
  route: { vi: 'Cả tuyến', zh: '整条线路', en: 'A whole route' },
  yard: { vi: 'Bãi', zh: '停车场', en: 'A yard' },
  nowhere: { vi: 'Không', zh: '无', en: 'None' },
  stops: { vi: 'Sẽ dừng', zh: '将停止', en: 'What it stops' },
  stopsNothing: {
    vi: 'Chọn làn, tuyến hoặc bãi nơi xảy ra.',
    zh: '请选择发生的车道、线路或停车场。',
    en: 'Choose the lanes, the route or the yard where it is.',
  },
  stopsLane: {
    vi: '{{lane}}: tạm dừng, {{count}} lời gọi bị rút, xe giữ nguyên chỗ',
    zh: '{{lane}}：暂停，撤回 {{count}} 个呼叫，车辆保留原位',
    en: '{{lane}}: paused, {{count}} calls taken back, places kept',
    one: '{{lane}}: paused, 1 call taken back, its place kept',
  },
  stopsRoute: {
    vi: '{{route}}: đóng cả hai chiều cho đến khi hết sự cố',
    zh: '{{route}}：双向关闭，直到事故结束',
    en: '{{route}}: closed both ways until it is over',
  },
  stopsYard: {
    vi: '{{yard}}: không gọi xe vào hay ra',
    zh: '{{yard}}：不呼叫车辆进出',
    en: '{{yard}}: nobody is called into it or out of it',
  },
  none: { vi: 'Không có sự cố nào', zh: '没有事故', en: 'No incident' },
  noneTodo: {
    vi: 'Báo tai nạn, đổ hàng, chặn làn… ở đây: việc gọi xe tới đó dừng ngay.',
    zh: '事故、泄漏、车道受阻等在此登记，呼叫立即停止。',
    en: 'Open one for an accident, a spill, a blocked lane: calls there stop at once.',
  },
  since: { vi: 'Từ {{at}}', zh: '自 {{at}}', en: 'Since {{at}}' },
  over: { vi: 'Hết lúc {{at}}', zh: '{{at}} 结束', en: 'Over at {{at}}' },
  stands: { vi: 'Đang xảy ra', zh: '进行中', en: 'Going on' },
  ended: { vi: 'Đã hết', zh: '已结束', en: 'Over' },
  close: { vi: 'Đã hết sự cố', zh: '事故已结束', en: 'It is over' },
  closeSure: {
    vi: 'Các làn đã dừng vì nó mở lại, tuyến về giờ thường.',
    zh: '因其暂停的车道将重新开放，线路恢复正常时间。',
    en: 'Lanes that it paused open again, its route has its usual hours.',
  },
  closeDo: { vi: 'Đúng, đã hết', zh: '确认已结束', en: 'Yes, it is over' },
  manifest: { vi: 'Danh sách xe trong bãi', zh: '停车场车辆清单', en: 'What stands in a yard' },
  manifestWhy: {
    vi: 'Bản in cho cứu hoả, hàng nguy hiểm trước. Mỗi lần xem đều được ghi lại.',
    zh: '供消防使用的打印件，危险品在前。每次查看都有记录。',
    en: 'On paper for the fire brigade, dangerous goods first. Every look is logged.',
  },
  print: { vi: 'Lấy bản in', zh: '获取打印件', en: 'Get it to print' },
  didOpen: { vi: 'Báo sự cố', zh: '登记事故', en: 'Incident opened' },
  didClose: { vi: 'Hết sự cố', zh: '事故结束', en: 'Incident over' },
} as const;

export const incidentKindWords = {
  incidentKind: {
    ACCIDENT: { vi: 'Tai nạn', zh: '交通事故', en: 'Accident' },
    SPILL: { vi: 'Đổ, rò rỉ', zh: '泄漏', en: 'Spill' },
    LANE_BLOCKED: { vi: 'Làn bị chặn', zh: '车道受阻', en: 'Lane blocked' },
    FIRE: { vi: 'Cháy', zh: '火灾', en: 'Fire' },
    FLOOD: { vi: 'Ngập', zh: '水淹', en: 'Flood' },
    OTHER: { vi: 'Khác', zh: '其他', en: 'Other' },
  },
} as const;
