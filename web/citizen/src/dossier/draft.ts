import { v7 as uuidv7 } from 'uuid';
import {
  checkAnswers,
  isAsked,
  type Answer,
  type Answers,
} from '../../../../src/citizen/procedures/domain/form-answers.js';
import type { FormField } from '../../../../src/citizen/procedures/domain/form-field.js';
import type { FieldProblem } from '../../../../src/shared/domain/problem.js';
import type { Me } from '../../../shared/session/session.js';
import type { ProcedureDetails } from '../procedures/queries.js';

export type Given = Readonly<Record<string, Answer>>;

/** A dossier as it is being written. */
export interface Draft {
  /** Files are handed in under it before the dossier is sent. */
  readonly id: string;
  readonly office: string;
  readonly applicant: Given;
  readonly answers: Given;
  /** Keys of papers that are shown at the counter. */
  readonly onPaper: readonly string[];
  /** Which of the exemptions is claimed; -1: none. */
  readonly exempt: number;
}

/** A fresh one, for whom something is known already. */
export function emptyDraft(office: string, applicant: Given): Draft {
  return { id: uuidv7(), office, applicant, answers: {}, onPaper: [], exempt: -1 };
}

/**
 * One that was not begun has what is known of whoever applies, and keeps that with the first that is typed. Before it was `read`
 * what was kept, nobody can say whether it was begun: what is known then takes no applicant's place.
 */
export function begunWith(known: Given, fresh: Draft, typed: Draft, read: boolean) {
  // Neither he nor a draft of before has put another in its place.
  const begins = read && typed.applicant === fresh.applicant;
  const draft = begins ? { ...typed, applicant: { ...known, ...typed.applicant } } : typed;
  const kept = (more: Partial<Draft>): Partial<Draft> => (begins ? { applicant: draft.applicant, ...more } : more);
  return { draft, kept };
}

/** What of an account belongs into the fields of whoever applies; `said` is what the provider tells of him. */
export function knownOf(
  { name, phone, email }: Pick<Me, 'name' | 'phone' | 'email'>,
  said: { readonly number?: string; readonly phone?: string; readonly born?: string } = {},
): Given {
  const known = { name, phone: phone ?? said.phone, email, idNumber: said.number, born: said.born };
  // What is wrong in a form of ours, as a number of another country, would be a fault that nobody typed.
  return Object.fromEntries(
    Object.entries(known).flatMap(([key, value]) => {
      const field = APPLICANT.find((each) => each.key === key);
      if (!field || value === undefined) return [];
      return checkAnswers([field], { [key]: value }, '9999-12-31').faults.length === 0 ? [[key, value]] : [];
    }),
  );
}

const words = (vi: string, zh: string, en: string) => ({ vi, zh, en });

/** Who applies: asked with every dossier, by the same rules as the form. */
export const APPLICANT: readonly FormField[] = [
  { key: 'name', label: words('Họ và tên', '姓名', 'Full name'), type: 'text', required: true },
  {
    key: 'phone',
    label: words('Số điện thoại', '电话', 'Telephone'),
    type: 'phone',
    required: true,
    hint: words(
      'Kết quả được báo về số này; 4 số cuối để tra cứu hồ sơ.',
      '结果将通知此号码；后四位用于查询。',
      'The result is told to it; its last 4 digits open the state of your dossier.',
    ),
  },
  {
    key: 'idNumber',
    label: words('Số định danh cá nhân', '个人识别号', 'Personal number'),
    type: 'id-number',
    required: false,
    hint: words('12 số trên thẻ căn cước', '身份证上的12位数字', 'The 12 digits on your identity card'),
  },
  { key: 'born', label: words('Ngày sinh', '出生日期', 'Date of birth'), type: 'date', required: false, when: 'past' },
  { key: 'email', label: words('Thư điện tử', '电子邮箱', 'E-mail'), type: 'email', required: false },
  { key: 'address', label: words('Nơi ở hiện nay', '现住址', 'Address'), type: 'text', required: false },
  {
    key: 'commune',
    label: words('Xã, phường nơi ở', '居住乡镇', 'Commune you live in'),
    type: 'commune',
    required: false,
  },
];

/** What was given for fields that are asked: an answer that an earlier one made needless is not sent. */
export function asked(form: readonly FormField[], given: Given): Given {
  const kept: Record<string, Answer> = {};
  for (const field of form) {
    const value = given[field.key];
    if (value !== undefined && isAsked(field, kept)) kept[field.key] = value;
  }
  return kept;
}

/** What of papers is there: by files, or to be shown at the counter. */
export interface PapersThere {
  readonly files: readonly { readonly kind: string }[];
  readonly onPaper: readonly string[];
}

/** Every fault of a draft by its path, as the server will find them. `today` is the day in Hanoi. */
export function faultsOf(
  draft: Draft,
  { form, papers, agency }: Pick<ProcedureDetails, 'form' | 'papers' | 'agency'>,
  { files, onPaper }: PapersThere,
  today: string,
): readonly FieldProblem[] {
  const there = new Set([...files.map(({ kind }) => kind), ...onPaper]);
  return [
    ...(agency === 'COMMUNE' && draft.office === '' ? [missing('office')] : []),
    ...checkAnswers(APPLICANT, draft.applicant, today, 'applicant').faults,
    ...checkAnswers(form, asked(form, draft.answers), today).faults,
    ...papers.flatMap(({ key, required }) => (required && !there.has(key) ? [missing(`papers.${key}`)] : [])),
  ];
}

function missing(path: string): FieldProblem {
  return { path, code: 'field-missing', severity: 'error' };
}

/** The dossier as it is sent, but for its files; texts as the server keeps them. */
export function bodyOf(draft: Draft, procedure: string, details: ProcedureDetails, today: string) {
  const form = details.form as readonly FormField[];
  const checked = (fields: readonly FormField[], given: Given): Answers => checkAnswers(fields, given, today).answers;
  return {
    id: draft.id,
    procedure,
    office: details.agency === 'COMMUNE' ? draft.office : details.agency,
    applicant: checked(APPLICANT, draft.applicant),
    answers: checked(form, asked(form, draft.answers)),
    onPaper: [...draft.onPaper],
    ...(draft.exempt >= 0 && { exempt: draft.exempt }),
  };
}

/** The draft that a refused dossier was made from, to be mended and sent again. */
export function draftOf(body: ReturnType<typeof bodyOf>): Draft {
  const { id, office, applicant, answers, onPaper, exempt = -1 } = body;
  return { id, office, applicant, answers, onPaper, exempt };
}
