import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { Agency, CargoKind, Direction } from '../../../shared/domain/place.js';
import { withinSeason, type Season } from '../../../shared/domain/season.js';
import type { DeclaredContent } from './content.js';
import type { FieldStage, Missing } from './missing.js';
import { matterOf } from './attachment-kinds.js';
import { missingCode, type PaperKind } from './paper-kinds.js';

export const PAPER_PROOFS = ['NUMBER', 'PHOTO', 'EITHER'] as const;
export type PaperProof = (typeof PAPER_PROOFS)[number];

/** Of which vehicles an agency asks a paper, and by which step; what it leaves out, it does not look at. */
export interface PaperRule {
  readonly paper: PaperKind;
  /** The step that needs it first. */
  readonly until: FieldStage;
  /** What shows it; left out: its number. */
  readonly proof?: PaperProof;
  readonly direction?: Direction;
  readonly cargo?: readonly CargoKind[];
  /** Any goods line beginning so. */
  readonly hs?: readonly string[];
  /** The part of each year in which the planned time begins. */
  readonly season?: Season;
}

/** An agency's rules as they are in force. */
export interface PapersOfAgency {
  readonly agency: Agency;
  readonly rules: readonly PaperRule[];
}

function asks(rule: PaperRule, content: DeclaredContent, cargo: CargoKind): boolean {
  if (rule.direction && rule.direction !== content.direction) return false;
  if (rule.cargo && !rule.cargo.includes(cargo)) return false;
  if (rule.season && !withinSeason(rule.season, hanoiDay(new Date(content.plannedFrom)))) return false;
  const { hs } = rule;
  return hs === undefined || content.goods.some((line) => hs.some((prefix) => line.hs.startsWith(prefix)));
}

/** The kinds of papers that a content names. */
export function papersTold(content: DeclaredContent): ReadonlySet<PaperKind> {
  const { papers, goodsPapers = [], quarantineCertificate } = content;
  return new Set<PaperKind>([
    ...papers.map(({ kind }) => kind),
    ...goodsPapers.map(({ kind }) => kind),
    ...(quarantineCertificate ? (['QUARANTINE_CERTIFICATE'] as const) : []),
  ]);
}

/** The papers that are asked of a content and not told, each once, with the agencies that ask for it. */
export function missingPapers(
  content: DeclaredContent,
  cargo: CargoKind,
  agencies: readonly PapersOfAgency[],
): readonly Missing[] {
  const told = papersTold(content);
  return agencies.flatMap(({ agency, rules }) => {
    const asked = new Set<PaperKind>();
    return rules.flatMap((rule): Missing[] => {
      if (asked.has(rule.paper) || !asks(rule, content, cargo)) return [];
      // The first rule that fits says by which step.
      asked.add(rule.paper);
      const { paper, until: stage, proof = 'NUMBER' } = rule;
      if (proof !== 'PHOTO' && told.has(paper)) return [];
      const photo = proof === 'NUMBER' ? {} : ({ photo: true } as const);
      return [{ path: matterOf(paper).path, code: missingCode(paper), stage, agency, ...photo }];
    });
  });
}
