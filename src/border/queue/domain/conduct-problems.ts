import { problems } from '../../../shared/domain/problem.js';

/** Refusals about penalties for no-shows and appeals against them. */
export const refuse = problems({
  'penalty-over': {
    status: 409,
    title: { vi: 'Hình thức xử lý này đã hết hiệu lực', zh: '该处罚已结束', en: 'This penalty is over' },
  },
  'already-appealed': {
    status: 409,
    title: { vi: 'Đã có khiếu nại về việc này', zh: '对此已提出申诉', en: 'This penalty was appealed already' },
    todo: { vi: 'Chờ giám sát viên quyết định.', zh: '请等待主管决定。', en: 'Wait for the supervisor to decide.' },
  },
  'no-show-not-of-penalty': {
    status: 422,
    title: {
      vi: 'Lần không đến này không thuộc hình thức xử lý',
      zh: '该次未到不属于此处罚',
      en: 'The penalty does not rest on this no-show',
    },
  },
  'appeal-file-unknown': {
    status: 404,
    title: {
      vi: 'Tờ khai của lần không đến này không có tệp đó',
      zh: '该次未到车辆的申报中没有此文件',
      en: 'The declaration of this no-show has no such file',
    },
    todo: {
      vi: 'Gửi ảnh hoặc PDF vào tờ khai trước, rồi ghi mã tệp.',
      zh: '请先将照片或 PDF 提交到申报，再填写文件编号。',
      en: 'Send the photo or PDF to the declaration first, then name it here.',
    },
  },
  'no-appeal-open': {
    status: 409,
    title: { vi: 'Không có khiếu nại chờ quyết định', zh: '没有待决的申诉', en: 'There is no appeal to decide' },
  },
  'appeal-own-matter': {
    status: 403,
    title: {
      vi: 'Người đã tham gia vụ việc không được quyết định khiếu nại',
      zh: '参与过此事的人不能裁决申诉',
      en: 'Whoever had a part in it does not decide the appeal',
    },
    todo: { vi: 'Giao cho giám sát viên khác.', zh: '请由另一名主管裁决。', en: 'Let another supervisor decide.' },
  },
  'breakdown-unproven': {
    status: 409,
    title: {
      vi: 'Chưa có bằng chứng xe hỏng',
      zh: '车辆故障尚无证明',
      en: 'The breakdown is not proven yet',
    },
    todo: {
      vi: 'Cần tài liệu đính kèm hoặc xác nhận của cán bộ đã thấy xe.',
      zh: '需附证明文件，或由见到车辆的人员证实。',
      en: 'A document or the word of an officer who saw the vehicle is needed.',
    },
  },
});
