import type { CargoKind, Direction } from '../../../src/shared/domain/place.js';
import type { Words } from '../../../src/shared/domain/problem.js';

export const LANGUAGES = ['vi', 'zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', zh: '中文', en: 'English' };

/** Every fixed text of the kiosk; what the server refuses comes in its words. */
export const words = {
  welcome: { vi: 'Xe chưa khai báo? Đăng ký tại đây', zh: '车辆未申报？请在此登记', en: 'Not declared? Register here' },
  choose: { vi: 'Chọn ngôn ngữ để bắt đầu', zh: '选择语言开始', en: 'Choose a language to begin' },
  direction: { vi: 'Xe đi chiều nào?', zh: '车辆去往哪个方向？', en: 'Which way do you go?' },
  cargo: { vi: 'Xe chở gì?', zh: '车上装什么？', en: 'What do you carry?' },
  plate: { vi: 'Biển số đầu kéo', zh: '牵引车车牌', en: 'Plate of the tractor' },
  phone: { vi: 'Số điện thoại của bạn', zh: '您的手机号', en: 'Your telephone number' },
  phoneWhy: {
    vi: 'Để cửa khẩu gọi khi cần. Không bắt buộc.',
    zh: '便于口岸联系您，可不填。',
    en: 'So that the gate can reach you. You may leave it out.',
  },
  confirm: { vi: 'Đúng chưa?', zh: '是否正确？', en: 'Is this right?' },
  code: {
    vi: 'Nhập 6 số trên bảng của bãi',
    zh: '输入停车场显示屏上的6位数字',
    en: 'Type the 6 digits of the yard’s display',
  },
  codeWhy: {
    vi: 'Số đổi mỗi phút. Nhập đúng thì xe vào hàng chờ.',
    zh: '数字每分钟更换。输入正确后车辆开始排队。',
    en: 'They change each minute. With them your truck joins the queue.',
  },
  done: { vi: 'Xe đã vào hàng chờ', zh: '车辆已开始排队', en: 'Your truck is in the queue' },
  doneWhy: {
    vi: 'Lấy phiếu. Quét mã trên phiếu để khai phần còn thiếu.',
    zh: '请取单，扫码补充申报。',
    en: 'Take the slip. Scan it to tell what is missing.',
  },
  noCode: {
    vi: 'Không thấy bảng? Gặp nhân viên bãi',
    zh: '找不到显示屏？请找停车场人员',
    en: 'No display? See the yard operator',
  },
  seeStaff: { vi: 'Xe đã đăng ký, chưa vào hàng', zh: '车辆已登记，尚未排队', en: 'Registered, not in the queue yet' },
  seeStaffWhy: {
    vi: 'Nhân viên bãi tìm xe theo biển số và xác nhận xe đã vào bãi.',
    zh: '停车场人员将按车牌确认您的车辆已到场。',
    en: 'The yard operator finds your truck by its plate and checks it in.',
  },
  print: { vi: 'In phiếu', zh: '打印排队单', en: 'Print the slip' },
  printing: { vi: 'Đang in…', zh: '正在打印…', en: 'Printing…' },
  next: { vi: 'Tiếp tục', zh: '继续', en: 'Continue' },
  skip: { vi: 'Bỏ qua', zh: '跳过', en: 'Skip' },
  back: { vi: 'Quay lại', zh: '返回', en: 'Back' },
  register: { vi: 'Đăng ký', zh: '登记', en: 'Register' },
  again: { vi: 'Thử lại', zh: '重试', en: 'Try again' },
  finish: { vi: 'Xong', zh: '完成', en: 'Done' },
  sending: { vi: 'Đang gửi…', zh: '正在发送…', en: 'Sending…' },
  still: { vi: 'Bạn còn đó không?', zh: '您还在吗？', en: 'Are you still there?' },
  clears: { vi: 'Màn hình xoá sau {n} giây', zh: '{n} 秒后清除', en: 'The screen clears in {n} s' },
  stay: { vi: 'Tôi còn đây', zh: '我还在', en: 'I am here' },
  offline: { vi: 'Mất kết nối', zh: '连接中断', en: 'No connection' },
  offlineWhy: {
    vi: 'Những gì đã nhập vẫn còn. Thử lại, hoặc đến quầy.',
    zh: '已输入的内容仍保留。请重试或前往柜台。',
    en: 'What you typed is kept. Try again, or go to the counter.',
  },
  refused: { vi: 'Ki-ốt này chưa được đăng ký', zh: '该自助机未登记', en: 'This kiosk is not registered' },
  refusedWhy: {
    vi: 'Quản trị viên mở liên kết thiết bị trên máy này. Lái xe vui lòng đến quầy.',
    zh: '请管理员在本机打开设备链接。司机请前往柜台。',
    en: 'An administrator opens its device link here. Drivers, please go to the counter.',
  },
} as const satisfies Record<string, Words>;
export type WordName = keyof typeof words;

export const directionWords: Readonly<Record<Direction, Words>> = {
  EXPORT: { vi: 'Xuất sang Trung Quốc', zh: '出境去中国', en: 'Export to China' },
  IMPORT: { vi: 'Nhập vào Việt Nam', zh: '入境到越南', en: 'Import to Viet Nam' },
};

export type Cargo = Exclude<CargoKind, 'NEW_VEHICLES'>;
export const cargoWords: Readonly<Record<Cargo, Words>> = {
  FRUIT: { vi: 'Hoa quả, nông sản', zh: '水果、农产品', en: 'Fruit, farm goods' },
  GENERAL: { vi: 'Hàng khác', zh: '其他货物', en: 'Other goods' },
  EMPTY: { vi: 'Xe rỗng', zh: '空车', en: 'Empty' },
  OVERSIZE: { vi: 'Quá khổ', zh: '超限', en: 'Oversize' },
  DANGEROUS: { vi: 'Hàng nguy hiểm', zh: '危险品', en: 'Dangerous goods' },
};
