import type { Words } from '../../shared/domain/problem.js';
import type { Language } from '../../shared/http/language.js';
import type { PrintedDocument, PrintedPart } from '../../shared/print/printed-document.js';
import { hanoiStamp } from '../../shared/print/print-words.js';
import { STATE_WORDS } from './domain/dossier-state.js';
import type { DossierAnswer } from './dossier.answer.js';
import { PAPER_WORDS } from './paper-words.js';

const QR_POINTS = 110;

/** How a paper is printed: in whose language, when, and where what it names opens. */
export interface Printing {
  readonly language: Language;
  readonly at: Date;
  readonly by: string;
  /** `https://…` */
  readonly origin: string;
}

/** The receipt of a dossier: its code, when the result is due, what was handed in. */
export function printedReceipt(dossier: DossierAnswer, printing: Printing): PrintedDocument {
  const { language } = printing;
  const say = (words: Words) => words[language];
  const { code, state, feeDue } = dossier;
  const isSent = state === 'NEWLY_REGISTERED';
  const due = isSent ? PAPER_WORDS.receiveBy : PAPER_WORDS.dueAt;
  const until = dossier.dueAt === undefined ? PAPER_WORDS.standing[language] : hanoiStamp(new Date(dossier.dueAt));
  const facts: (readonly [string, string])[] = [
    [say(PAPER_WORDS.procedure), `${say(dossier.name)} (${dossier.procedure})`],
    [say(PAPER_WORDS.applicant), dossier.applicantName ?? say(PAPER_WORDS.erased)],
    [say(PAPER_WORDS.sentAt), hanoiStamp(new Date(dossier.sentAt))],
    [say(PAPER_WORDS.state), `${dossier.number}. ${say(STATE_WORDS[state])}`],
    ...(dossier.endedAt === undefined ? [[say(due), until] as const] : []),
    ...(feeDue > 0 ? [[say(PAPER_WORDS.fee), `${feeDue.toLocaleString('vi-VN')} đ`] as const] : []),
  ];
  return {
    title: say(isSent ? PAPER_WORDS.sent : PAPER_WORDS.received),
    ...headOf(dossier, printing),
    parts: [
      { kind: 'large', text: code, size: 24 },
      { kind: 'facts', facts },
      ...papersOf(dossier, say),
      followPart(code, printing),
    ],
  };
}

/** The result as it is handed over, before its electronic signature is put to it. Throws when nothing is signed. */
export function printedResult(dossier: DossierAnswer, printing: Printing): PrintedDocument {
  const { language } = printing;
  const say = (words: Words) => words[language];
  const { result, code } = dossier;
  if (result?.signedAt === undefined) throw new Error('No result is signed');
  return {
    title: say(result.outcome === 'GRANTED' ? PAPER_WORDS.granted : PAPER_WORDS.refused),
    ...headOf(dossier, printing),
    parts: [
      {
        kind: 'facts',
        facts: [
          [say(PAPER_WORDS.code), code],
          ...(result.number === undefined ? [] : [[say(PAPER_WORDS.number), result.number] as const]),
          [say(PAPER_WORDS.procedure), `${say(dossier.name)} (${dossier.procedure})`],
          [say(PAPER_WORDS.applicant), dossier.applicantName ?? say(PAPER_WORDS.erased)],
        ],
      },
      { kind: 'heading', text: say(PAPER_WORDS.result) },
      { kind: 'paragraph', text: result.text ?? say(PAPER_WORDS.erased) },
      {
        kind: 'facts',
        facts: [
          [say(PAPER_WORDS.signedBy), result.signedByName ?? ''],
          [say(PAPER_WORDS.signedAt), hanoiStamp(new Date(result.signedAt))],
        ],
      },
      followPart(code, printing),
    ],
  };
}

function headOf({ officeName, office }: DossierAnswer, { language, at, by }: Printing) {
  return { place: officeName?.[language] ?? office, printedAt: at, printedBy: by, language };
}

function papersOf({ papers, files, onPaper }: DossierAnswer, say: (words: Words) => string): PrintedPart[] {
  const rows = papers.flatMap(({ key, name }) => {
    const count = files.filter(({ paper }) => paper === key).length;
    const how = [
      ...(count > 0 ? [`${say(PAPER_WORDS.asFile)} × ${count}`] : []),
      ...(onPaper.includes(key) ? [say(PAPER_WORDS.onPaper)] : []),
    ];
    return how.length ? [{ cells: [say(name), how.join(', ')] }] : [];
  });
  if (rows.length === 0) return [];
  const columns = [{ title: say(PAPER_WORDS.paper) }, { title: say(PAPER_WORDS.how), width: 'auto' as const }];
  return [
    { kind: 'heading', text: say(PAPER_WORDS.papers) },
    { kind: 'table', columns, rows },
  ];
}

/** Behind #, so that the code reaches no server log on its way. */
function followPart(code: string, { origin, language }: Printing): PrintedPart {
  return {
    kind: 'qr',
    content: `${origin}/citizen/follow#${code}`,
    size: QR_POINTS,
    caption: `${code}\n${PAPER_WORDS.follow[language]}`,
  };
}
