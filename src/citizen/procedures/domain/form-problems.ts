import { problems, type ProblemKind } from '../../../shared/domain/problem.js';

const fault = (vi: string, zh: string, en: string) =>
  ({ status: 422, title: { vi, zh, en } }) as const satisfies ProblemKind;

const KINDS = {
  'answer-not-asked': fault(
    'Mục này không cần khai trong trường hợp này',
    '此情况下无需填写此项',
    'This is not asked in this case',
  ),
  'answer-not-text': fault('Nhập chữ', '请输入文字', 'Type a text'),
  'answer-too-long': fault('Tối đa {{most}} ký tự', '最多 {{most}} 个字符', 'At most {{most}} characters'),
  'answer-unlike-pattern': fault('Không đúng dạng đã nêu', '格式不符', 'This does not look as it should'),
  'answer-not-number': fault('Nhập một số nguyên', '请输入整数', 'Type a whole number'),
  'answer-too-low': fault('Ít nhất {{min}}', '至少 {{min}}', 'At least {{min}}'),
  'answer-too-high': fault('Nhiều nhất {{max}}', '最多 {{max}}', 'At most {{max}}'),
  'answer-not-day': fault('Nhập ngày có thật (năm-tháng-ngày)', '请输入有效日期', 'Give a day that exists'),
  'answer-not-past': fault('Ngày này chưa đến', '该日期尚未到来', 'This day is still to come'),
  'answer-not-future': fault('Ngày này đã qua', '该日期已过', 'This day is over'),
  'answer-not-choice': fault('Chọn một trong các mục', '请从列表中选择', 'Choose one of the answers'),
  'answer-not-yes-no': fault('Chọn có hoặc không', '请选择是或否', 'Answer yes or no'),
  'answer-not-phone': fault('Số điện thoại không đúng', '电话号码有误', 'This is not a telephone number'),
  'answer-not-email': fault('Địa chỉ thư điện tử không đúng', '电子邮箱有误', 'This is not an e-mail address'),
  'answer-not-id-number': fault('Số định danh có 12 chữ số', '个人识别号为12位数字', 'A personal number has 12 digits'),
  'answer-not-commune': fault('Mã xã có 5 chữ số', '乡镇代码为5位数字', 'A code of a commune has five digits'),
};

/** What can be wrong with an answer in a form. */
export type AnswerProblem = keyof typeof KINDS;

export const answerProblem = problems(KINDS);
