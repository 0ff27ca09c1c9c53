import type { Words } from '../../../shared/domain/problem.js';
import type { FormField } from '../domain/form-field.js';

export type { FieldChoice, FieldType, FormField } from '../domain/form-field.js';

/** Whose dossiers a procedure's are: one of the 65 communes, or a department of the province. */
export const DEPARTMENTS = {
  SNV: { vi: 'Sở Nội vụ', zh: '内务厅', en: 'Department of Home Affairs' },
  STP: { vi: 'Sở Tư pháp', zh: '司法厅', en: 'Department of Justice' },
  STC: { vi: 'Sở Tài chính', zh: '财政厅', en: 'Department of Finance' },
  SCT: { vi: 'Sở Công Thương', zh: '工贸厅', en: 'Department of Industry and Trade' },
  SXD: { vi: 'Sở Xây dựng', zh: '建设厅', en: 'Department of Construction' },
  SNNMT: { vi: 'Sở Nông nghiệp và Môi trường', zh: '农业与环境厅', en: 'Department of Agriculture and Environment' },
  SKHCN: { vi: 'Sở Khoa học và Công nghệ', zh: '科技厅', en: 'Department of Science and Technology' },
  SVHTTDL: {
    vi: 'Sở Văn hóa, Thể thao và Du lịch',
    zh: '文化体育旅游厅',
    en: 'Department of Culture, Sports and Tourism',
  },
  SGDDT: { vi: 'Sở Giáo dục và Đào tạo', zh: '教育培训厅', en: 'Department of Education and Training' },
  SYT: { vi: 'Sở Y tế', zh: '卫生厅', en: 'Department of Health' },
  SNGV: { vi: 'Sở Ngoại vụ', zh: '外事厅', en: 'Department of Foreign Affairs' },
  SDTTG: { vi: 'Sở Dân tộc và Tôn giáo', zh: '民族宗教厅', en: 'Department of Ethnic Minorities and Religion' },
  CAT: { vi: 'Công an tỉnh', zh: '省公安厅', en: 'Provincial Police' },
  BQLKKT: {
    vi: 'Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn',
    zh: '同登-谅山口岸经济区管委会',
    en: 'Management Board of the Đồng Đăng - Lạng Sơn Border-Gate Economic Zone',
  },
} as const satisfies Readonly<Record<string, Words>>;
export type Department = keyof typeof DEPARTMENTS;

export const PAPER_FORMS = ['ORIGINAL', 'COPY', 'CERTIFIED_COPY', 'E_COPY'] as const;
/**
 * What a paper must be: the paper itself (kept by the office), a plain copy (the original is shown), a certified copy,
 * or a copy certified electronically (a scan with the office's signature).
 */
export type PaperForm = (typeof PAPER_FORMS)[number];

/** One paper of the dossier. */
export interface NeededPaper {
  /** Stable within the procedure, kebab-case: `birth-certificate`. Attachments are filed under it. */
  readonly key: string;
  readonly name: Words;
  readonly form: PaperForm;
  /** False for what is asked of some applicants only; `note` says of whom. */
  readonly required: boolean;
  readonly note?: Words;
}

/** What is paid for it, in đồng. */
export interface ProcedureFee {
  /** 0 when nothing is paid. Where the sum depends on something (pages, copies, late registration), the lowest; `note` says the rest. */
  readonly amount: number;
  /** What else there is to know: per page, at most, who sets it. */
  readonly note?: Words;
  /** Who pays nothing: one entry each, such as children or poor households. Empty when nothing is paid by anyone. */
  readonly exempt: readonly Words[];
}

export const TIME_UNITS = ['WORKING_DAYS', 'WORKING_HOURS'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** How long the office may take, from a complete dossier. Hours are office hours: a day has eight of them. */
export interface TimeLimit {
  readonly amount: number;
  readonly unit: TimeUnit;
  /** How it comes about where the law counts otherwise, such as "in the day; after 15:00 the next working day". */
  readonly note?: Words;
}

/** A legal document that the procedure rests on. */
export interface LegalBasis {
  /** `60/2014/QH13`, `123/2015/NĐ-CP`. */
  readonly number: string;
  readonly title: Words;
}

export const RESULT_KINDS = [
  'CERTIFICATE',
  'EXTRACT',
  'DECISION',
  'LICENCE',
  'CONFIRMATION',
  'CERTIFIED_PAPER',
] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

export const APPLICANTS = ['CITIZEN', 'FOREIGNER', 'BUSINESS', 'ORGANISATION'] as const;
export type Applicant = (typeof APPLICANTS)[number];

export const SERVICE_LEVELS = ['WHOLE', 'PART', 'COUNTER'] as const;
/** How much can be done online: the whole errand, a part (the paper is shown or the result fetched in person), or nothing. */
export type ServiceLevel = (typeof SERVICE_LEVELS)[number];

/** An administrative procedure as the catalogue holds it, from public facts: the national database of procedures and the laws. */
export interface CatalogueProcedure {
  /** That of the national database: `1.001193`. */
  readonly code: string;
  /** As the national database names it. */
  readonly name: Words;
  /** What people call it and how they ask for it, in Vietnamese with accents: `làm giấy khai sinh`, `khai sinh cho con`. Found by search. */
  readonly alsoCalled: readonly string[];
  /** Field of government, as the national database names it: `Hộ tịch`. */
  readonly field: Words;
  readonly level: 'PROVINCE' | 'COMMUNE';
  /** `COMMUNE` for what every commune does, otherwise the department. Must fit `level`. */
  readonly agency: 'COMMUNE' | Department;
  readonly applicants: readonly Applicant[];
  readonly service: ServiceLevel;
  readonly papers: readonly NeededPaper[];
  readonly form: readonly FormField[];
  readonly fee: ProcedureFee;
  readonly timeLimit: TimeLimit;
  readonly legalBasis: readonly LegalBasis[];
  readonly result: { readonly kind: ResultKind; readonly name: Words };
  /** The steps in short sentences, where they are not the ordinary ones (submit, receive, decide, fetch). */
  readonly steps?: readonly Words[];
}

/** All but what stands in columns of its own. */
export type ProcedureDetails = Omit<CatalogueProcedure, 'code' | 'name' | 'level'>;
