import { problems, type ProblemKind } from './problem.js';

const refused = (title: ProblemKind['title'], todo: NonNullable<ProblemKind['todo']>) =>
  ({ status: 422, title, todo }) as const satisfies ProblemKind;

const KINDS = {
  'tax-code-format': refused(
    { vi: 'Mã số thuế không đúng dạng.', zh: '税号格式不对。', en: 'This is not a tax code.' },
    {
      vi: 'Nhập 10 chữ số, 10 chữ số và 3 số chi nhánh, 12 số căn cước, hoặc 18 ký tự mã tín dụng Trung Quốc.',
      zh: '请输入10位数字、10位加3位分支号、12位身份证号或中国18位统一社会信用代码。',
      en: 'Type 10 digits, 10 and 3 for a branch, 12 for a person, or the 18 characters of a Chinese firm.',
    },
  ),
  'tax-code-check-digit': refused(
    { vi: 'Mã số thuế có chữ số sai.', zh: '税号有误。', en: 'The tax code has a wrong digit.' },
    {
      vi: 'So lại từng chữ số với giấy chứng nhận đăng ký thuế.',
      zh: '请对照税务登记证逐位核对。',
      en: 'Compare every digit with the tax registration.',
    },
  ),
  'tax-code-unassigned': refused(
    { vi: 'Mã số thuế này không được cấp.', zh: '该税号从未核发。', en: 'No such tax code was ever given.' },
    {
      vi: 'Nhập mã trên giấy chứng nhận đăng ký thuế.',
      zh: '请输入税务登记证上的税号。',
      en: 'Type the code of the tax registration.',
    },
  ),
  'tax-code-branch': refused(
    { vi: 'Số chi nhánh không thể là 000.', zh: '分支号不能为000。', en: 'A branch cannot be 000.' },
    {
      vi: 'Nhập số chi nhánh từ 001, hoặc bỏ ba số cuối nếu là trụ sở chính.',
      zh: '请输入001起的分支号;总部请省略最后三位。',
      en: 'Type a branch from 001 on, or leave the last three digits out for the head office.',
    },
  ),
  'tax-code-identity-number': refused(
    { vi: 'Số căn cước không đúng.', zh: '越南身份证号有误。', en: 'This is not an identity number.' },
    {
      vi: 'Nhập 12 chữ số trên thẻ căn cước; ba số đầu là mã tỉnh 001–096.',
      zh: '请输入身份证上的12位数字;前三位为省代码001–096。',
      en: 'Type the 12 digits of the identity card; the first three are a province, 001 to 096.',
    },
  ),
  'uscc-format': refused(
    {
      vi: 'Mã tín dụng Trung Quốc không đúng dạng.',
      zh: '统一社会信用代码格式不对。',
      en: 'This is not a Chinese credit code.',
    },
    {
      vi: 'Nhập 18 chữ số và chữ hoa, không có I, O, S, V, Z, như trên giấy phép kinh doanh.',
      zh: '请按营业执照输入18位数字和大写字母(不含I、O、S、V、Z)。',
      en: 'Type the 18 digits and capitals of the business licence; I, O, S, V, Z do not occur.',
    },
  ),
  'uscc-check-character': refused(
    {
      vi: 'Ký tự cuối của mã tín dụng không khớp.',
      zh: '统一社会信用代码末位不符。',
      en: 'The last character of the credit code does not fit.',
    },
    {
      vi: 'So lại với giấy phép kinh doanh; nếu đúng thì giữ nguyên.',
      zh: '请对照营业执照核对;如无误可保留。',
      en: 'Compare it with the business licence; keep it if it is right.',
    },
  ),
};

/** The stable codes of what can be wrong with a tax code. */
export type TaxCodeProblem = keyof typeof KINDS;

/** Refusals about tax codes, in three languages; each says what to type. */
export const taxCodeProblem = problems(KINDS);
