import { problems, type ProblemKind } from '../../../shared/domain/problem.js';

const asked = (vi: string, zh: string, en: string): ProblemKind => ({ status: 422, title: { vi, zh, en } });

const KINDS = {
  'does-not-match-paper': asked('Không khớp với giấy tờ', '与证件不符', 'Does not match the papers'),
  'does-not-match-customs': asked(
    'Không khớp với tờ khai hải quan',
    '与报关单不符',
    'Does not match the customs declaration',
  ),
  'paper-unreadable': asked('Giấy tờ không đọc được', '证件无法辨认', 'The paper cannot be read'),
  'more-detail-needed': asked('Cần ghi rõ hơn', '需补充说明', 'More detail is needed'),
  'value-doubtful': asked('Giá trị đáng ngờ, hãy kiểm tra lại', '数值存疑，请核对', 'This value is doubtful, check it'),
};

/** What an officer may say of a field that he sends back, in three languages. */
export const sendBackFindings = problems(KINDS);
export const SEND_BACK_CODES = Object.keys(KINDS) as (keyof typeof KINDS)[];

export const REJECT_REASONS = ['FORBIDDEN_GOODS', 'FALSE_PAPERS', 'WRONG_GATE', 'DECLARED_TWICE', 'OTHER'] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];
