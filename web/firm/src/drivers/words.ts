/** Of the drivers whom the firm keeps. */
export const driversWords = {
  title: { vi: 'Lái xe', zh: '驾驶员', en: 'Drivers' },
  add: { vi: 'Thêm lái xe', zh: '添加驾驶员', en: 'Add a driver' },
  addIt: { vi: 'Lưu lái xe', zh: '保存驾驶员', en: 'Keep this driver' },
  service: { vi: 'Loại lái xe', zh: '驾驶类型', en: 'Service' },
  change: { vi: 'Sửa', zh: '修改', en: 'Change' },
  changeOf: { vi: 'Sửa {{name}}', zh: '修改 {{name}}', en: 'Change {{name}}' },
  remove: { vi: 'Bỏ', zh: '移除', en: 'Remove' },
  removeOf: { vi: 'Bỏ {{name}}', zh: '移除 {{name}}', en: 'Remove {{name}}' },
  removeAsk: {
    vi: 'Không lưu {{name}} nữa? Tờ khai đã nộp không đổi.',
    zh: '不再保存 {{name}}？已提交的申报不变。',
    en: 'Keep {{name}} no longer? What was declared stays as it is.',
  },
  saidAdd: { vi: 'Thêm lái xe', zh: '添加驾驶员', en: 'Added a driver' },
  saidChange: { vi: 'Sửa lái xe', zh: '修改驾驶员', en: 'Changed a driver' },
  saidRemove: { vi: 'Bỏ lái xe', zh: '移除驾驶员', en: 'Removed a driver' },
  waits: { vi: '{{name}}: đã giữ, đang gửi', zh: '{{name}}：已保存，正在发送', en: '{{name}}: kept, on its way' },
  empty: { vi: 'Chưa lưu lái xe nào', zh: '还没有保存驾驶员', en: 'No drivers are kept yet' },
  emptyTodo: {
    vi: 'Lưu lái xe một lần: khi khai báo hoặc gán xe chỉ cần chọn.',
    zh: '保存一次后，申报或指定车辆时直接选择。',
    en: 'Keep a driver once: to declare or assign him you only choose him.',
  },
} as const;
