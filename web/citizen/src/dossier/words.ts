/** Of a dossier that was sent. */
export const dossierWords = {
  title: { vi: 'Hồ sơ', zh: '档案', en: 'Dossier' },
  code: { vi: 'Mã hồ sơ', zh: '档案编号', en: 'Code of the dossier' },
  codeWhy: {
    vi: 'Giữ mã này và 4 số cuối điện thoại: ai không có tài khoản cũng theo dõi được bằng chúng.',
    zh: '请保存此编号和电话后四位：无需账户也可查询。',
    en: 'Keep this code and the last 4 digits of your telephone: they follow the dossier without an account.',
  },
  waits: { vi: 'Đã giữ trên máy, chờ gửi', zh: '已保存在本机，等待发送', en: 'Kept on this phone, waits to be sent' },
  waitsTodo: {
    vi: 'Có mạng là hồ sơ tự đi, bạn không phải làm gì. Mã hồ sơ sẽ hiện ở đây. Bạn đóng trang được; mở lại khi có mạng.',
    zh: '联网后自动发送，无需操作。编号将显示在此。可以关闭页面，联网时再打开。',
    en: 'It goes out by itself when there is a line; its code will come here. You may close the page and open it again later.',
  },
  fileRefused: {
    vi: 'Có tệp bị từ chối nên hồ sơ chưa đi. Bỏ tệp đó, rồi viết tiếp và gửi lại.',
    zh: '有文件被拒绝，档案尚未发送。请移除该文件后继续。',
    en: 'A file was refused, so the dossier has not gone. Take it away, then go on and send again.',
  },
  refused: { vi: 'Hồ sơ bị máy chủ từ chối', zh: '档案被服务器拒绝', en: 'The server refused the dossier' },
  mend: { vi: 'Sửa và gửi lại', zh: '修改后重新发送', en: 'Correct and send again' },
  another: {
    vi: 'Trong mẫu này đang có một bản khác viết dở trên máy. Bản bị từ chối vẫn giữ ở đây cho đến khi bạn chọn.',
    zh: '本机上此表格中另有一份正在填写。被拒绝的这份会保留在此，直到您选择。',
    en: 'Another one is being written in this form on this phone. The refused one stays here until you choose.',
  },
  anotherOpen: { vi: 'Mở bản đang viết', zh: '打开正在填写的', en: 'Open the one being written' },
  anotherInstead: {
    vi: 'Bỏ bản đang viết, sửa bản này',
    zh: '放弃正在填写的，修改这份',
    en: 'Drop that one and correct this',
  },
  receipt: { vi: 'Tải giấy biên nhận (PDF)', zh: '下载回执（PDF）', en: 'Receipt (PDF)' },
  result: { vi: 'Tải kết quả đã ký (PDF)', zh: '下载已签结果（PDF）', en: 'Signed result (PDF)' },
  office: { vi: 'Nơi giải quyết', zh: '办理机关', en: 'Office' },
  state: { vi: 'Trạng thái', zh: '状态', en: 'State' },
  stateNumber: {
    vi: 'Trạng thái {{number}} trong 10',
    zh: '第 {{number}} 种状态（共10种）',
    en: 'State {{number}} of 10',
  },
  clock: { vi: 'Thời hạn', zh: '时限', en: 'Time limit' },
  daysLeft: {
    vi: 'Còn {{count}} ngày làm việc, đến {{until}}',
    zh: '还有 {{count}} 个工作日，至 {{until}}',
    en: '{{count}} working days left, until {{until}}',
    one: '1 working day left, until {{until}}',
  },
  today: { vi: 'Hạn hôm nay, {{until}}', zh: '今天到期，{{until}}', en: 'Due today, {{until}}' },
  overdue: {
    vi: 'Cơ quan đã quá hạn ({{until}})',
    zh: '机关已逾期（{{until}}）',
    en: 'The office is late (due {{until}})',
  },
  late: { vi: 'Cơ quan đã quá hạn', zh: '机关已逾期', en: 'The office is late' },
  inTime: { vi: 'Xong đúng hạn, {{at}}', zh: '按时办结，{{at}}', en: 'Done in time, {{at}}' },
  notInTime: { vi: 'Xong nhưng trễ hạn, {{at}}', zh: '逾期办结，{{at}}', en: 'Done late, {{at}}' },
  ended: { vi: 'Kết thúc {{at}}', zh: '已结束 {{at}}', en: 'Ended {{at}}' },
  standing: { vi: 'Thời hạn đang dừng', zh: '时限暂停', en: 'The clock stands' },
  timeline: { vi: 'Diễn biến', zh: '进展', en: 'What happened' },
  now: { vi: 'Việc bạn cần làm', zh: '您需要做的', en: 'What you must do now' },
  papers: { vi: 'Giấy tờ đã nộp', zh: '已提交材料', en: 'Papers handed in' },
  fileNumber: { vi: 'Tệp {{number}}', zh: '文件 {{number}}', en: 'File {{number}}' },
  fileThere: { vi: 'Cơ quan mở được', zh: '机关可以打开', en: 'The office can open it' },
  fileWaits: {
    vi: 'Chờ quét mã độc; bạn không phải làm gì',
    zh: '等待病毒扫描；您无需操作',
    en: 'Waits for the virus scan; nothing for you to do',
  },
  fileInfected: {
    vi: 'Có mã độc, cơ quan không mở được',
    zh: '含病毒，机关无法打开',
    en: 'Holds a virus, the office cannot open it',
  },
  infectedTodo: {
    vi: 'Một tệp bạn nộp có mã độc nên cơ quan không mở được. Chụp lại giấy đó bằng máy khác rồi mang đến quầy Một cửa, hoặc gửi khi cơ quan yêu cầu bổ sung.',
    zh: '您提交的一个文件含病毒，机关无法打开。请用另一台设备重新拍摄该材料，带到一站式窗口，或在机关要求补充时发送。',
    en: 'A file that you handed in holds a virus, so the office cannot open it. Photograph that paper with another device and bring it to the one-stop desk, or send it when the office asks for a supplement.',
  },
  infectedSend: {
    vi: 'Một tệp bạn nộp có mã độc nên cơ quan không mở được. Chụp lại giấy đó bằng máy khác và gửi kèm trong phần bổ sung dưới đây.',
    zh: '您提交的一个文件含病毒，机关无法打开。请用另一台设备重新拍摄该材料，并随下面的补充一起发送。',
    en: 'A file that you handed in holds a virus, so the office cannot open it. Photograph that paper with another device and send it with the supplement below.',
  },
  exemption: { vi: 'Miễn phí, lệ phí', zh: '费用减免', en: 'Exemption from the fee' },
  exemptionWaits: {
    vi: 'Chờ cơ quan quyết định. Nếu không được chấp nhận, bạn nộp {{sum}} đ.',
    zh: '等待机关决定。如不同意，您需缴纳 {{sum}} 越盾。',
    en: 'Waits for the office’s decision. If it is refused, {{sum}} đ are to be paid.',
  },
  exemptionGranted: {
    vi: 'Được chấp nhận: không phải nộp',
    zh: '已同意：无需缴费',
    en: 'Granted: nothing is to be paid',
  },
  exemptionRefused: {
    vi: 'Không được chấp nhận: phải nộp {{sum}} đ, lý do ở phần diễn biến',
    zh: '不同意：需缴纳 {{sum}} 越盾，原因见进展',
    en: 'Refused: {{sum}} đ are to be paid; what happened says why',
  },
  atCounter: { vi: 'xuất trình tại quầy', zh: '在窗口出示', en: 'shown at the counter' },
  answers: { vi: 'Nội dung đã khai', zh: '填写内容', en: 'What you wrote' },
  pay: { vi: 'Nộp {{sum}} đ', zh: '缴费 {{sum}} 越盾', en: 'Pay {{sum}} đ' },
  payHow: {
    vi: 'Quét mã bằng ứng dụng ngân hàng. Giữ nguyên nội dung chuyển khoản. Quầy xác nhận trong giờ làm việc.',
    zh: '用银行应用扫码。请勿更改附言。窗口在工作时间确认。',
    en: 'Scan it with your bank’s app and leave the text as it is. The desk confirms in office hours.',
  },
  payAccount: {
    vi: 'Ngân hàng {{bin}}, tài khoản {{account}}',
    zh: '银行 {{bin}}，账户 {{account}}',
    en: 'Bank {{bin}}, account {{account}}',
  },
  payText: { vi: 'Nội dung: {{text}}', zh: '附言：{{text}}', en: 'Text: {{text}}' },
  payCounter: {
    vi: 'Nếu không chuyển khoản được, nộp tại quầy Một cửa và đọc mã hồ sơ.',
    zh: '无法转账时，可到一站式窗口缴纳并报档案编号。',
    en: 'If you cannot transfer, pay at the one-stop desk and read out the code.',
  },
  supplement: { vi: 'Bổ sung giấy tờ', zh: '补充材料', en: 'Supplement' },
  supplementAsked: { vi: 'Cơ quan yêu cầu:', zh: '机关要求：', en: 'The office asks:' },
  supplementOnce: {
    vi: 'Chỉ được yêu cầu bổ sung một lần: gửi đủ trong lần này.',
    zh: '只能要求补充一次：请一次交齐。',
    en: 'A supplement is asked for once only: send all of it now.',
  },
  note: { vi: 'Lời nhắn cho cơ quan', zh: '给机关的留言', en: 'A word to the office' },
  supplementSend: { vi: 'Gửi bổ sung', zh: '发送补充材料', en: 'Send the supplement' },
  supplementWaits: {
    vi: 'Phần bổ sung đã giữ, đang chờ gửi.',
    zh: '补充材料已保存，等待发送。',
    en: 'Your supplement is kept and waits to be sent.',
  },
  withdraw: { vi: 'Rút hồ sơ', zh: '撤回档案', en: 'Withdraw it' },
  withdrawWhy: { vi: 'Lý do rút', zh: '撤回原因', en: 'Why you withdraw it' },
  withdrawSure: {
    vi: 'Rút rồi thì cơ quan dừng xử lý. Muốn làm lại phải nộp hồ sơ mới.',
    zh: '撤回后机关停止办理。如需再办，须重新提交。',
    en: 'Once withdrawn nothing more is done with it. To go on you send a new one.',
  },
  withdrawDo: { vi: 'Tôi rút hồ sơ này', zh: '确认撤回', en: 'I withdraw this dossier' },
  rate: { vi: 'Bạn có hài lòng không?', zh: '您满意吗？', en: 'Are you content with it?' },
  star: { vi: '{{count}} sao', zh: '{{count}} 星', en: '{{count}} stars', one: '1 star' },
  comment: { vi: 'Ý kiến thêm', zh: '补充意见', en: 'Anything to add' },
  rateSend: { vi: 'Gửi đánh giá', zh: '提交评价', en: 'Send the rating' },
  rated: {
    vi: 'Bạn đã cho {{count}} sao',
    zh: '您评了 {{count}} 星',
    en: 'You gave {{count}} stars',
    one: 'You gave 1 star',
  },
  told: { vi: 'Đã nhận lời bạn, đang gửi.', zh: '已记下，正在发送。', en: 'Taken down, on its way.' },
  granted: { vi: 'Được giải quyết', zh: '准予办理', en: 'Granted' },
  refusedResult: { vi: 'Từ chối giải quyết', zh: '不予办理', en: 'Refused' },
} as const;

/** What an outbox says of what was sent. */
export const saidWords = {
  dossier: { vi: 'Nộp hồ sơ', zh: '提交档案', en: 'Send a dossier' },
  dossierFor: { vi: 'Nộp hồ sơ thay', zh: '代交档案', en: 'Send a dossier for somebody' },
  visit: { vi: 'Ghi lượt đến nhà', zh: '记录走访', en: 'Record a visit' },
  supplement: { vi: 'Bổ sung giấy tờ', zh: '补充材料', en: 'Supplement a dossier' },
  withdraw: { vi: 'Rút hồ sơ', zh: '撤回档案', en: 'Withdraw a dossier' },
  rate: { vi: 'Đánh giá', zh: '评价', en: 'Rate' },
  report: { vi: 'Gửi phản ánh', zh: '反映情况', en: 'Report something' },
  complaint: { vi: 'Gửi khiếu nại', zh: '提交申诉', en: 'Complain' },
} as const;

export const stepWords = {
  SUBMIT: { vi: 'Đã nộp', zh: '已提交', en: 'Sent' },
  RECEIVE: { vi: 'Được tiếp nhận', zh: '已受理', en: 'Received' },
  NOT_RECEIVE: { vi: 'Không được tiếp nhận', zh: '不予受理', en: 'Not received' },
  ROUTE: { vi: 'Chuyển người xử lý', zh: '转交办理', en: 'Given to an official' },
  FORWARD: { vi: 'Chuyển cơ quan khác', zh: '转交其他机关', en: 'Handed to another office' },
  ASK_SUPPLEMENT: { vi: 'Yêu cầu bổ sung giấy tờ', zh: '要求补充材料', en: 'A supplement was asked for' },
  SUPPLEMENT: { vi: 'Đã bổ sung', zh: '已补充', en: 'Supplemented' },
  ASK_FEE: { vi: 'Yêu cầu nộp phí', zh: '要求缴费', en: 'Payment was asked for' },
  CONFIRM_PAYMENT: { vi: 'Đã nhận tiền', zh: '已收费', en: 'Payment confirmed' },
  WAIVE_FEE: { vi: 'Được miễn phí', zh: '已免费', en: 'Fee waived' },
  GRANT_EXEMPTION: { vi: 'Chấp nhận miễn phí', zh: '同意减免', en: 'Exemption granted' },
  REFUSE_EXEMPTION: { vi: 'Không chấp nhận miễn phí', zh: '不同意减免', en: 'Exemption refused' },
  WITHDRAW: { vi: 'Đã rút hồ sơ', zh: '已撤回', en: 'Withdrawn' },
  STOP: { vi: 'Dừng xử lý', zh: '暂停办理', en: 'Stopped' },
  RESUME: { vi: 'Xử lý tiếp', zh: '继续办理', en: 'Goes on' },
  PROPOSE_RESULT: { vi: 'Đã dự thảo kết quả', zh: '已拟结果', en: 'Result proposed' },
  SEND_BACK: { vi: 'Trả lại dự thảo', zh: '退回草案', en: 'Proposal sent back' },
  SIGN: { vi: 'Đã ký kết quả', zh: '结果已签', en: 'Result signed' },
  RETURN_RESULT: { vi: 'Đã trả kết quả', zh: '已交付结果', en: 'Result handed over' },
  RATE: { vi: 'Đã đánh giá', zh: '已评价', en: 'Rated' },
} as const;

/** Why no time runs. */
export const whyStandsWords = {
  SUPPLEMENT_ASKED: {
    vi: 'Thời hạn đang dừng: cơ quan chờ giấy tờ bổ sung của bạn.',
    zh: '时限暂停：机关在等您补充材料。',
    en: 'The clock stands: the office waits for your supplement.',
  },
  FINANCIAL_DUTY_ASKED: {
    vi: 'Thời hạn đang dừng: cơ quan chờ bạn nộp tiền.',
    zh: '时限暂停：机关在等您缴费。',
    en: 'The clock stands: the office waits for your payment.',
  },
  STOPPED: {
    vi: 'Thời hạn đang dừng: cơ quan tạm dừng xử lý.',
    zh: '时限暂停：机关暂停办理。',
    en: 'The clock stands: the office has stopped.',
  },
} as const;

/** What whoever sent a dossier must do, by its state. */
export const whatNowWords = {
  NEWLY_REGISTERED: {
    vi: 'Chưa phải làm gì. Cơ quan xem hồ sơ trong 8 giờ làm việc.',
    zh: '暂无需操作。机关将在8个工作小时内审阅。',
    en: 'Nothing yet. The office looks at it within 8 office hours.',
  },
  RECEIVED: { vi: 'Chưa phải làm gì.', zh: '暂无需操作。', en: 'Nothing for now.' },
  NOT_RECEIVED: {
    vi: 'Đọc lý do ở phần diễn biến, sửa rồi nộp hồ sơ mới.',
    zh: '请看进展中的原因，修改后重新提交。',
    en: 'Read why below, correct it and send a new one.',
  },
  IN_PROCESS: { vi: 'Chưa phải làm gì.', zh: '暂无需操作。', en: 'Nothing for now.' },
  SUPPLEMENT_ASKED: {
    vi: 'Gửi giấy tờ cơ quan yêu cầu, hoặc mang đến quầy Một cửa.',
    zh: '请发送机关要求的材料，或带到一站式窗口。',
    en: 'Send what the office asks for, or bring it to the one-stop desk.',
  },
  FINANCIAL_DUTY_ASKED: {
    vi: 'Nộp khoản tiền ghi dưới đây.',
    zh: '请缴纳下列费用。',
    en: 'Pay the sum below.',
  },
  WITHDRAWN: { vi: 'Không còn gì. Bạn đã rút hồ sơ.', zh: '无。您已撤回档案。', en: 'Nothing. You withdrew it.' },
  STOPPED: {
    vi: 'Lý do ở phần diễn biến. Chờ cơ quan, hoặc hỏi quầy Một cửa.',
    zh: '原因见进展。请等待，或咨询一站式窗口。',
    en: 'What happened says why. Wait, or ask the one-stop desk.',
  },
  FINISHED: {
    vi: 'Tải kết quả đã ký, hoặc đến quầy nhận bản giấy.',
    zh: '下载已签结果，或到窗口领取纸质件。',
    en: 'Take the signed result here, or fetch it on paper at the desk.',
  },
  RESULT_RETURNED: {
    vi: 'Không còn gì. Bạn đã nhận kết quả.',
    zh: '无。您已领取结果。',
    en: 'Nothing. You have the result.',
  },
} as const;
