/** Of displays, cameras, kiosks and booths. */
export const deviceWords = {
  title: { vi: 'Thiết bị', zh: '设备', en: 'Devices' },
  claim: { vi: 'Nhận màn hình mới', zh: '登记新显示屏', en: 'Claim a display' },
  claimHow: {
    vi: 'Nhập mã sáu ký tự hiện trên màn hình.',
    zh: '输入显示屏上的六位代码。',
    en: 'Type the code of six signs that the display shows.',
  },
  code: { vi: 'Mã trên màn hình', zh: '屏幕代码', en: 'Code on the display' },
  name: { vi: 'Tên', zh: '名称', en: 'Name' },
  nameHow: {
    vi: 'Nơi treo, ví dụ: Bãi Xuân Cương, cổng vào',
    zh: '安装位置，如：春疆停车场入口',
    en: 'Where it hangs, such as: Xuân Cương, way in',
  },
  layout: { vi: 'Bố cục', zh: '布局', en: 'Layout' },
  yard: { vi: 'Bãi', zh: '停车场', en: 'Yard' },
  zone: { vi: 'Vùng nghe', zh: '播音区', en: 'Zone of its voice' },
  zoneHow: { vi: 'Để trống: cả cửa khẩu', zh: '留空为整个口岸', en: 'Empty: the whole gate' },
  speaks: { vi: 'Phát loa gọi xe', zh: '播报叫号', en: 'It announces calls' },
  doClaim: { vi: 'Nhận màn hình này', zh: '登记此显示屏', en: 'Claim it' },
  claimed: {
    vi: 'Đã nhận: màn hình tự chuyển trong vài giây.',
    zh: '已登记：显示屏将在几秒内切换。',
    en: 'Claimed: the display turns by itself within seconds.',
  },
  none: { vi: 'Chưa có thiết bị nào', zh: '还没有设备', en: 'No device yet' },
  noneTodo: {
    vi: 'Mở /display trên màn hình rồi nhập mã hiện ra.',
    zh: '在屏幕上打开 /display，然后输入显示的代码。',
    en: 'Open /display on a screen, then type the code that it shows.',
  },
  seen: { vi: 'thấy lần cuối {{when}}', zh: '最后在线 {{when}}', en: 'seen {{when}}' },
  neverSeen: { vi: 'chưa thấy', zh: '从未在线', en: 'never seen' },
  live: { vi: 'Đang chạy', zh: '在线', en: 'Running' },
  away: { vi: 'Mất liên lạc', zh: '离线', en: 'Not heard' },
  ended: { vi: 'Đã thu hồi', zh: '已注销', en: 'Ended' },
  version: { vi: 'bản {{version}}', zh: '版本 {{version}}', en: 'version {{version}}' },
  voice: { vi: 'phát loa', zh: '播报', en: 'speaks' },
  night: { vi: 'Âm lượng ngày và đêm', zh: '昼夜音量', en: 'Volume by day and night' },
  identify: { vi: 'Hiện tên', zh: '显示名称', en: 'Identify' },
  restart: { vi: 'Tải lại', zh: '重新加载', en: 'Restart' },
  picture: { vi: 'Chụp hình', zh: '截图', en: 'Picture' },
  speak: { vi: 'Thử loa', zh: '测试播音', en: 'Test voice' },
  end: { vi: 'Thu hồi…', zh: '注销…', en: 'End…' },
  endSure: {
    vi: 'Màn hình mất quyền ngay và hiện mã mới.',
    zh: '显示屏将立即失去权限并显示新代码。',
    en: 'Its token ends at once and it shows a new code.',
  },
  doEnd: { vi: 'Đúng, thu hồi', zh: '确认注销', en: 'Yes, end it' },
  ordered: { vi: 'Đã gửi lệnh.', zh: '命令已发送。', en: 'Told.' },
  pictureOf: { vi: 'Hình của {{name}}', zh: '{{name}} 的截图', en: 'Picture of {{name}}' },
  pictureComes: { vi: 'Đang chờ hình…', zh: '等待截图…', en: 'The picture is on its way…' },
} as const;

export const deviceCodeWords = {
  deviceKind: {
    DISPLAY: { vi: 'Màn hình', zh: '显示屏', en: 'Display' },
    CAMERA: { vi: 'Camera', zh: '摄像头', en: 'Camera' },
    KIOSK: { vi: 'Ki-ốt', zh: '自助机', en: 'Kiosk' },
    BOOTH: { vi: 'Máy ở bốt', zh: '岗亭电脑', en: 'Booth' },
  },
  layout: {
    GATE: { vi: 'Cửa khẩu', zh: '口岸', en: 'Gate' },
    YARD: { vi: 'Bãi', zh: '停车场', en: 'Yard' },
  },
} as const;
