import { problems } from '../../../shared/domain/problem.js';

/** Refusals about passes and what is opened by them. */
export const refuse = problems({
  'pass-not-ours': {
    status: 422,
    title: {
      vi: 'Mã QR này không phải phiếu vào cửa khẩu hoặc đã bị sửa',
      zh: '此二维码不是有效的通行证，或已被篡改',
      en: 'This code is no pass of the gate, or it was changed',
    },
    todo: {
      vi: 'Quét lại; nếu vẫn lỗi, yêu cầu cấp lại phiếu ở quầy.',
      zh: '请重新扫描；若仍失败，请到柜台补发。',
      en: 'Scan it again; if it fails again, have the pass re-issued at the counter.',
    },
  },
  'pass-replaced': {
    status: 409,
    title: {
      vi: 'Phiếu này đã được thay bằng phiếu số {{number}}',
      zh: '此通行证已被第 {{number}} 号替换',
      en: 'This pass was replaced by number {{number}}',
    },
    todo: {
      vi: 'Dùng phiếu mới; người giữ phiếu cũ không được qua.',
      zh: '请使用新通行证；旧证无效。',
      en: 'Use the new one; whoever has the old one may not pass.',
    },
  },
  'pass-over': {
    status: 409,
    title: { vi: 'Phiếu này đã hết hiệu lực', zh: '此通行证已失效', en: 'This pass is over' },
    todo: {
      vi: 'Hỏi quầy nếu xe vẫn chưa qua biên giới.',
      zh: '如车辆尚未过境，请到柜台咨询。',
      en: 'Ask at the counter if the vehicle has not crossed yet.',
    },
  },
  'driver-access-refused': {
    status: 403,
    title: {
      vi: 'Phiếu hoặc ba ký tự cuối của biển số không khớp',
      zh: '通行证或车牌后三位不符',
      en: 'The pass and the end of the plate do not fit together',
    },
    todo: {
      vi: 'Nhập ba ký tự cuối trên biển số đầu kéo.',
      zh: '请输入车头号牌的最后三位。',
      en: 'Type the last three characters of the tractor’s plate.',
    },
  },
});
