/** Of the firm's vehicles. */
export const fleetWords = {
  title: { vi: 'Đội xe', zh: '车队', en: 'Fleet' },
  kind: { vi: 'Loại', zh: '种类', en: 'Kind' },
  plate: { vi: 'Biển số', zh: '车牌', en: 'Plate' },
  find: { vi: 'Tìm biển số', zh: '查找车牌', en: 'Find a plate' },
  since: { vi: 'Từ', zh: '自', en: 'Since' },
  state: { vi: 'Tình trạng', zh: '状态', en: 'State' },
  inFleet: { vi: 'Trong đội xe', zh: '在车队', en: 'In the fleet' },
  released: { vi: 'Đã đưa khỏi đội xe', zh: '已移出车队', en: 'Released from the fleet' },
  add: { vi: 'Thêm xe', zh: '添加车辆', en: 'Add a vehicle' },
  addIt: { vi: 'Thêm vào đội xe', zh: '加入车队', en: 'Add it to the fleet' },
  chassis: { vi: 'Số khung (nếu biết)', zh: '车架号（如已知）', en: 'Chassis number, when known' },
  kept: { vi: 'Đã giữ {{plate}}, đang gửi', zh: '{{plate}} 已保存，正在发送', en: '{{plate}} is kept, on its way' },
  added: { vi: 'Đã thêm {{plate}}', zh: '已添加 {{plate}}', en: '{{plate}} is in the fleet' },
  saidAdd: { vi: 'Thêm xe', zh: '添加车辆', en: 'Added a vehicle' },
  none: { vi: 'Không có xe nào như vậy', zh: '没有符合条件的车辆', en: 'No vehicle is like that' },
  noneTodo: { vi: 'Bỏ bớt điều kiện lọc.', zh: '请减少筛选条件。', en: 'Take a filter away.' },
  empty: { vi: 'Đội xe chưa có xe', zh: '车队还没有车辆', en: 'The fleet is empty' },
  emptyTodo: {
    vi: 'Thêm xe một lần: khi khai báo chỉ cần chọn.',
    zh: '添加一次后，申报时直接选择。',
    en: 'Add a vehicle once: to declare it you only choose it.',
  },
} as const;

export const vehicleKindWords = {
  TRACTOR: { vi: 'Xe kéo, xe tải', zh: '牵引车、货车', en: 'Truck or tractor' },
  TRAILER: { vi: 'Rơ moóc', zh: '挂车', en: 'Trailer' },
} as const;
