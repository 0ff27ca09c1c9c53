/** Of the history of a declaration. */
export const historyWords = {
  title: { vi: 'Lịch sử', zh: '历史记录', en: 'History' },
  by: { vi: 'bởi {{who}}', zh: '由 {{who}}', en: 'by {{who}}' },
  revision: { vi: 'bản {{n}}', zh: '第 {{n}} 版', en: 'version {{n}}' },
  SUBMITTED: { vi: 'Đã nộp', zh: '已提交', en: 'Submitted' },
  ACCEPTED: { vi: 'Đã nhận', zh: '已接受', en: 'Accepted' },
  REJECTED: { vi: 'Bị từ chối', zh: '被拒绝', en: 'Rejected' },
  FULFILLED: { vi: 'Xe đã qua', zh: '车辆已通过', en: 'The vehicle passed' },
  WITHDRAWN: { vi: 'Đã rút', zh: '已撤回', en: 'Withdrawn' },
  EXPIRED: { vi: 'Hết hạn', zh: '已过期', en: 'Expired' },
  SENT_BACK: { vi: 'Yêu cầu sửa', zh: '要求修改', en: 'Sent back to be corrected' },
  CORRECTED: { vi: 'Đã sửa', zh: '已修改', en: 'Corrected' },
  KEPT_OPEN: { vi: 'Gia hạn vì chưa qua được', zh: '因未能通过而延长', en: 'Kept open, it could not pass' },
  PLATES_FORGOTTEN: { vi: 'Đã xoá biển số', zh: '车牌已删除', en: 'Plates erased' },
  PART_INVITED: { vi: 'Đã mời một bên', zh: '已邀请一方', en: 'A party was invited' },
  PART_TAKEN: { vi: 'Một bên đã nhận phần', zh: '一方已接受其部分', en: 'A party took its part' },
  PART_GIVEN_BACK: { vi: 'Một bên đã trả phần', zh: '一方已退回其部分', en: 'A party gave its part back' },
  FIRST_TRIP_CROSSED: { vi: 'Chuyến đi đã qua', zh: '去程已过境', en: 'The first trip crossed' },
  FILE_ATTACHED: { vi: 'Đã gửi tệp', zh: '已提交文件', en: 'File handed in' },
} as const;

export const actorWords = {
  FIRM: { vi: 'doanh nghiệp', zh: '企业', en: 'the firm' },
  OFFICER: { vi: 'cán bộ', zh: '执法人员', en: 'an officer' },
  DRIVER: { vi: 'lái xe', zh: '驾驶员', en: 'the driver' },
  GATE: { vi: 'cửa khẩu', zh: '口岸', en: 'the gate' },
  SYSTEM: { vi: 'hệ thống', zh: '系统', en: 'the system' },
} as const;

export const areaWords = {
  TRIP: { vi: 'chuyến đi', zh: '行程', en: 'trip' },
  VEHICLE: { vi: 'phương tiện', zh: '车辆', en: 'vehicle' },
  DRIVERS: { vi: 'lái xe', zh: '驾驶员', en: 'drivers' },
  GOODS: { vi: 'hàng hoá', zh: '货物', en: 'goods' },
  PARTIES: { vi: 'các bên', zh: '各方', en: 'parties' },
  CONTAINERS: { vi: 'container, niêm phong', zh: '集装箱和封条', en: 'containers, seals' },
  CUSTOMS: { vi: 'tờ khai hải quan', zh: '报关单', en: 'customs declarations' },
  PAPERS: { vi: 'giấy tờ', zh: '单证', en: 'papers' },
  OTHER: { vi: 'khác', zh: '其他', en: 'other' },
} as const;

export const changedWords = {
  TRACTOR: { vi: 'đổi đầu kéo', zh: '更换牵引车', en: 'another tractor' },
  TRAILER: { vi: 'đổi rơ moóc', zh: '更换挂车', en: 'another trailer' },
  DRIVER: { vi: 'đổi lái xe', zh: '更换驾驶员', en: 'other drivers' },
  SEAL: { vi: 'đổi niêm phong', zh: '更换封条', en: 'other seals' },
  GATE: { vi: 'đổi cửa khẩu', zh: '更换口岸', en: 'another gate' },
} as const;
