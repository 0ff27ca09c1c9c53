import { problems } from '../../../shared/domain/problem.js';

/** Refusals of the errand of a dossier. */
export const refuse = problems({
  'dossier-not-in-state': {
    status: 409,
    title: {
      vi: 'Hồ sơ đang ở trạng thái {{state}}: không làm được việc này',
      zh: '档案处于状态 {{state}}，不能这样做',
      en: 'The dossier is in state {{state}}: this cannot be done now',
    },
    todo: {
      vi: 'Tải lại hồ sơ để xem việc có thể làm tiếp.',
      zh: '请刷新档案，查看下一步可办事项。',
      en: 'Load the dossier again to see what can be done next.',
    },
  },
  'dossier-phone-whole': {
    status: 429,
    title: {
      vi: 'Hôm nay có quá nhiều lượt thử sai với mã hồ sơ này',
      zh: '今天此档案编号的错误尝试过多',
      en: 'Too many wrong digits were tried with this code today',
    },
    todo: {
      vi: 'Nhập đủ số điện thoại đã khai thay cho 4 số cuối.',
      zh: '请输入所留的完整电话号码，而非后四位。',
      en: 'Type the whole telephone number that was given, instead of its last four digits.',
    },
  },
  'dossier-supplement-once': {
    status: 409,
    title: {
      vi: 'Hồ sơ này đã được yêu cầu bổ sung một lần',
      zh: '该档案已要求补充过一次',
      en: 'A supplement has been asked for once already',
    },
    todo: {
      vi: 'Chỉ được yêu cầu bổ sung một lần: giải quyết theo giấy tờ hiện có.',
      zh: '补充材料只能要求一次：请按现有材料办理。',
      en: 'It may be asked once only: decide on what there is.',
    },
  },
  'dossier-needs-second-person': {
    status: 409,
    title: {
      vi: 'Người đề xuất không được ký kết quả',
      zh: '提出结果的人不得签发',
      en: 'Who proposed the result may not sign it',
    },
    todo: { vi: 'Nhờ người thứ hai ký.', zh: '请由第二人签发。', en: 'Let a second person sign.' },
  },
  'dossier-of-colleague': {
    status: 409,
    title: {
      vi: 'Hồ sơ đang do người khác xử lý',
      zh: '该档案由其他人办理',
      en: 'A colleague works on this dossier',
    },
    todo: {
      vi: 'Chuyển hồ sơ cho mình trước khi xử lý.',
      zh: '请先将档案转给自己。',
      en: 'Route it to yourself first.',
    },
  },
  'dossier-official-unknown': {
    status: 422,
    title: {
      vi: 'Không có cán bộ này ở cơ quan',
      zh: '本机关没有该公务员',
      en: 'There is no such official at this office',
    },
  },
  'dossier-there-already': {
    status: 409,
    title: { vi: 'Hồ sơ đang ở cơ quan này', zh: '该档案已在此机关', en: 'The dossier is with this office already' },
  },
  'dossier-office-unknown': {
    status: 422,
    title: { vi: 'Không có cơ quan này', zh: '没有该机关', en: 'There is no such office' },
  },
  'dossier-proposal-missing': {
    status: 409,
    title: { vi: 'Chưa có đề xuất kết quả', zh: '尚未提出结果', en: 'No result is proposed' },
    todo: {
      vi: 'Người xử lý đề xuất kết quả trước.',
      zh: '请先由经办人提出结果。',
      en: 'Let the official in charge propose one first.',
    },
  },
  'dossier-proposal-other': {
    status: 409,
    title: {
      vi: 'Đề xuất kết quả đã thay đổi',
      zh: '提出的结果已更改',
      en: 'Another result is proposed by now',
    },
    todo: {
      vi: 'Xem lại hồ sơ rồi đề xuất mới hoặc ký.',
      zh: '请重新查看档案，再重新提出或签发。',
      en: 'Look at the dossier again, then propose anew or sign.',
    },
  },
  'dossier-proposal-open': {
    status: 409,
    title: {
      vi: 'Đề xuất kết quả đang chờ ký',
      zh: '提出的结果正等待签发',
      en: 'A proposed result waits for its signature',
    },
    todo: {
      vi: 'Ký hoặc trả lại đề xuất trước.',
      zh: '请先签发或退回。',
      en: 'Sign it or send it back first.',
    },
  },
  'dossier-fee-unpaid': {
    status: 409,
    title: { vi: 'Chưa nộp {{dong}} đồng', zh: '尚未缴纳 {{dong}} 盾', en: '{{dong}} đồng are not paid yet' },
    todo: {
      vi: 'Xác nhận đã nộp hoặc miễn phí trước.',
      zh: '请先确认缴费或免费。',
      en: 'Confirm the payment or waive the fee first.',
    },
  },
  'dossier-fee-nothing-due': {
    status: 409,
    title: { vi: 'Không có khoản phải nộp', zh: '没有应缴款项', en: 'There is nothing to pay' },
  },
  'dossier-fee-other': {
    status: 409,
    title: {
      vi: 'Số phải nộp là {{dong}} đồng',
      zh: '应缴金额为 {{dong}} 盾',
      en: '{{dong}} đồng are to be paid',
    },
    todo: {
      vi: 'Xác nhận đúng số tiền phải nộp.',
      zh: '请按应缴金额确认。',
      en: 'Confirm the sum that is due.',
    },
  },
  'dossier-rated': {
    status: 409,
    title: { vi: 'Bạn đã đánh giá hồ sơ này', zh: '您已评价该档案', en: 'You rated this dossier already' },
  },
  'dossier-sent': {
    status: 409,
    title: { vi: 'Hồ sơ này đã được gửi', zh: '该档案已提交', en: 'This dossier was sent already' },
    todo: { vi: 'Mở hồ sơ trong danh sách của bạn.', zh: '请在您的列表中打开。', en: 'Open it in your list.' },
  },
  'dossier-not-taken-here': {
    status: 409,
    title: {
      vi: 'Thủ tục này chưa nhận hồ sơ trực tuyến',
      zh: '该手续暂不接受网上申请',
      en: 'Dossiers of this procedure are not taken this way',
    },
    todo: {
      vi: 'Nộp tại bộ phận một cửa.',
      zh: '请到一站式窗口办理。',
      en: 'Hand it in at the one-stop desk.',
    },
  },
  'dossier-too-many-files': {
    status: 409,
    title: {
      vi: 'Mỗi hồ sơ tối đa {{most}} tệp',
      zh: '每份档案最多 {{most}} 个文件',
      en: 'A dossier has at most {{most}} files',
    },
    todo: {
      vi: 'Ghép nhiều trang vào một PDF.',
      zh: '请将多页合并为一个 PDF。',
      en: 'Put several pages into one PDF.',
    },
  },
  'dossier-account-missing': {
    status: 409,
    title: {
      vi: 'Chưa có tài khoản nhận phí, lệ phí',
      zh: '尚未设置收费账户',
      en: 'No account for the fee is set',
    },
    todo: { vi: 'Nộp tiền tại bộ phận một cửa.', zh: '请在一站式窗口缴费。', en: 'Pay at the one-stop desk.' },
  },
  'dossier-result-missing': {
    status: 409,
    title: { vi: 'Chưa có kết quả', zh: '尚无结果', en: 'There is no result yet' },
  },
  'dossier-seal-missing': {
    status: 503,
    title: {
      vi: 'Chưa cấu hình chữ ký số',
      zh: '尚未配置电子签章',
      en: 'No certificate is set that could sign',
    },
    todo: { vi: 'Báo quản trị viên.', zh: '请通知管理员。', en: 'Tell the administrator.' },
  },
  'dossier-origin-missing': {
    status: 503,
    title: {
      vi: 'Chưa cấu hình địa chỉ công khai của hệ thống',
      zh: '尚未配置系统的公开网址',
      en: 'No public address is set that the paper could name',
    },
    todo: { vi: 'Báo quản trị viên.', zh: '请通知管理员。', en: 'Tell the administrator.' },
  },
  'past-dossier-decided': {
    status: 409,
    title: {
      vi: 'Hồ sơ số hoá này đã được quyết định',
      zh: '该数字化档案已作出决定',
      en: 'This digitised dossier was decided on already',
    },
    todo: {
      vi: 'Tải lại danh sách để xem kết quả.',
      zh: '请刷新列表查看结果。',
      en: 'Load the list again to see what became of it.',
    },
  },
  // Field problems of a dossier that is sent.
  'dossier-procedure-unknown': {
    status: 422,
    title: { vi: 'Không có thủ tục này', zh: '没有该手续', en: 'There is no such procedure' },
  },
  'dossier-office-unfitting': {
    status: 422,
    title: {
      vi: 'Cơ quan này không nhận thủ tục này',
      zh: '该机关不受理此手续',
      en: 'This office does not take this procedure',
    },
  },
  'dossier-file-unknown': {
    status: 422,
    title: {
      vi: 'Tệp này chưa được tải lên cho hồ sơ',
      zh: '该文件未上传到此档案',
      en: 'This file was not handed in for the dossier',
    },
  },
  'dossier-paper-unknown': {
    status: 422,
    title: {
      vi: 'Giấy tờ này không có trong thành phần hồ sơ',
      zh: '申请材料中没有此项',
      en: 'This is none of the papers that are asked for',
    },
  },
  'dossier-paper-missing': {
    status: 422,
    title: { vi: 'Thiếu giấy tờ này', zh: '缺少此材料', en: 'This paper is missing' },
  },
  'dossier-exemption-none': {
    status: 409,
    title: {
      vi: 'Không có đề nghị miễn phí nào chờ quyết định',
      zh: '没有待决定的减免申请',
      en: 'No claim of an exemption waits for a decision',
    },
  },
  'dossier-exemption-open': {
    status: 409,
    title: {
      vi: 'Đề nghị miễn phí của người nộp chưa được quyết định',
      zh: '申请人的减免申请尚未决定',
      en: 'Nobody has decided on the exemption that the applicant claims',
    },
    todo: {
      vi: 'Chấp nhận hoặc từ chối miễn phí, nêu lý do, rồi làm tiếp.',
      zh: '请先说明理由并同意或拒绝减免。',
      en: 'Grant or refuse it with a reason first.',
    },
  },
  'dossier-exemption-unknown': {
    status: 422,
    title: { vi: 'Không có diện miễn này', zh: '没有此减免情形', en: 'There is no such exemption' },
  },
});
