import { problems } from '../../../shared/domain/problem.js';

/** Refusals of exports of evidence. */
export const refuse = problems({
  'evidence-needs-second-person': {
    status: 403,
    title: {
      vi: 'Cần người thứ hai có thẩm quyền đồng ý',
      zh: '须由有权的第二人同意',
      en: 'A second person with authority has to agree',
    },
    todo: {
      vi: 'Thủ trưởng cơ quan tại cửa khẩu (với kiểm toán: tỉnh) xác nhận.',
      zh: '请本口岸机关负责人（审计：省级）确认。',
      en: 'Let the head of the agency at the gate confirm, for the auditor the province.',
    },
  },
  'evidence-confirmed': {
    status: 409,
    title: { vi: 'Yêu cầu này đã được đồng ý', zh: '该请求已获同意', en: 'This was agreed to already' },
  },
  'evidence-not-confirmed': {
    status: 409,
    title: {
      vi: 'Yêu cầu chưa được người thứ hai đồng ý',
      zh: '该请求尚未获第二人同意',
      en: 'No second person has agreed yet',
    },
  },
  'evidence-subject-missing': {
    status: 422,
    title: { vi: 'Thiếu đối tượng của yêu cầu', zh: '缺少查询对象', en: 'What it is about is missing' },
    todo: {
      vi: 'Nhập tờ khai, hoặc nước và biển số, hoặc khoảng thời gian tối đa 31 ngày.',
      zh: '请输入申报号，或国家和车牌，或不超过31天的时段。',
      en: 'Name a declaration, or country and plate, or a period of at most 31 days.',
    },
  },
});
