import { problems } from '../../../shared/domain/problem.js';

/** Why something is refused about reports, complaints and denunciations. */
export const refuse = problems({
  'petition-sent': {
    status: 409,
    title: { vi: 'Đơn này đã được gửi', zh: '该件已提交', en: 'This was sent already' },
    todo: {
      vi: 'Dùng mã đã nhận để theo dõi.',
      zh: '请用收到的编码查询进度。',
      en: 'Follow it by the code that you were given.',
    },
  },
  'petition-place-outside': {
    status: 422,
    title: {
      vi: 'Vị trí này không thuộc xã, phường nào của tỉnh',
      zh: '该位置不在本省任何乡镇内',
      en: 'This place lies in no commune of the province',
    },
  },
  'petition-commune-unknown': {
    status: 422,
    title: { vi: 'Không có xã, phường này', zh: '没有此乡镇', en: 'There is no such commune' },
  },
  'petition-where-missing': {
    status: 422,
    title: {
      vi: 'Hãy chọn vị trí trên bản đồ hoặc xã, phường',
      zh: '请在地图上选位置，或选择乡镇',
      en: 'Choose a place on the map, or a commune',
    },
  },
  'petition-sender-missing': {
    status: 422,
    title: {
      vi: 'Hãy ghi tên hoặc số điện thoại, hoặc chọn gửi ẩn danh',
      zh: '请填写姓名或电话，或选择匿名提交',
      en: 'Give a name or telephone, or say that it is anonymous',
    },
  },
  'petition-official-unknown': {
    status: 422,
    title: {
      vi: 'Không có công chức này ở cơ quan',
      zh: '本机关没有该公务员',
      en: 'There is no such official at this body',
    },
  },
  'petition-assigned-already': {
    status: 409,
    title: { vi: 'Người này đang phụ trách đơn', zh: '该件已由此人负责', en: 'It is his already' },
    todo: { vi: 'Chọn người khác.', zh: '请选择其他人。', en: 'Choose somebody else.' },
  },
  'petition-body-unknown': {
    status: 422,
    title: { vi: 'Không có cơ quan này', zh: '没有此机关', en: 'There is no such body' },
  },
  'petition-file-unknown': {
    status: 422,
    title: {
      vi: 'Ảnh này chưa được tải lên cho đơn',
      zh: '该照片未上传到此件',
      en: 'This photo was not handed in for it',
    },
  },
  'petition-too-many-files': {
    status: 409,
    title: {
      vi: 'Mỗi đơn nhận tối đa {{most}} ảnh',
      zh: '每件最多 {{most}} 张照片',
      en: 'At most {{most}} photos are taken',
    },
  },
  'petition-not-in-state': {
    status: 409,
    title: {
      vi: 'Trạng thái hiện tại của đơn không cho phép việc này',
      zh: '该件当前状态不允许此操作',
      en: 'As it stands this cannot be done with it',
    },
    todo: {
      vi: 'Tải lại để xem trạng thái mới.',
      zh: '请刷新查看最新状态。',
      en: 'Read it anew and see where it stands.',
    },
  },
  'petition-complaints-only': {
    status: 409,
    title: { vi: 'Chỉ áp dụng cho khiếu nại', zh: '仅适用于申诉', en: 'This is done with complaints alone' },
  },
  'petition-reports-only': {
    status: 409,
    title: {
      vi: 'Chỉ áp dụng cho phản ánh, kiến nghị',
      zh: '仅适用于情况反映和建议',
      en: 'This is done with reports alone',
    },
  },
  'petition-extended-once': {
    status: 409,
    title: { vi: 'Thời hạn đã được kéo dài một lần', zh: '期限已延长过一次', en: 'Its time was extended already' },
  },
  'petition-there-already': {
    status: 409,
    title: { vi: 'Đơn đang ở cơ quan này', zh: '该件已在此机关', en: 'It is with this body already' },
  },
  'petition-not-down': {
    status: 409,
    title: {
      vi: 'Đơn không được chuyển xuống cấp dưới hoặc trả về cơ quan đã tiếp nhận ban đầu',
      zh: '该件不得转给下级机关或退回最初受理的机关',
      en: 'It is passed on neither to a body below nor back to the body that had it first',
    },
  },
  'petition-at-province': {
    status: 409,
    title: { vi: 'Đơn đã ở cấp tỉnh', zh: '该件已在省级', en: 'It is with the province already' },
  },
  'petition-not-late': {
    status: 409,
    title: { vi: 'Đơn chưa quá hạn', zh: '该件尚未逾期', en: 'It is not late' },
  },
  'petition-answer-waits': {
    status: 409,
    title: {
      vi: 'Đã có dự thảo trả lời chờ duyệt',
      zh: '已有答复草稿待审核',
      en: 'An answer waits for its review',
    },
  },
  'petition-answer-missing': {
    status: 409,
    title: { vi: 'Chưa có dự thảo trả lời', zh: '尚无答复草稿', en: 'There is no answer to review' },
  },
  'petition-answer-other': {
    status: 409,
    title: {
      vi: 'Dự thảo trả lời đã được thay bằng bản khác',
      zh: '答复草稿已更换',
      en: 'Another answer has taken its place',
    },
  },
  'petition-needs-second-person': {
    status: 409,
    title: {
      vi: 'Người soạn trả lời không được tự duyệt',
      zh: '答复起草人不得自行审核',
      en: 'Who wrote the answer may not review it',
    },
  },
  'petition-not-same-matter': {
    status: 409,
    title: {
      vi: 'Hai phản ánh không cùng cơ quan, lĩnh vực, địa điểm và thời gian, hoặc phản ánh kia đã xong',
      zh: '两件反映的机关、领域、地点或时间不一致，或另一件已办结',
      en: 'The two reports are not of one body, topic, place and time, or the other one is over',
    },
  },
  'petition-rated': {
    status: 409,
    title: { vi: 'Đơn này đã được đánh giá', zh: '该件已评价', en: 'It was rated already' },
  },
  'petition-public-words-personal': {
    status: 422,
    title: {
      vi: 'Nội dung công khai có số điện thoại, số định danh, email hoặc tên người gửi',
      zh: '公开内容含有电话、身份号码、电子邮箱或发件人姓名',
      en: 'What is for the public holds a telephone or identity number, an e-mail address or the sender’s name',
    },
  },
  'denunciation-above-province': {
    status: 422,
    title: {
      vi: 'Tố cáo người đứng đầu tỉnh gửi Thanh tra Chính phủ, không nhận ở đây',
      zh: '检举省级负责人请向政府监察总署提交，此处不受理',
      en: 'A denunciation of the head of the province goes to the Government Inspectorate, not here',
    },
  },
  'denunciation-not-in-state': {
    status: 409,
    title: {
      vi: 'Trạng thái hiện tại của tố cáo không cho phép việc này',
      zh: '该检举当前状态不允许此操作',
      en: 'As the denunciation stands this cannot be done with it',
    },
  },
  'denunciation-check-wide': {
    status: 409,
    title: {
      vi: 'Đã kéo dài thời hạn xác minh',
      zh: '核实期限已延长',
      en: 'The time of its check was extended already',
    },
  },
  'denunciation-extended': {
    status: 409,
    title: {
      vi: 'Không được gia hạn thêm',
      zh: '不能再延期',
      en: 'Its time may not be extended further',
    },
  },
  'denunciation-not-above': {
    status: 409,
    title: {
      vi: 'Chỉ công chức của cơ quan cấp trên có thẩm quyền được giao tố cáo',
      zh: '检举只能交给有权的上级机关公务员',
      en: 'Only civil servants of the body above may be given a denunciation',
    },
  },
  'denunciation-last-holder': {
    status: 409,
    title: {
      vi: 'Phải còn ít nhất một người phụ trách',
      zh: '至少须保留一名负责人',
      en: 'At least one person must keep it',
    },
  },
});
