/** Of what changes on a vehicle that is on its way. */
export const changeWords = {
  title: { vi: 'Thay đổi trên đường', zh: '途中变更', en: 'Changes on the way' },
  why: {
    vi: 'Xe hỏng, đổi lái, chì bị mở: chỗ trong hàng và lượt gọi vẫn giữ.',
    zh: '车辆故障、换司机、封条被打开：排队位置和呼叫保留。',
    en: 'A breakdown, another driver, an opened seal: the place and the call stay.',
  },
  reason: { vi: 'Lý do', zh: '原因', en: 'Reason' },
  cccd: { vi: 'Số căn cước công dân', zh: '越南身份证号', en: 'Number of the citizen card' },
  takesBack: { vi: 'Xe sẽ phải thông quan lại', zh: '车辆需重新放行', en: 'It will have to be cleared again' },
  confirm: { vi: 'Thay đổi như vậy', zh: '确认变更', en: 'Change it so' },
  said: { vi: 'Thay đổi trên đường', zh: '途中变更', en: 'Changed on the way' },
} as const;

export const changeToWords = {
  TRACTOR: { vi: 'Đổi đầu kéo', zh: '更换牵引车', en: 'Another tractor' },
  TRAILER: { vi: 'Đổi rơ moóc', zh: '更换挂车', en: 'Another trailer' },
  DRIVER: { vi: 'Đổi lái xe', zh: '更换驾驶员', en: 'Another driver' },
  SEAL: { vi: 'Đổi niêm phong', zh: '更换封条', en: 'Another seal' },
} as const;

export const changeReasonWords = {
  BREAKDOWN: { vi: 'Xe hỏng', zh: '车辆故障', en: 'Breakdown' },
  ACCIDENT: { vi: 'Tai nạn', zh: '事故', en: 'Accident' },
  HANDOVER: { vi: 'Bàn giao', zh: '交接', en: 'Handed over' },
  OFFICER_ORDER: { vi: 'Cán bộ yêu cầu', zh: '执法人员要求', en: 'Ordered by an officer' },
  DECLARED_WRONG: { vi: 'Khai nhầm', zh: '申报有误', en: 'Declared wrong' },
  ILLNESS: { vi: 'Lái xe ốm', zh: '驾驶员生病', en: 'The driver is ill' },
  REST_TIME: { vi: 'Hết giờ lái', zh: '驾驶时间已满', en: 'Rest time' },
  PAPERS: { vi: 'Giấy tờ lái xe', zh: '驾驶员证件', en: 'Papers of the driver' },
  OPENED_BY_OFFICER: { vi: 'Cán bộ mở', zh: '执法人员开启', en: 'Opened by an officer' },
  DAMAGED: { vi: 'Bị hỏng', zh: '损坏', en: 'Damaged' },
  RELOADED: { vi: 'Xếp lại hàng', zh: '重新装载', en: 'Reloaded' },
} as const;
