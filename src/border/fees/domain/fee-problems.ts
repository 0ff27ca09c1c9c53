import { problems } from '../../../shared/domain/problem.js';

/** Refusals of fees, receipts and transfers. */
export const refuse = problems({
  'fee-rule-missing': {
    status: 409,
    title: {
      vi: 'Biểu phí chưa có mức cho trường hợp này',
      zh: '收费标准中没有适用于此情况的规则',
      en: 'The tariff has no rule for this combination',
    },
    todo: {
      vi: 'Thu ngân ấn định số tiền và ghi lý do.',
      zh: '由收费员确定金额并注明理由。',
      en: 'A cashier sets the amount and says why.',
    },
  },
  'fee-measure-missing': {
    status: 409,
    title: {
      vi: 'Cần biết thêm để tính phí: {{measures}}',
      zh: '计费还需要：{{measures}}',
      en: 'The fee depends on what was not told: {{measures}}',
    },
    todo: {
      vi: 'Khai tải trọng xe (kg) hoặc cỡ container (feet, 0 nếu không có).',
      zh: '请填报车辆载重（公斤）或集装箱尺寸（英尺，没有则填0）。',
      en: 'Tell the payload of the vehicle in kg, or the feet of its container, 0 when it has none.',
    },
  },
  'fee-measured-by-gate': {
    status: 409,
    title: {
      vi: 'Thu ngân đã xác định tải trọng và container của xe',
      zh: '收费员已核定车辆载重和集装箱',
      en: 'The cashier has seen the measures of this vehicle',
    },
    todo: { vi: 'Liên hệ quầy thu phí.', zh: '请联系收费窗口。', en: 'Ask at the counter.' },
  },
  'fee-not-invoiced': {
    status: 409,
    title: { vi: 'Chưa có thông báo phí', zh: '尚无缴费通知', en: 'There is no invoice of this trip yet' },
    todo: { vi: 'Lập thông báo phí trước.', zh: '请先开具缴费通知。', en: 'Ask for the invoice first.' },
  },
  'fee-settled': {
    status: 409,
    title: { vi: 'Phí đã được nộp đủ', zh: '费用已缴清', en: 'The fee is paid' },
  },
  'fee-amount-other': {
    status: 409,
    title: {
      vi: 'Số tiền phải nộp là {{due}} đồng',
      zh: '应缴金额为 {{due}} 盾',
      en: 'What is due is {{due}} đồng',
    },
    todo: { vi: 'Tải lại thông báo phí.', zh: '请刷新缴费通知。', en: 'Load the invoice again.' },
  },
  'fee-trip-over': {
    status: 409,
    title: {
      vi: 'Tờ khai không còn hiệu lực, không thể lập phí',
      zh: '申报已失效，不能计费',
      en: 'The declaration is not accepted, or over: it has no fee',
    },
  },
  'fee-account-missing': {
    status: 409,
    title: {
      vi: 'Cửa khẩu chưa đặt tài khoản thu phí',
      zh: '口岸尚未设置收费账户',
      en: 'The gate has no account for transfers',
    },
    todo: { vi: 'Nộp tại quầy.', zh: '请在窗口缴费。', en: 'Pay at the counter.' },
  },
  'receipt-unknown': {
    status: 404,
    title: {
      vi: 'Không có biên lai này cho chuyến xe',
      zh: '该车次没有此收据',
      en: 'There is no such receipt of this trip, or it is void already',
    },
  },
  'fee-check-passed': {
    status: 409,
    title: {
      vi: 'Xe đã được thông qua bằng biên lai này',
      zh: '车辆已凭此收据放行',
      en: 'The vehicle has passed on this receipt',
    },
    todo: {
      vi: 'Giám sát viên thu hồi kiểm tra phí trước.',
      zh: '须由主管先撤回收费检查。',
      en: 'The supervisor takes the pass of the fee back first.',
    },
  },
  'bank-payment-changed': {
    status: 409,
    title: {
      vi: 'Ngân hàng đã báo giao dịch này với nội dung khác',
      zh: '银行此前以不同内容报告过该交易',
      en: 'The bank told this transaction before, with another content',
    },
    todo: { vi: 'Hỏi ngân hàng.', zh: '请向银行核实。', en: 'Ask the bank.' },
  },
  'bank-payment-done': {
    status: 409,
    title: {
      vi: 'Khoản này không còn gì phải xử lý',
      zh: '该款项已无待处理金额',
      en: 'Nothing of this payment is open any more',
    },
  },
  'bank-row-invalid': {
    status: 422,
    title: {
      vi: 'Dòng sao kê không đọc được: {{column}}',
      zh: '对账单行无法读取：{{column}}',
      en: 'The row of the statement cannot be read: {{column}}',
    },
  },
  'bank-statement-unreadable': {
    status: 422,
    title: {
      vi: 'Không đọc được tệp sao kê',
      zh: '无法读取对账单文件',
      en: 'The statement cannot be read',
    },
    todo: {
      vi: 'Tệp CSV cần các cột {{columns}}, tối đa 500 dòng.',
      zh: 'CSV 文件须有列 {{columns}}，最多 500 行。',
      en: 'A CSV needs the columns {{columns}} and has at most 500 rows.',
    },
  },
  'tariff-id-twice': {
    status: 422,
    title: {
      vi: 'Mã này đã có trong biểu phí',
      zh: '该代码已存在于收费标准',
      en: 'This id stands in the tariff already',
    },
  },
  'tariff-group-unknown': {
    status: 422,
    title: {
      vi: 'Biểu phí không có nhóm hàng này',
      zh: '收费标准中没有此货物组',
      en: 'The tariff has no such group of goods',
    },
  },
  'fee-account-half': {
    status: 422,
    title: {
      vi: 'Cần cả mã ngân hàng và số tài khoản',
      zh: '须同时填写银行代码和账号',
      en: 'Bank and account go together',
    },
  },
});
