import { correctionWords } from '../corrections/words.js';
import { quantityWords } from '../quantities/words.js';
import { hoursWords } from '../slots/words.js';
import type { Catalogue } from './catalogue.js';
import { wordsHook } from './language.js';

/** What more than one face says. */
export const sharedWords = {
  common: {
    product: { vi: 'Cửa khẩu số Lạng Sơn', zh: '谅山数字口岸', en: 'Lạng Sơn digital border gate' },
    language: { vi: 'Ngôn ngữ', zh: '语言', en: 'Language' },
    light: { vi: 'Nền sáng', zh: '浅色', en: 'Light' },
    dark: { vi: 'Nền tối', zh: '深色', en: 'Dark' },
    account: { vi: 'Tài khoản', zh: '账户', en: 'Account' },
    signOut: { vi: 'Đăng xuất', zh: '退出登录', en: 'Sign out' },
    loading: { vi: 'Đang tải…', zh: '正在加载…', en: 'Loading…' },
    retry: { vi: 'Thử lại', zh: '重试', en: 'Try again' },
    close: { vi: 'Đóng', zh: '关闭', en: 'Close' },
    cancel: { vi: 'Thôi', zh: '取消', en: 'Cancel' },
    toContent: { vi: 'Đến nội dung', zh: '跳到内容', en: 'Skip to content' },
    training: { vi: 'HỆ THỐNG TẬP HUẤN', zh: '培训系统', en: 'TRAINING SYSTEM' },
    simulated: { vi: 'Giờ mô phỏng', zh: '模拟时间', en: 'Simulated time' },
    newVersion: { vi: 'Có bản mới', zh: '有新版本', en: 'A new version is ready' },
    reload: { vi: 'Tải lại', zh: '重新加载', en: 'Reload' },
    notFound: { vi: 'Không có trang này', zh: '没有此页面', en: 'There is no such page' },
    notFoundTodo: {
      vi: 'Kiểm tra địa chỉ, hoặc về trang đầu.',
      zh: '请检查地址，或返回首页。',
      en: 'Check the address, or go to the first page.',
    },
    toFirstPage: { vi: 'Về trang đầu', zh: '返回首页', en: 'To the first page' },
  },
  time: {
    hanoi: { vi: 'Hà Nội', zh: '河内', en: 'Hanoi' },
    beijing: { vi: 'Bắc Kinh', zh: '北京', en: 'Beijing' },
  },
  session: {
    account: { vi: 'Email hoặc số điện thoại', zh: '邮箱或手机号', en: 'E-mail or telephone' },
    password: { vi: 'Mật khẩu', zh: '密码', en: 'Password' },
    show: { vi: 'Hiện mật khẩu', zh: '显示密码', en: 'Show the password' },
    code: { vi: 'Mã 6 số của ứng dụng xác thực', zh: '验证器应用的6位码', en: '6-digit code of the authenticator app' },
    codeHint: {
      vi: 'Mất điện thoại: nhập một mã dự phòng.',
      zh: '手机丢失时，请输入备用码。',
      en: 'Without your telephone: type a recovery code.',
    },
    change: { vi: 'Đổi người dùng', zh: '换人', en: 'Change user' },
    next: { vi: 'Người tiếp theo', zh: '下一位', en: 'Who is next' },
    nextTodo: {
      vi: 'Chọn tên, gõ mật khẩu và mã 6 số. Việc của người trước vẫn được giữ cho người đó.',
      zh: '选择姓名，输入密码和6位验证码。前一位的工作会为其保留。',
      en: 'Choose your name, type your password and the 6 digits. What your colleague had begun is kept for him.',
    },
    people: { vi: 'Người làm ở bàn này', zh: '在此台工作的人员', en: 'People of this desk' },
    enter: { vi: 'Đăng nhập', zh: '登录', en: 'Sign in' },
    over: { vi: 'Phiên đã hết', zh: '会话已结束', en: 'Your session is over' },
    overTodo: {
      vi: 'Đăng nhập lại để gửi tiếp. Những gì đã nhập vẫn còn.',
      zh: '请重新登录后继续发送。已填写的内容仍保留。',
      en: 'Sign in again to go on. What you typed is kept.',
    },
    wrongFace: {
      vi: 'Tài khoản này không dùng trang này',
      zh: '此账户不使用本页面',
      en: 'This account does not use this page',
    },
    wrongFaceTodo: {
      vi: 'Đăng xuất rồi dùng tài khoản khác, hoặc mở trang của bạn.',
      zh: '请退出后使用其他账户，或打开您的页面。',
      en: 'Sign out and use another account, or open your own page.',
    },
    enrol: { vi: 'Thêm bước xác thực thứ hai', zh: '设置第二步验证', en: 'Set up your second factor' },
    enrolHow: {
      vi: 'Quét mã này bằng ứng dụng xác thực, rồi nhập 6 số hiện ra.',
      zh: '用验证器应用扫描此码，然后输入显示的6位数字。',
      en: 'Scan this with an authenticator app, then type the 6 digits that it shows.',
    },
    enrolByHand: { vi: 'Hoặc nhập khoá: {{secret}}', zh: '或输入密钥：{{secret}}', en: 'Or type the key: {{secret}}' },
    confirm: { vi: 'Xác nhận', zh: '确认', en: 'Confirm' },
    recovery: { vi: 'Mã dự phòng của bạn', zh: '您的备用码', en: 'Your recovery codes' },
    recoveryWhy: {
      vi: 'Mỗi mã dùng một lần khi không có điện thoại. Chỉ hiện lần này: chép lại.',
      zh: '没有手机时每个码可用一次。仅显示这一次，请抄下。',
      en: 'Each works once without your telephone. They are shown only now: write them down.',
    },
    goOn: { vi: 'Đã chép, vào tiếp', zh: '已抄下，继续', en: 'Written down, go on' },
  },
  line: {
    offline: { vi: 'Mất kết nối', zh: '连接中断', en: 'No connection' },
    offlineTodo: {
      vi: 'Đang hiện dữ liệu lúc {{at}}. Việc bạn làm được giữ lại và tự gửi khi có mạng.',
      zh: '显示的是 {{at}} 的数据。您的操作会保存，联网后自动发送。',
      en: 'This is how it stood at {{at}}. What you do is kept and sent by itself later.',
    },
    noRoom: { vi: 'Máy này hết chỗ lưu', zh: '本机存储空间不足', en: 'This device has no room' },
    noRoomTodo: {
      vi: 'Việc của bạn chỉ còn trên trang đang mở này. Đừng đóng trang; hãy giải phóng bộ nhớ. Khi có mạng, việc đã gửi vẫn đi.',
      zh: '您的操作只保留在当前页面。请勿关闭本页，并清理存储空间。联网时已提交的操作仍会发送。',
      en: 'What you did stands on this page alone. Keep it open and free some room. What you told is sent all the same.',
    },
    stale: { vi: 'Danh sách đang được cập nhật', zh: '列表正在更新', en: 'This list is being brought up to date' },
  },
  problem: {
    unreachable: { vi: 'Không tới được máy chủ', zh: '无法连接服务器', en: 'The server cannot be reached' },
    unreachableTodo: {
      vi: 'Kiểm tra mạng. Trang tự thử lại.',
      zh: '请检查网络，页面会自动重试。',
      en: 'Check your connection. This page tries again by itself.',
    },
    unknown: { vi: 'Có lỗi ở phía chúng tôi', zh: '我们这边出现错误', en: 'Something failed on our side' },
    unknownTodo: {
      vi: 'Thử lại. Nếu vẫn lỗi, đọc mã này cho quầy hỗ trợ.',
      zh: '请重试。如仍出错，请把此编号告诉服务台。',
      en: 'Try again. If it stays, read this number to the help desk.',
    },
    reference: { vi: 'Mã tra cứu: {{id}}', zh: '查询编号：{{id}}', en: 'Reference: {{id}}' },
  },
  outbox: {
    title: { vi: 'Việc đã gửi', zh: '已发送的操作', en: 'What you sent' },
    empty: { vi: 'Chưa có việc nào', zh: '还没有操作', en: 'Nothing yet' },
    emptyTodo: {
      vi: 'Việc bạn làm hiện ở đây: đã gửi, đang chờ mạng, hay bị từ chối.',
      zh: '您的操作会显示在此：已发送、等待网络或被拒绝。',
      en: 'What you do appears here: sent, waiting for the line, or refused.',
    },
    waits: {
      vi: '{{count}} việc chờ gửi',
      zh: '{{count}} 项待发送',
      en: '{{count}} wait to be sent',
      one: '1 waits to be sent',
    },
    refused: {
      vi: '{{count}} việc bị từ chối',
      zh: '{{count}} 项被拒绝',
      en: '{{count}} were refused',
      one: '1 was refused',
    },
    allSent: { vi: 'Đã gửi hết', zh: '全部已发送', en: 'All sent' },
    WAITING: { vi: 'Chờ gửi', zh: '待发送', en: 'Waiting' },
    SENT: { vi: 'Đã gửi', zh: '已发送', en: 'Sent' },
    REFUSED: { vi: 'Bị từ chối', zh: '被拒绝', en: 'Refused' },
    partly: {
      vi: 'Đã gửi: {{done}} xong, {{refused}} bị từ chối',
      zh: '已发送：完成 {{done}}，被拒绝 {{refused}}',
      en: 'Sent: {{done}} done, {{refused}} refused',
    },
    forget: { vi: 'Đã xem', zh: '知道了', en: 'Dismiss' },
    files: { vi: 'Tệp', zh: '文件', en: 'Files' },
    sending: { vi: 'Đang gửi {{percent}} %', zh: '正在发送 {{percent}} %', en: 'Sending {{percent}} %' },
    fileWhere: { vi: 'Mở trang của tệp', zh: '打开文件所在页面', en: 'Open its page' },
    fileLeave: { vi: 'Không gửi', zh: '不发送', en: 'Do not send' },
    fileTodo: {
      vi: 'Mở trang, chụp hoặc chọn lại tệp khác, rồi cho qua tệp này.',
      zh: '请打开该页面，重新拍摄或选择其他文件，然后点“知道了”。',
      en: 'Open its page, take or choose another one, then dismiss this one.',
    },
    needsSignIn: {
      vi: 'Đăng nhập lại để gửi.',
      zh: '请重新登录后发送。',
      en: 'Sign in again to send them.',
    },
  },
  hours: hoursWords,
  correction: correctionWords,
  quantity: quantityWords,
  list: {
    next: { vi: 'Trang sau', zh: '下一页', en: 'Next page' },
    sort: { vi: 'Thứ tự', zh: '排序', en: 'Order' },
    oldest: { vi: 'Cũ nhất trước', zh: '最早在前', en: 'Oldest first' },
    noneFits: { vi: 'Không có gì khớp bộ lọc', zh: '没有符合条件的内容', en: 'Nothing fits these filters' },
    noneFitsTodo: {
      vi: 'Bỏ bớt bộ lọc để xem nhiều hơn.',
      zh: '请减少筛选条件。',
      en: 'Take some of them away to see more.',
    },
    newest: { vi: 'Mới nhất trước', zh: '最新在前', en: 'Newest first' },
    up: { vi: '{{column}} tăng dần', zh: '{{column}}升序', en: '{{column}}, upwards' },
    down: { vi: '{{column}} giảm dần', zh: '{{column}}降序', en: '{{column}}, downwards' },
    first: { vi: 'Về đầu danh sách', zh: '回到列表开头', en: 'Back to the start' },
    all: { vi: 'Tất cả', zh: '全部', en: 'All' },
    clear: { vi: 'Bỏ lọc', zh: '清除筛选', en: 'Clear filters' },
  },
} as const satisfies Catalogue;

export const useSharedWords = wordsHook<typeof sharedWords>();
