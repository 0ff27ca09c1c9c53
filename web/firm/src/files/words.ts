/** Of the files of a declaration. */
export const filesWords = {
  title: { vi: 'Ảnh và PDF', zh: '照片和 PDF', en: 'Photos and PDF' },
  empty: { vi: 'Chưa có tệp nào', zh: '还没有文件', en: 'No files yet' },
  emptyTodo: {
    vi: 'Chụp giấy tờ, chì, hàng hoá. Ảnh chụp rõ thay được giấy còn thiếu.',
    zh: '请拍摄单证、封条和货物。清晰的照片可补齐所缺单证。',
    en: 'Photograph papers, seals, cargo. A clear photo settles a missing paper.',
  },
  kind: { vi: 'Là gì', zh: '内容', en: 'What it shows' },
  take: { vi: 'Chụp ảnh', zh: '拍照', en: 'Take a photo' },
  choose: { vi: 'Chọn tệp', zh: '选择文件', en: 'Choose files' },
  limits: {
    vi: 'JPEG, PNG, WebP, HEIC hoặc PDF, mỗi tệp tối đa {{megabytes}} MB, tất cả {{files}} tệp.',
    zh: 'JPEG、PNG、WebP、HEIC 或 PDF，每个最大 {{megabytes}} MB，共 {{files}} 个。',
    en: 'JPEG, PNG, WebP, HEIC or PDF, up to {{megabytes}} MB each, {{files}} in all.',
  },
  kept: {
    vi: 'Tệp được giữ trong trình duyệt này cho tới khi cửa khẩu nhận, rồi xoá khỏi đây.',
    zh: '文件保存在此浏览器中，口岸收到后即从此处删除。',
    en: 'Files stay in this browser until the gate has them, then they are deleted here.',
  },
  waits: { vi: 'Chờ gửi', zh: '待发送', en: 'Waits to be sent' },
  sending: { vi: 'Đang gửi {{percent}} %', zh: '正在发送 {{percent}} %', en: 'Sending {{percent}} %' },
  refused: { vi: 'Bị từ chối', zh: '被拒绝', en: 'Refused' },
  remove: { vi: 'Bỏ {{name}}', zh: '移除 {{name}}', en: 'Remove {{name}}' },
  TYPE: {
    vi: '{{name}}: chỉ nhận ảnh (JPEG, PNG, WebP, HEIC) hoặc PDF.',
    zh: '{{name}}：只接受照片（JPEG、PNG、WebP、HEIC）或 PDF。',
    en: '{{name}}: only photos (JPEG, PNG, WebP, HEIC) and PDF are taken.',
  },
  SIZE: {
    vi: '{{name}}: lớn hơn {{megabytes}} MB. Chụp lại với cỡ nhỏ hơn.',
    zh: '{{name}}：大于 {{megabytes}} MB。请以较小尺寸重新拍摄。',
    en: '{{name}}: larger than {{megabytes}} MB. Take a smaller photo.',
  },
  EMPTY: { vi: '{{name}}: tệp rỗng.', zh: '{{name}}：文件为空。', en: '{{name}}: the file is empty.' },
  noPlace: {
    vi: '{{name}}: máy này không còn chỗ để giữ. Giải phóng bộ nhớ rồi chọn lại.',
    zh: '{{name}}：本机没有空间保存。请清理后重新选择。',
    en: '{{name}}: this device has no room to keep it. Free some and choose it again.',
  },
  open: { vi: 'Tải về {{what}}', zh: '下载 {{what}}', en: 'Download {{what}}' },
  download: { vi: 'Tải về', zh: '下载', en: 'Download' },
  size: { vi: '{{kilobytes}} kB', zh: '{{kilobytes}} kB', en: '{{kilobytes}} kB' },
} as const;

export const attachmentWords = {
  VEHICLE_PHOTO: { vi: 'Ảnh xe', zh: '车辆照片', en: 'Photo of the vehicle' },
  SEAL_PHOTO: { vi: 'Ảnh chì', zh: '封条照片', en: 'Photo of the seal' },
  CARGO_PHOTO: { vi: 'Ảnh hàng', zh: '货物照片', en: 'Photo of the cargo' },
  OTHER: { vi: 'Khác', zh: '其他', en: 'Other' },
} as const;
