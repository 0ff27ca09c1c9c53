import { problems } from '../../../shared/domain/problem.js';

/** Refusals of files of a declaration. What is wrong with a file itself, files/ says. */
export const refuse = problems({
  'too-many-files': {
    status: 409,
    title: {
      vi: 'Tờ khai đã có {{most}} tệp',
      zh: '该申报已有 {{most}} 个文件',
      en: 'The declaration has {{most}} files already',
    },
    todo: {
      vi: 'Nhờ quầy tại cửa khẩu xem các tệp đã gửi.',
      zh: '请口岸柜台查看已提交的文件。',
      en: 'Ask the counter at the gate to look at those that were sent.',
    },
  },
  'file-not-for-you': {
    status: 403,
    title: {
      vi: 'Tệp này không thuộc phần việc của bạn',
      zh: '该文件不属于您的职责范围',
      en: 'This file is not your matter',
    },
    todo: {
      vi: 'Chỉ các bên của phần đó và cơ quan cần đến mới xem được.',
      zh: '仅该部分的当事方和需要的机关可以查看。',
      en: 'The parties of that part and the agencies that need it may open it.',
    },
  },
});
