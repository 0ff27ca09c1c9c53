import { problems, type ProblemKind } from '../../../shared/domain/problem.js';
import type { TaxCodeProblem } from '../../../shared/domain/tax-code-problems.js';

const refused = (title: ProblemKind['title'], todo: NonNullable<ProblemKind['todo']>) =>
  ({ status: 422, title, todo }) as const satisfies ProblemKind;

const KINDS = {
  'container-format': refused(
    { vi: 'Số container không đúng dạng.', zh: '集装箱号格式不对。', en: 'This is not a container number.' },
    {
      vi: 'Nhập 4 chữ cái (chữ thứ tư là U, J hoặc Z) và 7 chữ số, ví dụ CSQU3054383.',
      zh: '请输入4个字母(第四个为U、J或Z)加7位数字,例如CSQU3054383。',
      en: 'Type 4 letters (the fourth is U, J or Z) and 7 digits, for example CSQU3054383.',
    },
  ),
  'container-check-digit-missing': refused(
    {
      vi: 'Số container thiếu chữ số kiểm tra.',
      zh: '集装箱号缺少校验码。',
      en: 'The container number lacks its last digit.',
    },
    {
      vi: 'Nhập thêm chữ số nằm trong khung vuông sau 6 chữ số trên vỏ container.',
      zh: '请补上箱体上6位数字后面方框内的那一位数字。',
      en: 'Add the digit that stands in a box after the six digits on the container.',
    },
  ),
  'container-check-digit': refused(
    { vi: 'Số container có ký tự sai.', zh: '集装箱号有误。', en: 'The container number has a wrong character.' },
    {
      vi: 'So lại từng ký tự với vỏ container; chữ số cuối không khớp các ký tự trước.',
      zh: '请对照箱体逐个核对;最后一位与前面的字符不符。',
      en: 'Compare every character with the container; the last digit does not fit the others.',
    },
  ),
  'hs-code-format': refused(
    { vi: 'Mã HS không đúng dạng.', zh: 'HS编码格式不对。', en: 'This is not an HS code.' },
    {
      vi: 'Nhập 8 chữ số theo biểu thuế Việt Nam, hoặc 6 chữ số quốc tế, ví dụ 08106000.',
      zh: '请输入越南税则8位数字或国际6位数字,例如08106000。',
      en: 'Type the 8 digits of the Vietnamese tariff or the 6 international ones, for example 08106000.',
    },
  ),
  'hs-code-leading-zero': refused(
    { vi: 'Mã HS mất số 0 ở đầu.', zh: 'HS编码缺少开头的0。', en: 'The HS code has lost its leading zero.' },
    {
      vi: 'Nhập {{suggestion}} nếu đúng hàng này.',
      zh: '如货物无误,请输入{{suggestion}}。',
      en: 'Type {{suggestion}} if these are the goods.',
    },
  ),
  'hs-code-chapter': refused(
    {
      vi: 'Không có chương {{chapter}} trong biểu thuế.',
      zh: '税则中没有第{{chapter}}章。',
      en: 'The tariff has no chapter {{chapter}}.',
    },
    {
      vi: 'Nhập mã HS có hai chữ số đầu là chương của hàng, từ 01 đến 98.',
      zh: '请输入以货物所属章(01至98)开头的HS编码。',
      en: 'Type a code that begins with the chapter of the goods, 01 to 98.',
    },
  ),
  'plate-vietnamese': refused(
    { vi: 'Biển số Việt Nam không đúng dạng.', zh: '越南车牌格式不对。', en: 'This is not a Vietnamese plate.' },
    {
      vi: 'Nhập mã tỉnh, chữ cái và 4 hoặc 5 chữ số, ví dụ 12C-123.45.',
      zh: '请输入省代码、字母和4或5位数字,例如12C-123.45。',
      en: 'Type the province number, the letter and 4 or 5 digits, for example 12C-123.45.',
    },
  ),
  'plate-chinese': refused(
    { vi: 'Biển số Trung Quốc không đúng dạng.', zh: '中国车牌格式不对。', en: 'This is not a Chinese plate.' },
    {
      vi: 'Nhập chữ chỉ tỉnh, chữ cái và 5 ký tự (xe năng lượng mới 6), rơ moóc kết thúc bằng 挂, ví dụ 桂F12345.',
      zh: '请输入省份简称、字母和5位字符(新能源6位),挂车以“挂”结尾,例如桂F12345。',
      en: 'Type the province character, a letter and 5 characters (6 for new energy); trailers end in 挂, for example 桂F12345.',
    },
  ),
  'plate-chinese-letters': refused(
    {
      vi: 'Biển số Trung Quốc không có chữ I và O.',
      zh: '中国车牌不使用字母I和O。',
      en: 'Chinese plates do not use the letters I and O.',
    },
    {
      vi: 'Nhập số 1 thay cho I, số 0 thay cho O.',
      zh: '请用数字1代替I,用数字0代替O。',
      en: 'Type the digit 1 for I and the digit 0 for O.',
    },
  ),
  'plate-unknown': refused(
    { vi: 'Không nhận ra biển số này.', zh: '无法识别该车牌。', en: 'This plate is not recognised.' },
    {
      vi: 'Nhập biển số Việt Nam (ví dụ 12C-123.45) hoặc Trung Quốc kèm chữ chỉ tỉnh (ví dụ 桂F12345).',
      zh: '请输入越南车牌(例如12C-123.45)或带省份简称的中国车牌(例如桂F12345)。',
      en: 'Type a Vietnamese plate (for example 12C-123.45) or a Chinese one with its province character (for example 桂F12345).',
    },
  ),
  'vin-length': refused(
    {
      vi: 'Số khung có {{length}} ký tự.',
      zh: '车架号为{{length}}位。',
      en: 'The chassis number has {{length}} characters.',
    },
    {
      vi: 'Nhập đủ 17 ký tự của số khung.',
      zh: '请输入完整的17位车架号。',
      en: 'Type all 17 characters of the chassis number.',
    },
  ),
  'vin-letters': refused(
    {
      vi: 'Số khung không có chữ I, O, Q.',
      zh: '车架号不使用字母I、O、Q。',
      en: 'Chassis numbers do not use the letters I, O and Q.',
    },
    {
      vi: 'Nhập số 1 thay cho I, số 0 thay cho O và Q.',
      zh: '请用数字1代替I,用数字0代替O和Q。',
      en: 'Type the digit 1 for I, and 0 for O and Q.',
    },
  ),
  'vin-characters': refused(
    {
      vi: 'Số khung có ký tự lạ.',
      zh: '车架号含有无效字符。',
      en: 'The chassis number holds a character that cannot occur.',
    },
    { vi: 'Chỉ nhập chữ cái A–Z và chữ số.', zh: '只能输入字母A–Z和数字。', en: 'Type only letters A–Z and digits.' },
  ),
  'vin-check-digit': refused(
    { vi: 'Số khung có ký tự sai.', zh: '车架号有误。', en: 'The chassis number has a wrong character.' },
    {
      vi: 'So lại từng ký tự với giấy đăng ký; ký tự thứ 9 không khớp các ký tự khác.',
      zh: '请对照登记证逐个核对;第9位与其他字符不符。',
      en: 'Compare every character with the registration; the ninth does not fit the others.',
    },
  ),
  'vin-check-digit-unusual': refused(
    {
      vi: 'Số khung không theo quy tắc ký tự kiểm tra.',
      zh: '车架号不符合校验规则。',
      en: 'The chassis number does not follow the check digit rule.',
    },
    {
      vi: 'So lại với giấy đăng ký; nếu đúng thì giữ nguyên.',
      zh: '请对照登记证核对;如无误可保留。',
      en: 'Compare it with the registration; keep it if it is right.',
    },
  ),
  'customs-number-format': refused(
    {
      vi: 'Số tờ khai hải quan không đúng dạng.',
      zh: '报关单号格式不对。',
      en: 'This is not a customs declaration number.',
    },
    {
      vi: 'Nhập 12 chữ số, bắt đầu bằng 10 (nhập khẩu) hoặc 30 (xuất khẩu).',
      zh: '请输入12位数字,进口以10开头,出口以30开头。',
      en: 'Type 12 digits that begin with 10 (import) or 30 (export).',
    },
  ),
  'customs-number-direction': refused(
    {
      vi: 'Tờ khai hải quan này thuộc chiều ngược lại.',
      zh: '该报关单属于相反方向。',
      en: 'This customs declaration is for the other direction.',
    },
    {
      vi: 'Nhập số tờ khai bắt đầu bằng {{prefix}}.',
      zh: '请输入以{{prefix}}开头的报关单号。',
      en: 'Type a number that begins with {{prefix}}.',
    },
  ),
  'customs-type': refused(
    {
      vi: 'Không có loại hình này cho chiều hàng đã chọn.',
      zh: '该方向没有此报关类型。',
      en: 'This type of declaration does not exist for the direction.',
    },
    { vi: 'Nhập một trong: {{types}}.', zh: '请输入以下之一:{{types}}。', en: 'Type one of: {{types}}.' },
  ),
  'un-number-format': refused(
    { vi: 'Số UN không đúng dạng.', zh: 'UN编号格式不对。', en: 'This is not a UN number.' },
    {
      vi: 'Nhập UN và 4 chữ số, ví dụ UN1203.',
      zh: '请输入UN加4位数字,例如UN1203。',
      en: 'Type UN and 4 digits, for example UN1203.',
    },
  ),
  'transport-mode': refused(
    { vi: 'Không có phương thức vận chuyển này.', zh: '没有此运输方式。', en: 'There is no such mode of transport.' },
    {
      vi: 'Nhập một trong các số: {{digits}}.',
      zh: '请输入以下数字之一:{{digits}}。',
      en: 'Type one of the digits {{digits}}.',
    },
  ),
};

/** The stable codes of what can be wrong with a single value of a declaration. */
export type FieldProblemCode = keyof typeof KINDS | TaxCodeProblem;

/** Refusals about single values, in three languages; each says what to type. */
export const fieldProblem = problems(KINDS);
