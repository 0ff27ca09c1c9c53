import { problems } from '../domain/problem.js';

/** Refusals of workbooks that are imported. */
export const refuse = problems({
  'workbook-unreadable': {
    status: 422,
    title: { vi: 'Không đọc được bảng tính', zh: '无法读取工作簿', en: 'The workbook cannot be read' },
    todo: {
      vi: 'Gửi tệp Excel (.xlsx), dòng đầu của trang tính là tên các cột cần có.',
      zh: '请发送 Excel 文件（.xlsx），工作表首行为所需列名。',
      en: 'Send an Excel file (.xlsx) whose sheet names the needed columns in its first row.',
    },
  },
  'workbook-too-large': {
    status: 422,
    title: { vi: 'Bảng tính quá lớn', zh: '工作簿过大', en: 'The workbook is too large' },
    todo: {
      vi: 'Chia thành nhiều tệp, hoặc lưu thành CSV.',
      zh: '请拆分为多个文件，或另存为 CSV。',
      en: 'Send it in parts, or as CSV.',
    },
  },
});
