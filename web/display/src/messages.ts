import type { Words } from '../../../src/shared/domain/problem.js';

/** What stands on the whole screen when there is no board to show, in all languages at once. */
export interface Message {
  readonly title: Words;
  readonly todo: Words;
}

const ASK: Words = {
  vi: 'Quản trị viên nhập mã này ở mục Thiết bị; màn hình tự nhận.',
  zh: '请管理员在“设备”页输入此代码，屏幕将自动接入。',
  en: 'The administrator types this code under Devices; the display goes on by itself.',
};

export const messages = {
  'no-token': {
    title: {
      vi: 'Màn hình này chưa được đăng ký',
      zh: '此屏幕尚未登记',
      en: 'This display is not registered yet',
    },
    todo: ASK,
  },
  refused: {
    title: {
      vi: 'Màn hình này không còn được phép xem',
      zh: '此屏幕的授权已失效',
      en: 'This display is no longer allowed in',
    },
    todo: ASK,
  },
  'other-gate': {
    title: {
      vi: 'Màn hình này được đăng ký cho cửa khẩu khác',
      zh: '此屏幕登记在另一个口岸',
      en: 'This display is registered for another gate',
    },
    todo: {
      vi: 'Mở địa chỉ của cửa khẩu đó, hoặc nhờ quản trị viên cấp liên kết mới.',
      zh: '请打开该口岸的地址，或联系管理员获取新链接。',
      en: 'Open the address of that gate, or ask the administrator for a new link.',
    },
  },
  'no-board': {
    title: {
      vi: 'Cửa khẩu này chưa có bảng thông tin',
      zh: '该口岸尚无显示内容',
      en: 'This gate has no board yet',
    },
    todo: {
      vi: 'Bảng tự hiện khi cửa khẩu được thiết lập.',
      zh: '口岸设置完成后将自动显示。',
      en: 'It appears by itself once the gate is set up.',
    },
  },
  connecting: {
    title: { vi: 'Đang kết nối…', zh: '正在连接…', en: 'Connecting…' },
    todo: {
      vi: 'Bảng sẽ tự hiện ra.',
      zh: '连接后将自动显示。',
      en: 'The board appears by itself.',
    },
  },
  unreachable: {
    title: { vi: 'Không có kết nối', zh: '无法连接', en: 'No connection' },
    todo: {
      vi: 'Màn hình đang tự thử lại. Hỏi nhân viên cửa khẩu để biết lượt gọi.',
      zh: '正在自动重试，请向口岸工作人员询问叫号情况。',
      en: 'Trying again by itself. Ask the gate’s staff about calls.',
    },
  },
} as const satisfies Record<string, Message>;

/** Around the code of a display that waits to be claimed. */
export const pairingWords = {
  minutes: { vi: 'Mã đổi sau {n} phút', zh: '{n}分钟后更换代码', en: 'A new code in {n} min' },
  none: { vi: 'Đang xin mã…', zh: '正在获取代码…', en: 'Asking for a code…' },
} as const satisfies Record<string, Words>;

export const offlineWords = {
  connection: { vi: 'Mất kết nối từ', zh: '连接中断，自', en: 'No connection since' },
  data: { vi: 'Dữ liệu dừng từ', zh: '数据停止更新，自', en: 'No new data since' },
  todo: {
    vi: 'Hỏi nhân viên cửa khẩu để biết lượt gọi.',
    zh: '请向口岸工作人员询问叫号情况。',
    en: 'Ask the gate’s staff about calls.',
  },
} as const satisfies Record<string, Words>;
