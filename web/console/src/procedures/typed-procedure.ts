import { quantityOf, typedQuantity } from '../../../shared/quantities/quantity.js';
import type { Language } from '../../../shared/words/catalogue.js';
import type { Procedure, ProcedureBody, ProcedureDetails } from './queries.js';

export type InEach = Readonly<Record<Language, string>>;
type Paper = ProcedureDetails['papers'][number];

export interface TypedPaper {
  readonly key: string;
  readonly name: InEach;
  readonly form: Paper['form'];
  readonly required: boolean;
  readonly note: InEach;
}

export interface TypedLaw {
  readonly number: string;
  readonly title: InEach;
}

export interface TypedDetails {
  readonly service: ProcedureDetails['service'];
  readonly fee: { readonly amount: string; readonly note: InEach; readonly exempt: readonly InEach[] };
  readonly timeLimit: {
    readonly amount: string;
    readonly unit: ProcedureDetails['timeLimit']['unit'];
    readonly note: InEach;
  };
  readonly papers: readonly TypedPaper[];
  readonly legalBasis: readonly TypedLaw[];
}

/** What the province changes of a procedure, as it stands in the form. Without details where its name alone is known. */
export interface TypedProcedure {
  readonly name: InEach;
  readonly details?: TypedDetails;
}

export const BLANK: InEach = { vi: '', zh: '', en: '' };

/** A paper that is asked for from now on. Files are kept by its key, which no paper of before had. */
export const newPaper = (id: string): TypedPaper => ({
  key: `paper-${id.slice(0, 8)}`,
  name: BLANK,
  form: 'COPY',
  required: true,
  note: BLANK,
});

/** A procedure as it is published, to be worded anew. */
export function typedOf({ vi, zh, en, details }: Procedure): TypedProcedure {
  const name = { vi, zh, en };
  if (!details) return { name };
  const { service, fee, timeLimit, papers, legalBasis } = details;
  return {
    name,
    details: {
      service,
      fee: { amount: typedQuantity(fee.amount), note: inEach(fee.note), exempt: fee.exempt.map(inEach) },
      timeLimit: { ...timeLimit, amount: typedQuantity(timeLimit.amount), note: inEach(timeLimit.note) },
      papers: papers.map((paper) => ({ ...paper, name: inEach(paper.name), note: inEach(paper.note) })),
      legalBasis: legalBasis.map(({ number, title }) => ({ number, title: inEach(title) })),
    },
  };
}

/** What is sent: what was typed, and all that the form does not ask for as it was. */
export function bodyOf({ field, level, details }: Procedure, typed: TypedProcedure): ProcedureBody {
  const worded = { ...trimmed(typed.name), field, level };
  if (!details || !typed.details) return worded;
  const { service, fee, timeLimit, papers, legalBasis } = typed.details;
  return {
    ...worded,
    details: {
      ...details,
      service,
      fee: { amount: wholeOf(fee.amount), ...noted(fee.note), exempt: fee.exempt.map(trimmed) },
      timeLimit: { amount: wholeOf(timeLimit.amount), unit: timeLimit.unit, ...noted(timeLimit.note) },
      papers: papers.map(({ key, name, form, required, note }) => ({
        key,
        name: trimmed(name),
        form,
        required,
        ...noted(note),
      })),
      legalBasis: legalBasis.map(({ number, title }) => ({ number: number.trim(), title: trimmed(title) })),
    },
  };
}

export const PARTS = ['name', 'service', 'fee', 'timeLimit', 'papers', 'legalBasis'] as const;
export type ProcedurePart = (typeof PARTS)[number];

/** Which parts become other than they are published. */
export function changedParts(procedure: Procedure, typed: TypedProcedure): readonly ProcedurePart[] {
  const [before, after] = [bodyOf(procedure, typedOf(procedure)), bodyOf(procedure, typed)];
  return PARTS.filter((part) => JSON.stringify(partOf(before, part)) !== JSON.stringify(partOf(after, part)));
}

function partOf({ vi, zh, en, details }: ProcedureBody, part: ProcedurePart): unknown {
  return part === 'name' ? { vi, zh, en } : details?.[part];
}

function inEach(words: InEach | undefined): InEach {
  return words ? { vi: words.vi, zh: words.zh, en: words.en } : BLANK;
}

function trimmed({ vi, zh, en }: InEach): { vi: string; zh: string; en: string } {
  return { vi: vi.trim(), zh: zh.trim(), en: en.trim() };
}

/** A note that says nothing in any language is none. */
function noted(note: InEach): { note?: InEach } {
  const said = trimmed(note);
  return said.vi || said.zh || said.en ? { note: said } : {};
}

/** What is no whole number is sent as none, so that the server refuses it at its field: never is it taken for nothing to pay. */
function wholeOf(typed: string): number {
  return quantityOf(typed, 'COUNT') ?? Number.NaN;
}
