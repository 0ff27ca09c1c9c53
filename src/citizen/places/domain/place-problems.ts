import { problems } from '../../../shared/domain/problem.js';

/** Why something is refused about places and their plates. */
export const refuse = problems({
  'plate-code-mistyped': {
    status: 404,
    title: {
      vi: 'Không biển nào có mã này: mã bị gõ sai',
      zh: '没有此编号的标牌：编号输入有误',
      en: 'No plate bears this code: it was mistyped',
    },
    todo: {
      vi: 'Xem lại sáu ký tự trên biển.',
      zh: '请核对标牌上的六个字符。',
      en: 'Look at the six signs on the plate again.',
    },
  },
  'place-taken-down': {
    status: 410,
    title: {
      vi: 'Biển này không còn dùng nữa',
      zh: '该标牌已停用',
      en: 'This plate is no longer in use',
    },
  },
  'place-other-commune': {
    status: 403,
    title: {
      vi: 'Địa danh này thuộc xã, phường khác',
      zh: '该地点属于其他乡镇',
      en: 'This place is another commune’s',
    },
    todo: {
      vi: 'Liên hệ công chức của xã, phường đó.',
      zh: '请联系该乡镇的公务员。',
      en: 'Turn to a civil servant of that commune.',
    },
  },
  'place-commune-unknown': {
    status: 422,
    title: { vi: 'Không có xã, phường này', zh: '没有此乡镇', en: 'There is no such commune' },
  },
  'place-ref-taken': {
    status: 409,
    title: {
      vi: 'Số hiệu này đã dùng cho địa danh khác của xã, phường',
      zh: '该编号已用于本乡镇其他地点',
      en: 'Another place of the commune has this number',
    },
  },
  'place-not-in-state': {
    status: 409,
    title: {
      vi: 'Việc này không làm được ở trạng thái hiện tại của địa danh',
      zh: '该地点当前状态下不能办理此事',
      en: 'This cannot be done as the place stands now',
    },
    todo: { vi: 'Xem lại trạng thái.', zh: '请查看当前状态。', en: 'Look how it stands.' },
  },
  'place-words-missing': {
    status: 422,
    title: {
      vi: 'Còn thiếu tên, lịch sử bằng ba thứ tiếng hoặc nơi trông coi',
      zh: '缺少三种语言的名称、历史或管护单位',
      en: 'Name or history in one of the three languages, or who looks after it, is missing',
    },
    todo: { vi: 'Viết đủ rồi gửi duyệt.', zh: '补齐后再送审。', en: 'Complete it, then send it to review.' },
  },
  'place-own-words': {
    status: 403,
    title: {
      vi: 'Người viết không tự duyệt',
      zh: '撰写人不得自行审核',
      en: 'Who wrote it does not review it',
    },
    todo: { vi: 'Nhờ người khác duyệt.', zh: '请他人审核。', en: 'Ask somebody else to review it.' },
  },
  'place-picture-unknown': {
    status: 422,
    title: {
      vi: 'Có ảnh chưa được nộp cho địa danh này',
      zh: '有图片未为该地点提交',
      en: 'A picture was not handed in for this place',
    },
  },
  'place-too-many-files': {
    status: 409,
    title: {
      vi: 'Đã có {{most}} ảnh',
      zh: '已有 {{most}} 张图片',
      en: 'There are {{most}} pictures already',
    },
  },
  'place-picture-type': {
    status: 415,
    title: {
      vi: 'Chỉ nhận ảnh JPEG, PNG hoặc WebP',
      zh: '仅接受 JPEG、PNG 或 WebP 图片',
      en: 'JPEG, PNG or WebP pictures alone are taken',
    },
  },
  'place-address-missing': {
    status: 503,
    title: {
      vi: 'Chưa in được biển: chưa đặt địa chỉ của hệ thống',
      zh: '无法打印标牌：尚未设置系统地址',
      en: 'No plate is printed yet: the address of the product is not set',
    },
    todo: { vi: 'Quản trị đặt PUBLIC_URL.', zh: '请管理员设置 PUBLIC_URL。', en: 'An administrator sets PUBLIC_URL.' },
  },
  'place-none-to-print': {
    status: 404,
    title: {
      vi: 'Không có địa danh đã duyệt nào để in',
      zh: '没有可打印的已审核地点',
      en: 'There is no reviewed place to print a plate for',
    },
  },
  'plate-fault-ended': {
    status: 409,
    title: { vi: 'Hỏng hóc này đã xử lý xong', zh: '该损坏已处理完毕', en: 'This fault is over already' },
  },
  'plate-fault-photo-missing': {
    status: 422,
    title: {
      vi: 'Cần ảnh chụp biển sau khi xử lý',
      zh: '需要处理后的标牌照片',
      en: 'A photo of the plate as it is now is needed',
    },
  },
});
