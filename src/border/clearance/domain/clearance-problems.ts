import { problems } from '../../../shared/domain/problem.js';

/** Refusals of clearance. `wrong-gate` is the door's. */
export const refuse = problems({
  'clearance-not-open': {
    status: 409,
    title: { vi: 'Hồ sơ thông quan chưa mở', zh: '通关流程尚未开启', en: 'There is no open clearance' },
    todo: {
      vi: 'Kiểm tra tờ khai đã được chấp nhận chưa; nếu vừa được chấp nhận, thử lại sau giây lát.',
      zh: '请确认申报已被接受；如刚被接受，请稍后重试。',
      en: 'See whether the declaration is accepted; if it was a moment ago, try again shortly.',
    },
  },
  'first-trip-not-crossed': {
    status: 409,
    title: {
      vi: 'Đây là chuyến về của thí điểm hai chiều; chuyến đi chưa qua biên giới',
      zh: '这是双向试点的返程；去程尚未过境',
      en: 'This is the return of a two-way trip whose first trip has not crossed',
    },
    todo: {
      vi: 'Ghi nhận chuyến đi qua biên giới trước; nếu vừa ghi, thử lại sau giây lát.',
      zh: '请先登记去程过境；如刚登记，请稍后重试。',
      en: 'Record the crossing of the first trip; if that was a moment ago, try again shortly.',
    },
  },
  'not-an-export': {
    status: 409,
    title: { vi: 'Đây không phải xe xuất khẩu', zh: '该车辆不是出口', en: 'This is no export' },
  },
  'already-returned': {
    status: 409,
    title: {
      vi: 'Đã ghi nhận xe này bị phía bên kia trả về',
      zh: '该车辆已登记被对方退回',
      en: 'It is recorded already that the far side sent it back',
    },
    todo: {
      vi: 'Mở chuyến quay về đã tạo.',
      zh: '请打开已创建的返回记录。',
      en: 'Open its way back, which was made then.',
    },
  },
  'clearance-ended': {
    status: 409,
    title: {
      vi: 'Việc thông quan đã kết thúc ({{status}})',
      zh: '通关已结束（{{status}}）',
      en: 'The clearance has ended ({{status}})',
    },
    todo: { vi: 'Tải lại hồ sơ.', zh: '请刷新记录。', en: 'Load it again.' },
  },
  'wrong-agency': {
    status: 403,
    title: {
      vi: 'Kiểm tra này thuộc cơ quan khác ({{agency}})',
      zh: '此项检查属于其他机关（{{agency}}）',
      en: 'This check belongs to another agency ({{agency}})',
    },
    todo: {
      vi: 'Chỉ cơ quan đó được quyết định.',
      zh: '只有该机关可以作出决定。',
      en: 'Only that agency decides it.',
    },
  },
  'agency-head-needed': {
    status: 403,
    title: {
      vi: 'Chỉ thủ trưởng cơ quan được làm việc này',
      zh: '只有机关负责人可以执行此操作',
      en: "Only the agency's head may do this",
    },
    todo: { vi: 'Báo cáo thủ trưởng cơ quan.', zh: '请报告机关负责人。', en: "Ask your agency's head." },
  },
  'check-not-required': {
    status: 409,
    title: {
      vi: 'Xe này không cần kiểm tra của {{agency}}',
      zh: '此车辆无需{{agency}}检查',
      en: 'This vehicle needs no check by {{agency}}',
    },
  },
  'vehicle-not-here': {
    status: 409,
    title: {
      vi: 'Xe chưa có mặt tại cửa khẩu',
      zh: '车辆尚未到达口岸',
      en: 'The vehicle is not at the gate yet',
    },
    todo: {
      vi: 'Có thể xác nhận giấy tờ trước; kiểm tra đạt khi xe đã vào bãi (xuất) hoặc đã nhập cảnh (nhập).',
      zh: '可先确认单证；出口车辆进场后、进口车辆入境后方可通过检查。',
      en: 'Its papers may be found in order before; the check is passed when it is checked in (export) or has entered (import).',
    },
  },
  'check-already-started': {
    status: 409,
    title: { vi: 'Đã có người bắt đầu kiểm tra', zh: '检查已开始', en: 'The check has been started already' },
    todo: { vi: 'Tải lại hồ sơ.', zh: '请刷新记录。', en: 'Load it again.' },
  },
  'already-passed': {
    status: 409,
    title: { vi: 'Kiểm tra đã đạt', zh: '检查已通过', en: 'The check has been passed already' },
    todo: { vi: 'Tải lại hồ sơ.', zh: '请刷新记录。', en: 'Load it again.' },
  },
  'already-failed': {
    status: 409,
    title: { vi: 'Kiểm tra đã không đạt', zh: '检查已判不通过', en: 'The check has been failed already' },
    todo: {
      vi: 'Thủ trưởng cơ quan có thể thu hồi quyết định.',
      zh: '机关负责人可以撤销该决定。',
      en: "The agency's head may revoke that decision.",
    },
  },
  'already-waived': {
    status: 409,
    title: { vi: 'Kiểm tra đã được miễn', zh: '检查已免除', en: 'The check has been waived already' },
    todo: { vi: 'Tải lại hồ sơ.', zh: '请刷新记录。', en: 'Load it again.' },
  },
  'check-on-hold': {
    status: 409,
    title: { vi: 'Xe đang bị giữ để kiểm tra', zh: '检查处于暂扣状态', en: 'The check is on hold' },
    todo: { vi: 'Gỡ lệnh giữ trước.', zh: '请先解除暂扣。', en: 'Lift the hold first.' },
  },
  'check-not-on-hold': {
    status: 409,
    title: { vi: 'Không có lệnh giữ nào', zh: '没有暂扣', en: 'The check is not on hold' },
    todo: { vi: 'Tải lại hồ sơ.', zh: '请刷新记录。', en: 'Load it again.' },
  },
  'being-checked': {
    status: 409,
    title: {
      vi: 'Cơ quan khác đang kiểm tra xe ({{agency}})',
      zh: '其他机关正在检查该车辆（{{agency}}）',
      en: 'Another agency is checking the vehicle ({{agency}})',
    },
    todo: { vi: 'Chờ cơ quan đó quyết định.', zh: '请等待该机关决定。', en: 'Wait for its decision.' },
  },
  'nothing-to-revoke': {
    status: 409,
    title: { vi: 'Chưa có quyết định để thu hồi', zh: '没有可撤销的决定', en: 'There is no decision to revoke' },
    todo: { vi: 'Tải lại hồ sơ.', zh: '请刷新记录。', en: 'Load it again.' },
  },
  'declaration-changed': {
    status: 412,
    title: {
      vi: 'Tờ khai đã thay đổi từ khi bạn xem',
      zh: '申报自您查看后已更改',
      en: 'The declaration has changed since you saw it',
    },
    todo: { vi: 'Tải lại rồi quyết định.', zh: '请刷新后再决定。', en: 'Load it again, then decide.' },
  },
  'waiver-unknown': {
    status: 422,
    title: {
      vi: 'Không có quy tắc miễn này cho {{agency}}',
      zh: '{{agency}}没有此免检规则',
      en: '{{agency}} has no such rule to waive by',
    },
    todo: {
      vi: 'Chọn một trong: {{allowed}}.',
      zh: '请选择其中之一：{{allowed}}。',
      en: 'Choose one of: {{allowed}}.',
    },
  },
  'waiver-needs-green-channel': {
    status: 409,
    title: {
      vi: 'Tờ khai không thuộc luồng xanh (luồng 1)',
      zh: '该申报不属于绿色通道（1号通道）',
      en: 'The declaration is not in the green channel (channel 1)',
    },
    todo: {
      vi: 'Kiểm tra theo luồng của tờ khai, hoặc yêu cầu sửa luồng nếu khai sai.',
      zh: '请按申报所属通道检查；如通道填写有误，请要求更正。',
      en: 'Check it as its channel asks, or have the channel corrected if it is wrong.',
    },
  },
  'reason-not-for-agency': {
    status: 422,
    title: {
      vi: 'Lý do này không thuộc thẩm quyền {{agency}}',
      zh: '此理由不属于{{agency}}的职权',
      en: 'This is no legal reason of {{agency}}',
    },
    todo: {
      vi: 'Chọn một trong: {{allowed}}.',
      zh: '请选择其中之一：{{allowed}}。',
      en: 'Choose one of: {{allowed}}.',
    },
  },
  'receipt-missing': {
    status: 422,
    title: { vi: 'Thiếu số biên lai phí', zh: '缺少收费收据号', en: 'The receipt number is missing' },
    todo: {
      vi: 'Nhập số biên lai thu phí hạ tầng.',
      zh: '请输入口岸费收据号。',
      en: 'Enter the number of the gate fee receipt.',
    },
  },
  'receipt-used': {
    status: 409,
    title: {
      vi: 'Biên lai này đã dùng cho xe khác',
      zh: '此收据已用于其他车辆',
      en: 'This receipt has paid for another vehicle',
    },
    todo: { vi: 'Kiểm tra lại số biên lai.', zh: '请核对收据号。', en: 'Check the number of the receipt.' },
  },
  'not-cleared': {
    status: 409,
    title: {
      vi: 'Xe chưa được thông quan',
      zh: '车辆尚未放行',
      en: 'The vehicle has not been cleared',
    },
    todo: { vi: 'Còn chờ: {{open}}.', zh: '仍待：{{open}}。', en: 'Still open: {{open}}.' },
  },
  'customs-stopped': {
    status: 409,
    title: {
      vi: 'Hải quan đã dừng tờ khai mà xe này chở',
      zh: '海关已停止该车辆所载的报关单',
      en: 'Customs stopped a declaration that this vehicle carries',
    },
    todo: {
      vi: 'Xe chờ đến khi hải quan gỡ lệnh dừng.',
      zh: '车辆须等待海关解除停止命令。',
      en: 'The vehicle waits until customs lifts the stop order.',
    },
  },
  'already-crossed': {
    status: 409,
    title: { vi: 'Xe đã qua biên giới', zh: '车辆已过境', en: 'The vehicle has crossed the border already' },
  },
  'not-crossed': {
    status: 409,
    title: { vi: 'Xe chưa qua biên giới', zh: '车辆尚未过境', en: 'The vehicle has not crossed the border yet' },
    todo: {
      vi: 'Biên phòng xác nhận xe qua biên giới trước.',
      zh: '须先由边防确认过境。',
      en: 'The border guard confirms the crossing first.',
    },
  },
  'not-an-import': {
    status: 409,
    title: { vi: 'Chỉ áp dụng cho xe nhập', zh: '仅适用于进口车辆', en: 'Only imports do this' },
  },
  'nothing-transshipped': {
    status: 409,
    title: { vi: 'Hàng chưa được sang xe', zh: '货物尚未换装', en: 'The goods have not been transshipped' },
    todo: {
      vi: 'Ghi nhận việc sang hàng trước.',
      zh: '请先登记换装。',
      en: 'Record the transshipment first.',
    },
  },
  'emptied-already-left': {
    status: 409,
    title: { vi: 'Xe rỗng đã rời đi', zh: '空车已离开', en: 'The emptied vehicle has left already' },
  },
  'same-gate': {
    status: 422,
    title: { vi: 'Xe đang ở chính cửa khẩu này', zh: '车辆已在该口岸', en: 'The vehicle is at that gate already' },
    todo: { vi: 'Chọn cửa khẩu khác.', zh: '请选择其他口岸。', en: 'Choose another gate.' },
  },
  'in-the-future': {
    status: 422,
    title: { vi: 'Thời điểm nằm ở tương lai', zh: '时间在未来', en: 'That time has not come yet' },
    todo: { vi: 'Kiểm tra lại thời điểm.', zh: '请核对时间。', en: 'Check the time given.' },
  },
  'before-previous-step': {
    status: 422,
    title: {
      vi: 'Thời điểm sớm hơn bước trước đó',
      zh: '时间早于上一步',
      en: 'That time lies before the step that came first',
    },
    todo: { vi: 'Kiểm tra lại thời điểm.', zh: '请核对时间。', en: 'Check the time given.' },
  },
});
