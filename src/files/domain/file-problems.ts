import { problems } from '../../shared/domain/problem.js';

/** Refusals of files that are handed in or asked for. */
export const refuse = problems({
  'file-missing': {
    status: 422,
    title: { vi: 'Chưa có tệp', zh: '没有文件', en: 'There is no file' },
    todo: {
      vi: 'Gửi một tệp trong trường "file" (multipart/form-data).',
      zh: '请在 "file" 字段中发送一个文件（multipart/form-data）。',
      en: 'Send one file in the field "file" (multipart/form-data).',
    },
  },
  'file-too-large': {
    status: 413,
    title: {
      vi: 'Tệp lớn hơn {{megabytes}} MB',
      zh: '文件大于 {{megabytes}} MB',
      en: 'The file is larger than {{megabytes}} MB',
    },
    todo: { vi: 'Chụp lại với cỡ nhỏ hơn.', zh: '请以较小尺寸重新拍摄。', en: 'Take a smaller photo.' },
  },
  'file-type-not-taken': {
    status: 415,
    title: {
      vi: 'Chỉ nhận ảnh (JPEG, PNG, WebP, HEIC) hoặc PDF',
      zh: '只接受照片（JPEG、PNG、WebP、HEIC）或 PDF',
      en: 'Only photos (JPEG, PNG, WebP, HEIC) and PDF are taken',
    },
    todo: {
      vi: 'Chụp ảnh giấy tờ hoặc gửi PDF gốc.',
      zh: '请拍摄单证照片或发送原始 PDF。',
      en: 'Take a photo of the paper, or send the PDF itself.',
    },
  },
  'file-picture-broken': {
    status: 422,
    title: {
      vi: 'Ảnh bị hỏng hoặc quá lớn nên không mở được',
      zh: '图片损坏或过大，无法打开',
      en: 'The picture is broken or too large to be opened',
    },
    todo: {
      vi: 'Chụp lại hoặc chọn ảnh khác.',
      zh: '请重新拍摄或选择其他图片。',
      en: 'Take it again, or choose another.',
    },
  },
  'files-unsent-too-many': {
    status: 429,
    title: {
      vi: 'Còn quá nhiều tệp đã tải lên mà chưa nộp',
      zh: '已上传但未提交的文件过多',
      en: 'Too many files were handed in and not sent',
    },
    todo: {
      vi: 'Nộp hồ sơ, đơn đang soạn, hoặc thử lại sau {{hours}} giờ.',
      zh: '请先提交草稿，或在 {{hours}} 小时后重试。',
      en: 'Send what is being drafted, or try again in {{hours}} hours.',
    },
  },
  'file-gone': {
    status: 422,
    title: {
      vi: 'Tệp chờ nộp quá lâu nên đã bị xoá',
      zh: '文件等待提交过久，已被删除',
      en: 'The file waited too long to be sent and was removed',
    },
    todo: {
      vi: 'Tải tệp lên lại rồi gửi; những gì đã điền vẫn còn.',
      zh: '请重新上传文件后提交；已填内容仍保留。',
      en: 'Hand it in again and send; what was filled in is still there.',
    },
  },
  'file-infected': {
    status: 422,
    title: {
      vi: 'Tệp chứa mã độc nên không được nhận',
      zh: '文件含有恶意代码，不予接收',
      en: 'The file holds a virus and is not taken',
    },
    todo: {
      vi: 'Quét virus máy của bạn, rồi chụp hoặc lưu lại giấy tờ và gửi tệp mới.',
      zh: '请查杀设备病毒后重新拍摄或保存单证并发送新文件。',
      en: 'Clean your device, then photograph or save the paper anew and send that.',
    },
  },
  'file-withheld': {
    status: 410,
    title: {
      vi: 'Tệp chứa mã độc nên không ai mở được',
      zh: '文件含有恶意代码，任何人都不能打开',
      en: 'The file holds a virus: nobody can open it',
    },
    todo: {
      vi: 'Yêu cầu người nộp gửi lại giấy tờ này.',
      zh: '请提交人重新发送该材料。',
      en: 'Ask whoever sent it to send the paper anew.',
    },
  },
  'file-not-scanned': {
    status: 503,
    title: {
      vi: 'Tệp đang chờ quét virus',
      zh: '文件正等待病毒扫描',
      en: 'The file waits to be scanned for viruses',
    },
    todo: {
      vi: 'Thử lại sau {{seconds}} giây.',
      zh: '请在 {{seconds}} 秒后重试。',
      en: 'Try again in {{seconds}} seconds.',
    },
  },
  'file-erased': {
    status: 410,
    title: { vi: 'Tệp đã được xoá', zh: '文件已被删除', en: 'The file was erased' },
  },
});
