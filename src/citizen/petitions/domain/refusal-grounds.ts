import type { Words } from '../../../shared/domain/problem.js';

/**
 * Why a denunciation may not be accepted: each a condition of article 29 of Law 25/2018/QH14 that is not met. In the words in
 * which its sender is told (article 24 wants him told why).
 */
export const REFUSAL_GROUNDS = {
  FORM: {
    vi: 'Tố cáo không được thực hiện theo hình thức luật định (thiếu họ tên, địa chỉ, chữ ký hoặc nội dung tố cáo)',
    zh: '检举未按法定形式提出（缺少姓名、地址、签名或检举内容）',
    en: 'The denunciation was not made in the form that the law asks for (name, address, signature or what is denounced is missing)',
  },
  CAPACITY: {
    vi: 'Người tố cáo chưa đủ năng lực hành vi dân sự và không có người đại diện',
    zh: '检举人不具备完全民事行为能力且无代理人',
    en: 'The denouncer lacks legal capacity and has no representative',
  },
  COMPETENCE: {
    vi: 'Vụ việc không thuộc thẩm quyền giải quyết tố cáo của cơ quan này',
    zh: '该事项不属于本机关处理检举的权限',
    en: 'The matter is not within the authority of this body to settle denunciations',
  },
  SUBSTANCE: {
    vi: 'Nội dung tố cáo chưa có cơ sở để xác định người vi phạm, hành vi vi phạm pháp luật',
    zh: '检举内容不足以确定违法人和违法行为',
    en: 'What is told gives no ground to determine who broke the law and how',
  },
  COMPLAINT_SETTLED: {
    vi: 'Vụ việc khiếu nại đã được giải quyết đúng pháp luật và không có tài liệu, chứng cứ cho thấy người giải quyết vi phạm pháp luật',
    zh: '申诉已依法解决，且没有材料、证据表明处理人违法',
    en: 'The complaint behind it was settled lawfully, and nothing shows that who settled it broke the law',
  },
} as const satisfies Readonly<Record<string, Words>>;
export type RefusalGround = keyof typeof REFUSAL_GROUNDS;
export const GROUNDS = Object.keys(REFUSAL_GROUNDS) as readonly RefusalGround[];
