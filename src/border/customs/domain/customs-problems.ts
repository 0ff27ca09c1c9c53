import { problems } from '../../../shared/domain/problem.js';

/** Refusals of the record of customs declarations. */
export const refuse = problems({
  'customs-officer-needed': {
    status: 403,
    title: { vi: 'Chỉ công chức hải quan được làm việc này', zh: '仅限海关人员', en: 'Only customs may do this' },
    todo: { vi: 'Liên hệ hải quan cửa khẩu.', zh: '请联系口岸海关。', en: 'Ask customs at the gate.' },
  },
  'older-amendment': {
    status: 409,
    title: {
      vi: 'Đã ghi nhận lần sửa {{known}} của tờ khai hải quan này',
      zh: '该报关单已登记第{{known}}次修改',
      en: 'Amendment {{known}} of this customs declaration is known already',
    },
    todo: {
      vi: 'Dùng bản mới nhất của hệ thống hải quan.',
      zh: '请使用海关系统的最新版本。',
      en: "Use the newest version of customs' system.",
    },
  },
  'stop-already-ordered': {
    status: 409,
    title: { vi: 'Lệnh dừng này đã có', zh: '该停止命令已存在', en: 'This stop order stands already' },
    todo: { vi: 'Tải lại tờ khai.', zh: '请刷新记录。', en: 'Load the declaration again.' },
  },
  'stop-not-ordered': {
    status: 409,
    title: { vi: 'Không có lệnh dừng này', zh: '没有该停止命令', en: 'No such stop order stands' },
    todo: { vi: 'Tải lại tờ khai.', zh: '请刷新记录。', en: 'Load the declaration again.' },
  },
  'carrier-direction': {
    status: 409,
    title: {
      vi: 'Xe đi chiều khác với tờ khai hải quan',
      zh: '车辆方向与报关单不符',
      en: 'The vehicle goes in the other direction than the customs declaration',
    },
    todo: { vi: 'Kiểm tra số tờ khai và xe.', zh: '请核对单号与车辆。', en: 'Check the number and the vehicle.' },
  },
  'carrier-ended': {
    status: 409,
    title: {
      vi: 'Tờ khai của xe đã kết thúc',
      zh: '该车辆的申报已结束',
      en: "The vehicle's declaration has ended",
    },
    todo: { vi: 'Tải lại tờ khai của xe.', zh: '请刷新车辆申报。', en: "Load the vehicle's declaration again." },
  },
  'import-unreadable': {
    status: 422,
    title: { vi: 'Không đọc được tệp', zh: '无法读取文件', en: 'The file cannot be read' },
    todo: {
      vi: 'Gửi `csv` có dòng tiêu đề với các cột đã nêu, hoặc `rows`.',
      zh: '请发送带标题行的 csv，或 rows。',
      en: 'Send `csv` with a head line that has the columns named in the documentation, or `rows`.',
    },
  },
});
