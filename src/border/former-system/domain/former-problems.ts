import { problems } from '../../../shared/domain/problem.js';

/** What can be wrong with a file of a former system as a whole, and with a row before the ordinary rules see it. */
export const refuse = problems({
  'former-file-unreadable': {
    status: 422,
    title: {
      vi: 'Không đọc được bảng {{file}}: thiếu cột {{columns}}',
      zh: '无法读取表 {{file}}：缺少列 {{columns}}',
      en: 'Table {{file}} cannot be read: it lacks {{columns}}',
    },
    todo: {
      vi: 'Dòng đầu phải là tên cột như trong tài liệu vận hành; tối đa {{most}} dòng.',
      zh: '首行须为运行文档所列的列名；最多 {{most}} 行。',
      en: 'The first line must name the columns as the operating manual lists them; at most {{most}} rows.',
    },
  },
  'former-column-unknown': {
    status: 422,
    title: { vi: 'Cột {{column}} không được dùng', zh: '列 {{column}} 未使用', en: 'Column {{column}} is not used' },
    todo: {
      vi: 'Đổi tên cột nếu dữ liệu này cần được nhập.',
      zh: '如需导入该数据，请更改列名。',
      en: 'Rename the column if what it holds is to be taken.',
    },
  },
  'former-key-missing': {
    status: 422,
    title: { vi: 'Thiếu mã của hệ thống cũ', zh: '缺少原系统编号', en: 'The key of the former system is missing' },
    todo: {
      vi: 'Nhập mã của dòng này ở hệ thống cũ: nhờ nó nhập lại không tạo bản ghi thứ hai.',
      zh: '请填写该行在原系统中的编号：重复导入时据此不会重复创建。',
      en: 'Give the row’s key in the former system: by it a second import does not make a second record.',
    },
  },
  'former-firm-unknown': {
    status: 422,
    title: {
      vi: 'Chưa có doanh nghiệp với mã số thuế này',
      zh: '尚无此税号的企业',
      en: 'No firm with this tax code is known here',
    },
    todo: {
      vi: 'Nhập doanh nghiệp trước (bảng firms), hoặc sửa mã số thuế.',
      zh: '请先导入企业（firms 表），或更正税号。',
      en: 'Import the firm first (table `firms`), or correct the tax code.',
    },
  },
  'former-driver-unknown': {
    status: 422,
    title: {
      vi: 'Chưa có lái xe với mã này',
      zh: '尚无此编号的驾驶员',
      en: 'No driver with this key was imported for the firm',
    },
    todo: {
      vi: 'Nhập lái xe trước (bảng drivers), hoặc khai đầy đủ lái xe ở dòng này.',
      zh: '请先导入驾驶员（drivers 表），或在该行完整填写驾驶员。',
      en: 'Import the driver first (table `drivers`), or give him in full in this row.',
    },
  },
  'former-row-twice': {
    status: 422,
    title: {
      vi: 'Trùng với dòng {{line}}',
      zh: '与第 {{line}} 行重复',
      en: 'It stands already on line {{line}}',
    },
    todo: {
      vi: 'Giữ một dòng, bỏ dòng kia.',
      zh: '请保留其中一行。',
      en: 'Keep one of the two rows.',
    },
  },
  'former-head-differs': {
    status: 422,
    title: {
      vi: 'Cùng một mã nhưng khác với dòng {{line}}',
      zh: '编号相同但与第 {{line}} 行不一致',
      en: 'The same key, but another value than on line {{line}}',
    },
    todo: {
      vi: 'Các dòng của một tờ khai phải giống nhau, chỉ khác hàng, lái xe, container, giấy tờ.',
      zh: '同一申报的各行除货物、驾驶员、集装箱、证件外须一致。',
      en: 'Rows of one declaration are alike but for goods, drivers, containers and papers.',
    },
  },
  'former-differs': {
    status: 409,
    title: {
      vi: 'Đã nhập trước đây với nội dung khác; giữ nguyên bản đang có',
      zh: '此前已以不同内容导入；保留现有内容',
      en: 'It was imported before with other content; what stands was kept',
    },
    todo: {
      vi: 'Sửa bản ghi đang có theo cách thông thường nếu dòng này mới đúng.',
      zh: '如以此行为准，请按常规方式更正现有记录。',
      en: 'Correct what stands in the ordinary way if this row is right.',
    },
  },
  'former-key-other': {
    status: 409,
    title: {
      vi: 'Mã này đã được nhập cho bản ghi khác',
      zh: '该编号已用于另一条记录',
      en: 'This key was imported for something else',
    },
    todo: { vi: 'Kiểm tra mã của dòng này.', zh: '请核对该行编号。', en: 'Check the key of this row.' },
  },
  'former-checked-alone': {
    status: 409,
    title: {
      vi: 'Doanh nghiệp được nhập cùng lần này: chỉ kiểm tra riêng dòng này',
      zh: '企业随本次一并导入：该行仅单独检查',
      en: 'Its firm comes with this import: the row was checked by itself alone',
    },
  },
  'import-admin-needed': {
    status: 403,
    title: {
      vi: 'Chỉ quản trị viên đang hoạt động mới nhập được từ hệ thống cũ',
      zh: '仅在职管理员可从原系统导入',
      en: 'Only an active administrator imports from a former system',
    },
    todo: {
      vi: 'Nêu tài khoản của quản trị viên: --as TÀI-KHOẢN.',
      zh: '请注明管理员账号：--as 账号。',
      en: 'Name the account of an administrator: --as ACCOUNT.',
    },
  },
});
