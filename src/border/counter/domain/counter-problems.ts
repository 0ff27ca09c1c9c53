import { problems } from '../../../shared/domain/problem.js';

/** Refusals of the counter and of the witnesses of a check-in. */
export const refuse = problems({
  'witness-not-yours': {
    status: 403,
    title: {
      vi: 'Bạn không thể xác nhận xe bằng cách này ({{witness}})',
      zh: '您不能以此方式证明车辆到场（{{witness}}）',
      en: 'You cannot witness a check-in this way ({{witness}})',
    },
    todo: {
      vi: 'Nhân viên bãi quét; quầy và ki-ốt nhập mã trên bảng của bãi; camera tự báo.',
      zh: '由停车场人员扫码；柜台和自助机输入停车场显示屏的代码；摄像机自行上报。',
      en: 'The yard operator scans; counter and kiosk type the code of the yard’s display; a camera tells by itself.',
    },
  },
  'witness-incomplete': {
    status: 422,
    title: {
      vi: 'Thiếu bằng chứng xe đã vào bãi',
      zh: '缺少车辆到场的证明',
      en: 'What proves that the vehicle is there is missing',
    },
    todo: {
      vi: 'Quét vé hoặc chọn một xe; khi dùng mã thì nhập 6 số trên bảng của bãi.',
      zh: '请扫码或选定一辆车；使用代码时请输入停车场显示屏上的6位数字。',
      en: 'Scan a pass or name one vehicle; with a code, type the six digits of the yard’s display.',
    },
  },
  'scan-unreadable': {
    status: 422,
    title: {
      vi: 'Đây không phải vé thông hành hay mã vé',
      zh: '这既不是通行证也不是排队号',
      en: 'This is neither a pass nor a ticket code',
    },
  },
  'yard-code-wrong': {
    status: 422,
    title: {
      vi: 'Mã của bãi không đúng hoặc đã đổi',
      zh: '停车场代码错误或已更换',
      en: 'The yard’s code is wrong or has changed',
    },
    todo: {
      vi: 'Nhập 6 số đang hiện trên bảng của bãi nơi xe đỗ.',
      zh: '请输入您所在停车场显示屏上当前的6位数字。',
      en: 'Type the six digits that the display of this yard shows now.',
    },
  },
  'device-not-here': {
    status: 403,
    title: {
      vi: 'Thiết bị này không đặt ở {{yardName}}',
      zh: '该设备不在 {{yardName}}',
      en: 'This device does not stand in {{yardName}}',
    },
    todo: {
      vi: 'Quản trị viên đăng ký thiết bị cho bãi này.',
      zh: '请管理员将设备登记到该停车场。',
      en: 'Let an administrator register it for that yard.',
    },
  },
  'walk-in-link-refused': {
    status: 403,
    title: {
      vi: 'Ba ký tự cuối của biển số không khớp',
      zh: '车牌末三位不符',
      en: 'The end of the plate does not fit',
    },
    todo: {
      vi: 'Nhập ba ký tự cuối của biển số xe đã đăng ký.',
      zh: '请输入所登记车牌的末三位。',
      en: 'Type the last three characters of the plate that was registered.',
    },
  },
  'plate-read-ahead': {
    status: 422,
    title: {
      vi: 'Giờ của camera nhanh hơn giờ máy chủ',
      zh: '摄像机时间超前于服务器',
      en: 'The camera’s time is ahead of ours',
    },
    todo: { vi: 'Chỉnh lại đồng hồ của camera.', zh: '请校准摄像机时钟。', en: 'Set the camera’s clock.' },
  },
  'plate-read-too-late': {
    status: 422,
    title: {
      vi: 'Lần đọc biển số này quá {{minutes}} phút trước',
      zh: '该车牌识别早于 {{minutes}} 分钟前',
      en: 'This plate was read more than {{minutes}} minutes ago',
    },
    todo: { vi: 'Nhân viên bãi quét xe.', zh: '请由停车场人员扫码。', en: 'Let the yard operator scan the vehicle.' },
  },
  'plate-read-settled': {
    status: 409,
    title: {
      vi: 'Lần đọc biển số này đã xử lý xong',
      zh: '该车牌识别已处理',
      en: 'This plate read is settled already',
    },
  },
});
