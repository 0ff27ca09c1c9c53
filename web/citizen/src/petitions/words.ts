/** Of reports and complaints, as everybody reads them. */
export const petitionWords = {
  reports: { vi: 'Phản ánh của người dân', zh: '公众反映', en: 'What people reported' },
  all: {
    vi: 'Ai cũng xem được. Không hiện người gửi, lời người gửi và vị trí chính xác.',
    zh: '人人可看。不显示反映人、其原话和准确位置。',
    en: 'Open to everybody. Neither who sent one, nor his words, nor the very place is shown.',
  },
  topic: { vi: 'Lĩnh vực', zh: '类别', en: 'Topic' },
  commune: { vi: 'Xã, phường', zh: '乡镇', en: 'Commune' },
  state: { vi: 'Trạng thái', zh: '状态', en: 'State' },
  search: { vi: 'Tìm trong câu trả lời', zh: '在答复中搜索', en: 'Search the answers' },
  nearMe: { vi: 'Gần tôi', zh: '我附近', en: 'Near me' },
  none: { vi: 'Chưa có phản ánh nào', zh: '还没有反映', en: 'Nothing reported yet' },
  noneTodo: { vi: 'Bạn có thể là người đầu tiên.', zh: '您可以第一个反映。', en: 'You can be the first.' },
  untitled: { vi: 'Phản ánh về {{topic}}', zh: '关于{{topic}}的反映', en: 'A report on {{topic}}' },
  answered: { vi: 'Câu trả lời', zh: '答复', en: 'The answer' },
  notAnswered: {
    vi: 'Chưa có câu trả lời công khai. Cơ quan phải xử lý trước {{until}}.',
    zh: '暂无公开答复。机关须在 {{until}} 前处理。',
    en: 'No public answer yet. The body must act by {{until}}.',
  },
  noPublicAnswer: { vi: 'Chưa có câu trả lời công khai.', zh: '暂无公开答复。', en: 'There is no public answer.' },
  merged: {
    vi: '{{count}} phản ánh khác nói về cùng việc này',
    zh: '另有 {{count}} 条反映同一事项',
    en: '{{count}} other reports tell of the same',
    one: '1 other report tells of the same',
  },
  office: { vi: 'Cơ quan xử lý', zh: '处理机关', en: 'Body that acts' },
  sentAt: { vi: 'Gửi ngày', zh: '提交日期', en: 'Sent' },
  dueAt: { vi: 'Hạn xử lý', zh: '处理期限', en: 'To act by' },
  overdue: { vi: '{{until}}, đã quá hạn', zh: '{{until}}，已逾期', en: '{{until}}, which is over' },
  atProvince: { vi: 'Đã chuyển lên tỉnh', zh: '已上报省里', en: 'With the province now' },
  mine: { vi: 'Đơn của bạn', zh: '您提交的内容', en: 'What you sent' },
  place: { vi: 'Vị trí', zh: '位置', en: 'Where' },
  photos: { vi: '{{count}} ảnh kèm theo', zh: '{{count}} 张照片', en: '{{count}} photos', one: '1 photo' },
  COMPLAINT: { vi: 'Khiếu nại', zh: '申诉', en: 'Complaint' },
  REPORT: { vi: 'Phản ánh', zh: '反映', en: 'Report' },
  rateByCode: {
    vi: 'Đánh giá bằng mã: mở trang theo dõi.',
    zh: '凭编号评价：请打开查询页面。',
    en: 'You rate it by its code, on the page where you follow it.',
  },
  mergedInto: { vi: 'Được gộp vào phản ánh này', zh: '已并入此反映', en: 'Merged into this report' },
  follow: { vi: 'Theo dõi bằng mã', zh: '凭编号查询', en: 'Follow it by its code' },
} as const;

export const reportWords = {
  title: { vi: 'Báo một việc', zh: '反映情况', en: 'Report something' },
  topic: { vi: 'Về việc gì?', zh: '关于什么？', en: 'What is it about?' },
  subject: { vi: 'Tóm tắt trong một câu', zh: '一句话概括', en: 'In one sentence' },
  subjectHint: {
    vi: 'Ví dụ: ổ gà trước chợ',
    zh: '例如：市场前的坑洞',
    en: 'Such as: a hole in the road at the market',
  },
  text: { vi: 'Kể rõ hơn', zh: '详细说明', en: 'Tell more' },
  photos: { vi: 'Ảnh', zh: '照片', en: 'Photos' },
  photosHint: {
    vi: 'Chỉ cán bộ xử lý thấy ảnh. Tránh chụp mặt người.',
    zh: '照片仅供处理人员查看。请避免拍到人脸。',
    en: 'Officials alone see them. Avoid faces.',
  },
  where: { vi: 'Ở đâu?', zh: '在哪里？', en: 'Where is it?' },
  here: { vi: 'Lấy vị trí của tôi', zh: '使用我的位置', en: 'Where I am now' },
  onMap: { vi: 'Chọn trên bản đồ', zh: '在地图上选择', en: 'Choose on a map' },
  onMapHide: { vi: 'Đóng bản đồ', zh: '关闭地图', en: 'Close the map' },
  placeIs: { vi: 'Vị trí đã chọn: {{place}}', zh: '已选位置：{{place}}', en: 'The place: {{place}}' },
  placeAway: { vi: 'Bỏ vị trí', zh: '清除位置', en: 'Take the place away' },
  placeOutside: {
    vi: 'Vị trí này không nằm trong xã, phường nào có trên bản đồ. Chọn xã, phường bên dưới.',
    zh: '该位置不在地图上的任何乡镇。请在下面选择乡镇。',
    en: 'This place lies in no commune of the map. Choose the commune below.',
  },
  placeUnknown: {
    vi: 'Máy không cho biết vị trí. Chọn xã, phường và tả bằng lời.',
    zh: '设备未提供位置。请选择乡镇并用文字说明。',
    en: 'This device does not say where it is. Choose the commune and tell it in words.',
  },
  commune: { vi: 'Xã, phường', zh: '乡镇', en: 'Commune' },
  address: { vi: 'Chỗ nào, bằng lời', zh: '具体地点（文字）', en: 'The spot, in words' },
  addressHint: { vi: 'Ví dụ: trước cổng chợ', zh: '例如：市场门口', en: 'Such as: before the gate of the market' },
  who: { vi: 'Bạn có muốn ghi tên không?', zh: '是否署名？', en: 'Do you wish to be named?' },
  anonymous: { vi: 'Không ghi tên', zh: '匿名', en: 'No, nobody is to know' },
  named: { vi: 'Ghi tên và số điện thoại', zh: '署名并留电话', en: 'Yes, with name and telephone' },
  anonymousWhy: {
    vi: 'Không lưu tên, số điện thoại hay tài khoản của bạn. Theo dõi bằng mã.',
    zh: '不保存您的姓名、电话或账户。凭编号查询。',
    en: 'Neither name, telephone nor account is kept with it. You follow it by its code.',
  },
  name: { vi: 'Họ và tên', zh: '姓名', en: 'Name' },
  phone: { vi: 'Số điện thoại', zh: '电话', en: 'Telephone' },
  phoneWrong: { vi: 'Số điện thoại không đúng', zh: '电话号码有误', en: 'This is not a telephone number' },
  sent: { vi: 'Đã gửi', zh: '已发送', en: 'Sent' },
  code: { vi: 'Mã theo dõi', zh: '查询编号', en: 'Code to follow it by' },
  codeWhy: {
    vi: 'Ghi lại mã này. Nó là cách theo dõi duy nhất nếu bạn không ghi tên.',
    zh: '请记下此编号。匿名时这是唯一的查询方式。',
    en: 'Write it down. Without a name it is the only way to follow.',
  },
  dueAt: {
    vi: 'Cơ quan xem trước {{until}}',
    zh: '机关将在 {{until}} 前审阅',
    en: 'The body looks at it by {{until}}',
  },
  waits: { vi: 'Đã giữ trên máy, chờ gửi', zh: '已保存在本机，等待发送', en: 'Kept on this phone, waits to be sent' },
  waitsTodo: {
    vi: 'Có mạng là tự gửi. Mã sẽ hiện ở đây và trong Việc của tôi.',
    zh: '联网后自动发送。编号将显示在此及“我的事项”中。',
    en: 'It goes out by itself when there is a line. Its code will come here and to My affairs.',
  },
  gone: { vi: 'Máy này không còn giữ gì về việc này', zh: '本机未保存此事项', en: 'This phone keeps nothing of it' },
  another: { vi: 'Báo việc khác', zh: '再反映一件', en: 'Report something else' },
} as const;

export const complainWords = {
  title: { vi: 'Khiếu nại', zh: '申诉', en: 'Complain' },
  how: {
    vi: 'Khiếu nại được gửi tới chính cơ quan có quyết định hoặc việc làm đó (lần đầu). Không đồng ý với kết quả thì lên Ủy ban nhân dân tỉnh (lần hai). Luật yêu cầu ghi tên và địa chỉ.',
    zh: '申诉先由作出决定的机关处理（第一次），不服者由省人民委员会处理（第二次）。法律要求署名和地址。',
    en: 'The body that decided settles it first; if you do not agree, the People’s Committee of the province does. The law asks for your name and address.',
  },
  against: { vi: 'Khiếu nại cơ quan nào?', zh: '针对哪个机关？', en: 'Of which body?' },
  subject: { vi: 'Khiếu nại điều gì', zh: '申诉事项', en: 'What you complain of' },
  text: { vi: 'Nội dung và yêu cầu', zh: '内容与要求', en: 'What happened and what you ask for' },
  papers: { vi: 'Quyết định, giấy tờ kèm theo', zh: '相关决定与材料', en: 'The decision and other papers' },
  you: { vi: 'Người khiếu nại', zh: '申诉人', en: 'Who complains' },
  address: { vi: 'Địa chỉ', zh: '地址', en: 'Address' },
  idNumber: { vi: 'Số định danh cá nhân', zh: '个人识别号', en: 'Personal number' },
  idNumberWrong: { vi: 'Số định danh có 12 chữ số', zh: '个人识别号为12位数字', en: 'A personal number has 12 digits' },
} as const;

export const denounceWords = {
  title: { vi: 'Tố cáo', zh: '检举', en: 'Denounce' },
  protectedTitle: { vi: 'Bạn được bảo vệ thế nào', zh: '您如何受到保护', en: 'How you are protected' },
  above: {
    vi: 'Đơn không đến cơ quan bị tố cáo. Nó đến cơ quan cấp trên.',
    zh: '检举不会到被检举的机关，而是交给其上级。',
    en: 'It does not reach the body that you name, but the one above it.',
  },
  few: {
    vi: 'Chỉ những người được chỉ định mới mở được. Mỗi lần mở đều bị ghi lại.',
    zh: '只有指定人员可以打开，每次查看都有记录。',
    en: 'Named officials alone can open it. Each look is on record.',
  },
  never: {
    vi: 'Không bao giờ công khai, không gộp, không chấm điểm. Tên bạn được mã hoá.',
    zh: '绝不公开、合并或评分。您的姓名加密保存。',
    en: 'It is never public, merged or rated. Your name is kept encrypted.',
  },
  nothingKept: {
    vi: 'Máy này không giữ lại gì: không bản nháp, không mã. Cần có mạng khi gửi.',
    zh: '本机不保留任何内容：没有草稿，没有编号。发送时需要网络。',
    en: 'This phone keeps nothing of it: no draft, no code. It takes a line to send it.',
  },
  law: {
    vi: 'Luật Tố cáo 25/2018/QH14 yêu cầu ghi tên, địa chỉ và cấm tiết lộ người tố cáo.',
    zh: '《检举法》25/2018/QH14 要求署名和地址，并禁止泄露检举人。',
    en: 'The Law on Denunciations 25/2018/QH14 asks for name and address, and forbids to tell who denounced.',
  },
  against: {
    vi: 'Cơ quan bị tố cáo, hoặc nơi người bị tố cáo làm việc',
    zh: '被检举的机关或当事人所在机关',
    en: 'The body, or where the person works',
  },
  subject: { vi: 'Tố cáo việc gì', zh: '检举事项', en: 'What you denounce' },
  text: {
    vi: 'Hành vi, thời gian, địa điểm, bằng chứng',
    zh: '行为、时间、地点、证据',
    en: 'What was done, when, where, and how you know',
  },
  you: { vi: 'Người tố cáo', zh: '检举人', en: 'Who denounces' },
  tellBySms: { vi: 'Nhắn tin khi có tin mới', zh: '有新消息时发短信', en: 'Send me a text message when there is news' },
  tellBySmsWhy: {
    vi: 'Tin nhắn không nói gì về đơn này: «Có tin mới cho mã theo dõi của bạn». Để trống nếu người khác có thể thấy điện thoại của bạn.',
    zh: '短信不提此检举，只写“您跟踪的编号有新消息”。如他人可能看到您的手机，请勿勾选。',
    en: 'The message says nothing of this: “There is news under the code that you keep.” Leave it empty if somebody else may see your telephone.',
  },
  provinceAbove: {
    vi: 'Tố cáo Ủy ban nhân dân tỉnh thì gửi tới cơ quan trung ương, không gửi ở đây.',
    zh: '检举省人民委员会请向中央机关提出，此处不受理。',
    en: 'A denunciation of the People’s Committee itself goes to the central government, not here.',
  },
  sent: { vi: 'Đơn tố cáo đã gửi', zh: '检举已发送', en: 'Your denunciation is sent' },
  once: {
    vi: 'Mã này chỉ hiện một lần. In hoặc chép lại ngay; đóng trang là mất.',
    zh: '此编号只显示一次。请立即打印或抄下；关闭页面后无法找回。',
    en: 'This code is shown once. Print it or write it down now: with this page it is gone.',
  },
  how: {
    vi: 'Theo dõi ở trang Theo dõi bằng mã, với 4 số cuối điện thoại.',
    zh: '在“凭编号查询”页面输入编号及电话后四位。',
    en: 'Follow it on the page Follow by code, with the last 4 digits of your telephone.',
  },
} as const;

export const topicWords = {
  ORDER: { vi: 'Trật tự', zh: '秩序', en: 'Order' },
  ENVIRONMENT: { vi: 'Môi trường', zh: '环境', en: 'Environment' },
  SECURITY: { vi: 'An ninh', zh: '治安', en: 'Security' },
  ROADS: { vi: 'Đường sá', zh: '道路', en: 'Roads' },
  OTHER: { vi: 'Việc khác', zh: '其他', en: 'Something else' },
} as const;

export const petitionStateWords = {
  RECEIVED: { vi: 'Đã nhận', zh: '已收到', en: 'Received' },
  ACCEPTED: { vi: 'Đang xử lý', zh: '处理中', en: 'Being dealt with' },
  ANSWERED: { vi: 'Đã trả lời', zh: '已答复', en: 'Answered' },
  DECLINED: { vi: 'Không thụ lý', zh: '不予受理', en: 'Declined' },
  MERGED: { vi: 'Đã gộp', zh: '已合并', en: 'Merged' },
} as const;

export const denunciationStateWords = {
  RECEIVED: { vi: 'Đã nhận', zh: '已收到', en: 'Received' },
  ACCEPTED: { vi: 'Đã thụ lý', zh: '已受理', en: 'Accepted' },
  CONCLUDED: { vi: 'Đã kết luận', zh: '已有结论', en: 'Concluded' },
  NOT_ACCEPTED: { vi: 'Không thụ lý', zh: '不予受理', en: 'Not accepted' },
} as const;

export const petitionStepWords = {
  SEND: { vi: 'Đã gửi', zh: '已发送', en: 'Sent' },
  ACCEPT: { vi: 'Đã thụ lý', zh: '已受理', en: 'Accepted' },
  DECLINE: { vi: 'Không thụ lý', zh: '不予受理', en: 'Declined' },
  EXTEND: { vi: 'Gia hạn', zh: '延期', en: 'Extended' },
  FORWARD: { vi: 'Chuyển cơ quan khác', zh: '转交其他机关', en: 'Forwarded' },
  ESCALATE: { vi: 'Chuyển lên tỉnh', zh: '上报省里', en: 'Taken up to the province' },
  APPROVE: { vi: 'Đã trả lời', zh: '已答复', en: 'Answered' },
  MERGE: { vi: 'Đã gộp', zh: '已合并', en: 'Merged' },
  RATE: { vi: 'Đã đánh giá', zh: '已评价', en: 'Rated' },
} as const;
