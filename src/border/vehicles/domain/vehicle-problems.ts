import { problems } from '../../../shared/domain/problem.js';

/** Refusals of fleets. Wrong plates and chassis numbers are named by the findings of declarations. */
export const refuse = problems({
  'invalid-vehicle': {
    status: 422,
    title: { vi: 'Thông tin phương tiện có lỗi', zh: '车辆信息有误', en: 'The vehicle has errors' },
    todo: {
      vi: 'Sửa các trường được nêu rồi gửi lại; chưa có gì được lưu.',
      zh: '请修改列出的字段后重新提交；尚未保存任何内容。',
      en: 'Correct the fields named below and send it again; nothing was saved.',
    },
  },
  'plate-in-other-fleet': {
    status: 409,
    title: {
      vi: 'Phương tiện mang biển số này thuộc đội xe của doanh nghiệp khác',
      zh: '该车牌的车辆属于另一企业的车队',
      en: 'The vehicle with this plate stands in another firm’s fleet',
    },
    todo: {
      vi: 'Hỏi sự đồng ý của doanh nghiệp đó (fleet/consents), hoặc đưa xe đến cửa khẩu để cán bộ giải phóng.',
      zh: '请征求该企业同意（fleet/consents），或将车辆开到口岸由工作人员解除。',
      en: 'Ask that firm’s consent (fleet/consents), or show the vehicle to an officer at the gate, who can release it.',
    },
  },
  'plate-in-own-fleet': {
    status: 409,
    title: {
      vi: 'Biển số này đã có trong đội xe của bạn',
      zh: '该车牌已在您的车队中',
      en: 'This plate already stands in your fleet',
    },
    todo: {
      vi: 'Tìm xe trong danh sách đội xe.',
      zh: '请在车队列表中查找。',
      en: 'Look for it in the list of your fleet.',
    },
  },
  'chassis-in-other-fleet': {
    status: 409,
    title: {
      vi: 'Phương tiện có số khung này thuộc đội xe của doanh nghiệp khác',
      zh: '该车架号的车辆属于另一企业的车队',
      en: 'The vehicle with this chassis number stands in another firm’s fleet',
    },
    todo: {
      vi: 'Yêu cầu doanh nghiệp đó chuyển hoặc bỏ xe khỏi đội, hoặc đưa xe đến cửa khẩu để cán bộ giải phóng.',
      zh: '请该企业转让或移出车辆，或将车辆开到口岸由工作人员解除。',
      en: 'Have that firm hand it over or remove it, or show the vehicle to an officer at the gate, who can release it.',
    },
  },
  'chassis-in-own-fleet': {
    status: 409,
    title: {
      vi: 'Số khung này đã có trong đội xe của bạn với biển số khác',
      zh: '该车架号已以其他车牌在您的车队中',
      en: 'This chassis number already stands in your fleet, with another plate',
    },
    todo: {
      vi: 'Đổi biển số của xe đó thay vì thêm xe mới.',
      zh: '请更改该车辆的车牌，而不是新增车辆。',
      en: 'Change the plate of that vehicle instead of adding it anew.',
    },
  },
  'plate-in-no-fleet': {
    status: 409,
    title: {
      vi: 'Biển số này không thuộc đội xe nào',
      zh: '该车牌不属于任何车队',
      en: 'This plate stands in no firm’s fleet',
    },
    todo: {
      vi: 'Không cần hỏi ai: thêm xe vào đội xe của bạn.',
      zh: '无需征求同意：直接加入您的车队。',
      en: 'There is nobody to ask: add the vehicle to your fleet.',
    },
  },
  'consent-already-asked': {
    status: 409,
    title: {
      vi: 'Bạn đã hỏi và đang chờ trả lời',
      zh: '您已提出请求，正在等待答复',
      en: 'You have asked already and wait for the answer',
    },
    todo: {
      vi: 'Chờ doanh nghiệp trả lời, hoặc đưa xe đến cửa khẩu.',
      zh: '请等待答复，或将车辆开到口岸。',
      en: 'Wait for the firm’s answer, or show the vehicle to an officer at the gate.',
    },
  },
  'consent-refused-lately': {
    status: 409,
    title: {
      vi: 'Doanh nghiệp đó vừa từ chối bạn; chỉ được hỏi lại sau {{hours}} giờ',
      zh: '该企业刚刚拒绝了您；{{hours}} 小时后方可再次请求',
      en: 'That firm refused you lately; you may ask again {{hours}} hours after it did',
    },
    todo: {
      vi: 'Liên hệ trực tiếp, hoặc đưa xe đến cửa khẩu để cán bộ xem.',
      zh: '请直接联系，或将车辆开到口岸由工作人员查看。',
      en: 'Speak with the firm, or show the vehicle to an officer at the gate.',
    },
  },
  'consent-not-waiting': {
    status: 409,
    title: {
      vi: 'Yêu cầu này không còn chờ trả lời',
      zh: '该请求已不在等待答复',
      en: 'This request no longer waits for an answer',
    },
    todo: { vi: 'Tải lại danh sách yêu cầu.', zh: '请刷新请求列表。', en: 'Load the list of requests again.' },
  },
  'vehicle-in-no-fleet': {
    status: 409,
    title: {
      vi: 'Phương tiện không thuộc đội xe nào',
      zh: '该车辆不属于任何车队',
      en: 'The vehicle stands in no fleet',
    },
    todo: { vi: 'Không cần giải phóng.', zh: '无需解除。', en: 'There is nothing to release.' },
  },
});
