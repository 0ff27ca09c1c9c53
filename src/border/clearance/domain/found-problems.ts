import { problems } from '../../../shared/domain/problem.js';

/** Refusals of what officers add without deciding: found values, confirmed identities, noted corrections, and of who decides without having seen them. */
export const refuse = problems({
  'found-as-declared': {
    status: 422,
    title: {
      vi: 'Giá trị thực tế trùng với khai báo',
      zh: '实际数值与申报一致',
      en: 'What was found is what was declared',
    },
    todo: {
      vi: 'Nếu mọi thứ đúng khai báo, hãy xác nhận đúng phương tiện.',
      zh: '如一切与申报相符，请确认身份。',
      en: 'If all is as declared, confirm the identity instead.',
    },
  },
  'found-already': {
    status: 409,
    title: {
      vi: 'Cơ quan của bạn đã ghi giá trị thực tế này',
      zh: '贵机关已登记该实际数值',
      en: 'Your agency has entered this found value already',
    },
    todo: { vi: 'Tải lại hồ sơ.', zh: '请刷新记录。', en: 'Load it again.' },
  },
  'papers-in-order-already': {
    status: 409,
    title: {
      vi: 'Cơ quan của bạn đã xác nhận giấy tờ hợp lệ',
      zh: '贵机关已确认单证齐全',
      en: 'Your agency has found the papers in order already',
    },
    todo: { vi: 'Tải lại hồ sơ.', zh: '请刷新记录。', en: 'Load it again.' },
  },
  'found-where-nothing-is-declared': {
    status: 422,
    title: {
      vi: 'Tờ khai không có dòng hàng hoặc container này',
      zh: '申报中没有该货物行或集装箱',
      en: 'No such line of goods or container is declared',
    },
    todo: {
      vi: 'Chọn dòng hàng hoặc container có trong tờ khai; thiếu thì yêu cầu sửa tờ khai.',
      zh: '请选择申报中的货物行或集装箱；如缺少，请要求更正申报。',
      en: 'Choose one of the declaration; if it is missing there, have the declaration corrected.',
    },
  },
  'identity-not-declared': {
    status: 422,
    title: {
      vi: 'Tờ khai không có thông tin này ({{part}})',
      zh: '申报中没有此项（{{part}}）',
      en: 'The declaration names none ({{part}})',
    },
    todo: {
      vi: 'Chỉ xác nhận những gì đã khai.',
      zh: '只确认已申报的项目。',
      en: 'Confirm only what is declared.',
    },
  },
  'identity-found-otherwise': {
    status: 409,
    title: {
      vi: 'Cơ quan của bạn đã ghi thực tế khác khai báo ({{part}})',
      zh: '贵机关已登记与申报不同的实际情况（{{part}}）',
      en: 'Your agency has found it otherwise than declared ({{part}})',
    },
    todo: {
      vi: 'Yêu cầu sửa tờ khai, rồi xác nhận.',
      zh: '请先要求更正申报，再确认。',
      en: 'Have the declaration corrected, then confirm.',
    },
  },
  'found-since-seen': {
    status: 412,
    title: {
      vi: 'Từ khi bạn xem, cán bộ đã ghi nhận thực tế khác khai báo ({{found}})',
      zh: '自您查看后，有官员登记了与申报不同的实际情况（{{found}}）',
      en: 'Since you looked, officers found it otherwise than declared ({{found}})',
    },
    todo: {
      vi: 'Tải lại, xem giá trị thực tế rồi quyết định.',
      zh: '请刷新并查看实际数值，然后再决定。',
      en: 'Load it again, look at what was found, then decide.',
    },
  },
  'found-otherwise': {
    status: 412,
    title: {
      vi: 'Thực tế khác khai báo ({{agency}})',
      zh: '实际与申报不同（{{agency}}）',
      en: 'Found otherwise than declared ({{agency}})',
    },
  },
  'vehicle-still-here': {
    status: 409,
    title: { vi: 'Xe vẫn còn ở cửa khẩu', zh: '车辆仍在口岸', en: 'The vehicle is still here' },
    todo: {
      vi: 'Thủ trưởng cơ quan có thể thu hồi quyết định cho đến khi xe rời đi.',
      zh: '车辆离开之前，机关负责人可以撤销决定。',
      en: 'Until it has gone the head of the agency may revoke the decision.',
    },
  },
});
