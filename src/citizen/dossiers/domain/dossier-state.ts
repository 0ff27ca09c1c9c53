import type { Words } from '../../../shared/domain/problem.js';

/** The ten states of the national portal, in its order: its number is the place in the list. */
export const DOSSIER_STATES = [
  'NEWLY_REGISTERED',
  'RECEIVED',
  'NOT_RECEIVED',
  'IN_PROCESS',
  'SUPPLEMENT_ASKED',
  'FINANCIAL_DUTY_ASKED',
  'WITHDRAWN',
  'STOPPED',
  'FINISHED',
  'RESULT_RETURNED',
] as const;
export type DossierState = (typeof DOSSIER_STATES)[number];

export const STATE_WORDS: Readonly<Record<DossierState, Words>> = {
  NEWLY_REGISTERED: { vi: 'Mới đăng ký', zh: '新登记', en: 'Newly registered' },
  RECEIVED: { vi: 'Được tiếp nhận', zh: '已受理', en: 'Received' },
  NOT_RECEIVED: { vi: 'Không được tiếp nhận', zh: '不予受理', en: 'Not received' },
  IN_PROCESS: { vi: 'Đang xử lý', zh: '办理中', en: 'In process' },
  SUPPLEMENT_ASKED: { vi: 'Yêu cầu bổ sung giấy tờ', zh: '要求补充材料', en: 'Supplement asked' },
  FINANCIAL_DUTY_ASKED: { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', zh: '要求缴费', en: 'Payment asked' },
  WITHDRAWN: { vi: 'Công dân yêu cầu rút hồ sơ', zh: '申请人撤回', en: 'Withdrawn by the citizen' },
  STOPPED: { vi: 'Dừng xử lý', zh: '暂停办理', en: 'Stopped' },
  FINISHED: { vi: 'Đã xử lý xong', zh: '已办结', en: 'Finished' },
  RESULT_RETURNED: { vi: 'Đã trả kết quả', zh: '已交付结果', en: 'Result returned' },
};

/** As the national portal counts them: 1 to 10. */
export function stateNumber(state: DossierState): number {
  return DOSSIER_STATES.indexOf(state) + 1;
}

/** Nothing more is decided in these; a result may still be returned and the errand rated. */
export const OVER: readonly DossierState[] = ['NOT_RECEIVED', 'WITHDRAWN', 'FINISHED', 'RESULT_RETURNED'];

/** In these the clock stands: the office waits for somebody else. */
export const CLOCK_STANDS: readonly DossierState[] = ['SUPPLEMENT_ASKED', 'FINANCIAL_DUTY_ASKED', 'STOPPED'];

/** Who acts: the person whose dossier it is, the one-stop clerk, the official who decides. */
export const PARTIES = ['APPLICANT', 'CLERK', 'OFFICIAL'] as const;
export type Party = (typeof PARTIES)[number];

export const DOSSIER_ACTS = [
  'RECEIVE',
  'NOT_RECEIVE',
  'ROUTE',
  'FORWARD',
  'ASK_SUPPLEMENT',
  'SUPPLEMENT',
  'ASK_FEE',
  'CONFIRM_PAYMENT',
  'WAIVE_FEE',
  'GRANT_EXEMPTION',
  'REFUSE_EXEMPTION',
  'WITHDRAW',
  'STOP',
  'RESUME',
  'PROPOSE_RESULT',
  'SEND_BACK',
  'SIGN',
  'RETURN_RESULT',
  'RATE',
] as const;
export type DossierActKind = (typeof DOSSIER_ACTS)[number];

/** Done among officials: neither the applicant nor who follows a code reads of these, nor why. */
export const AMONG_OFFICIALS: readonly DossierActKind[] = ['ROUTE', 'PROPOSE_RESULT', 'SEND_BACK'];

interface Permission {
  readonly in: readonly DossierState[];
  readonly by: readonly Party[];
}

const OFFICE: readonly Party[] = ['CLERK', 'OFFICIAL'];
const OPEN: readonly DossierState[] = DOSSIER_STATES.filter((state) => !OVER.includes(state));

/** In which states something is done, and by whom. A clerk supplements and withdraws for who stands at his counter. */
export const PERMITTED: Readonly<Record<DossierActKind, Permission>> = {
  RECEIVE: { in: ['NEWLY_REGISTERED'], by: ['CLERK'] },
  NOT_RECEIVE: { in: ['NEWLY_REGISTERED'], by: ['CLERK'] },
  ROUTE: { in: ['RECEIVED', 'IN_PROCESS', 'SUPPLEMENT_ASKED', 'FINANCIAL_DUTY_ASKED', 'STOPPED'], by: OFFICE },
  // While the office waits for somebody else he answers to whom he was asked by.
  FORWARD: { in: ['NEWLY_REGISTERED', 'RECEIVED', 'IN_PROCESS'], by: OFFICE },
  ASK_SUPPLEMENT: { in: ['NEWLY_REGISTERED', 'RECEIVED', 'IN_PROCESS'], by: OFFICE },
  SUPPLEMENT: { in: ['SUPPLEMENT_ASKED'], by: ['APPLICANT', 'CLERK'] },
  ASK_FEE: { in: ['RECEIVED', 'IN_PROCESS'], by: OFFICE },
  CONFIRM_PAYMENT: { in: OPEN, by: ['CLERK'] },
  WAIVE_FEE: { in: OPEN, by: OFFICE },
  GRANT_EXEMPTION: { in: OPEN, by: OFFICE },
  REFUSE_EXEMPTION: { in: OPEN, by: OFFICE },
  WITHDRAW: { in: OPEN, by: ['APPLICANT', 'CLERK'] },
  STOP: { in: ['IN_PROCESS'], by: ['OFFICIAL'] },
  RESUME: { in: ['STOPPED'], by: ['OFFICIAL'] },
  PROPOSE_RESULT: { in: ['IN_PROCESS'], by: ['OFFICIAL'] },
  SEND_BACK: { in: ['IN_PROCESS'], by: ['OFFICIAL'] },
  SIGN: { in: ['IN_PROCESS'], by: ['OFFICIAL'] },
  RETURN_RESULT: { in: ['FINISHED'], by: ['CLERK'] },
  RATE: { in: OVER, by: ['APPLICANT'] },
};

/** These are done with a claim that nobody has decided on, and with nothing else. */
export const ON_EXEMPTIONS: readonly DossierActKind[] = ['GRANT_EXEMPTION', 'REFUSE_EXEMPTION'];

/** What a party may do next, by state alone; for the buttons of a face. */
export function actsIn(state: DossierState, party: Party): DossierActKind[] {
  return DOSSIER_ACTS.filter((act) => PERMITTED[act].in.includes(state) && PERMITTED[act].by.includes(party));
}
