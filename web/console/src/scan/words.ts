/** Of scanning a pass. */
export const scanWords = {
  button: { vi: 'Quét', zh: '扫码', en: 'Scan' },
  title: { vi: 'Quét mã vé', zh: '扫描通行码', en: 'Scan a pass' },
  how: {
    vi: 'Đưa mã QR trên giấy hoặc điện thoại của lái xe vào khung.',
    zh: '将纸上或司机手机上的二维码对准取景框。',
    en: "Hold the QR code of the paper or of the driver's telephone before the camera.",
  },
  starting: { vi: 'Đang mở camera', zh: '正在打开摄像头', en: 'The camera is starting' },
  noCamera: {
    vi: 'Không dùng được camera ở máy này. Chụp hoặc chọn một ảnh có mã.',
    zh: '本机无法使用摄像头。请拍摄或选择含二维码的照片。',
    en: 'No camera can be used here. Take or choose a photo of the code.',
  },
  picture: { vi: 'Hình từ camera', zh: '摄像头画面', en: 'What the camera sees' },
  choose: { vi: 'Chụp hoặc chọn ảnh', zh: '拍摄或选择照片', en: 'Take or choose a photo' },
  noCode: {
    vi: 'Ảnh này không có mã QR đọc được. Chụp gần và thẳng hơn.',
    zh: '照片中没有可识别的二维码。请靠近并正对拍摄。',
    en: 'No QR code can be read in this photo. Take it nearer and straight.',
  },
  notPass: { vi: 'Đây không phải mã vé của cửa khẩu', zh: '这不是口岸的通行码', en: "This is no pass of the gate's" },
  verifying: { vi: 'Đang kiểm tra mã', zh: '正在核验', en: 'The pass is being verified' },
  notValid: { vi: 'Vé {{code}} không còn giá trị', zh: '通行码 {{code}} 已失效', en: 'Pass {{code}} does not count' },
  openAll: { vi: 'Vẫn mở xe', zh: '仍然打开', en: 'Open the vehicle all the same' },
} as const;

/** Why a pass does not count. */
export const scanCodeWords = {
  whyNot: {
    REPLACED: {
      vi: 'Đã có vé mới thay cho mã này.',
      zh: '该码已被新码取代。',
      en: 'A newer pass has taken its place.',
    },
    OVER: { vi: 'Mã đã hết hạn.', zh: '该码已过期。', en: 'It is over.' },
    UNKNOWN: { vi: 'Không tìm thấy vé này.', zh: '找不到该票。', en: 'There is no such ticket.' },
  },
} as const;
