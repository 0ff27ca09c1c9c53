import type { Draft } from './draft.js';

const FORMAT = 'xu-lang-draft';
const LARGEST = 1_000_000;

/** A draft as a file, for another telephone or a team member who has a line. */
export function draftAsFile(procedure: string, draft: Draft): Blob {
  return new Blob([JSON.stringify({ format: FORMAT, version: 1, procedure, draft })], { type: 'application/json' });
}

/** The draft in a file; undefined when it is none, or of another procedure. Its files stay where they were taken. */
export async function draftInFile(file: Blob, procedure: string, id: string): Promise<Draft | undefined> {
  if (file.size > LARGEST) return undefined;
  try {
    const read: unknown = JSON.parse(await file.text());
    const { format, version, procedure: of, draft } = (read ?? {}) as Record<string, unknown>;
    if (format !== FORMAT || version !== 1 || of !== procedure || !isDraft(draft)) return undefined;
    const { office, applicant, answers, onPaper, exempt } = draft;
    return { id, office, applicant, answers, onPaper, exempt };
  } catch {
    return undefined;
  }
}

function isDraft(value: unknown): value is Draft {
  const { office, applicant, answers, onPaper, exempt } = (value ?? {}) as Partial<Record<keyof Draft, unknown>>;
  return (
    typeof office === 'string' &&
    isGiven(applicant) &&
    isGiven(answers) &&
    Array.isArray(onPaper) &&
    onPaper.every((each) => typeof each === 'string') &&
    Number.isInteger(exempt)
  );
}

function isGiven(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => ['string', 'number', 'boolean'].includes(typeof each))
  );
}
