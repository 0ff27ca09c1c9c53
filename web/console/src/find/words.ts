/** Of finding a vehicle. */
export const findWords = {
  title: { vi: 'Tìm xe', zh: '查找车辆', en: 'Find a vehicle' },
  label: {
    vi: 'Biển số, vé, container, chì, tờ khai',
    zh: '车牌、号票、集装箱、封条、申报单',
    en: 'Plate, ticket, container, seal, declaration',
  },
  hint: {
    vi: 'Một phần cũng được. Camera đọc nhầm 0/O, 8/B, 1/I, 5/S, 2/Z, 6/G vẫn tìm ra.',
    zh: '可只输入一部分。摄像头误读的 0/O、8/B、1/I、5/S、2/Z、6/G 也能找到。',
    en: 'A part is enough. What cameras confuse (0/O, 8/B, 1/I, 5/S, 2/Z, 6/G) is found too.',
  },
  tooShort: { vi: 'Gõ ít nhất ba ký tự', zh: '请至少输入三个字符', en: 'Type at least three characters' },
  none: { vi: 'Không có xe nào như vậy ở cửa khẩu này', zh: '本口岸没有此车辆', en: 'No such vehicle at this gate' },
  noneTodo: {
    vi: 'Thử một phần biển số, hoặc số container. Xe của cửa khẩu khác không hiện ở đây.',
    zh: '请试输车牌的一部分或集装箱号。其他口岸的车辆不在此显示。',
    en: 'Try a part of the plate, or the container. Vehicles of other gates are not shown here.',
  },
  results: { vi: 'Xe tìm thấy', zh: '查找结果', en: 'Vehicles found' },
  misread: {
    vi: '{{read}} đọc nhầm từ {{declared}}',
    zh: '{{declared}} 被读作 {{read}}',
    en: '{{declared}} read as {{read}}',
  },
  ended: { vi: 'Tờ khai đã kết thúc', zh: '申报已结束', en: 'Its declaration has ended' },
  more: { vi: 'Xem thêm', zh: '更多', en: 'Show more' },
} as const;

/** What a vehicle was found by. */
export const foundByWords = {
  TICKET: { vi: 'Vé', zh: '号票', en: 'Ticket' },
  DECLARATION: { vi: 'Số tờ khai', zh: '申报号', en: 'Declaration' },
  PLATE: { vi: 'Biển số', zh: '车牌', en: 'Plate' },
  TRAILER: { vi: 'Rơ moóc', zh: '挂车', en: 'Trailer' },
  CONTAINER: { vi: 'Container', zh: '集装箱', en: 'Container' },
  SEAL: { vi: 'Chì', zh: '封条', en: 'Seal' },
  CHASSIS: { vi: 'Số khung', zh: '车架号', en: 'Chassis' },
  CUSTOMS_DECLARATION: { vi: 'Tờ khai hải quan', zh: '报关单', en: 'Customs declaration' },
} as const;
