import type { Agency, Gate } from '../../../shared/domain/place.js';

export const FOUND_KINDS = ['KG', 'PACKAGES', 'CONTAINER', 'SEALS'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** What an officer found, beside what was declared. Lines of goods count from 0; weights are grams. */
export type FoundValue =
  | { readonly what: 'KG' | 'PACKAGES'; readonly line: number; readonly declared: number; readonly found: number }
  | { readonly what: 'CONTAINER'; readonly container: string; readonly declared: string; readonly found: string }
  | {
      readonly what: 'SEALS';
      /** The container as it is declared. */
      readonly container: string;
      readonly declared: readonly string[];
      readonly found: readonly string[];
    };

export const IDENTITY_PARTS = ['PLATE', 'TRAILER', 'CONTAINER', 'SEAL'] as const;
export type IdentityPart = (typeof IDENTITY_PARTS)[number];

interface ByOfficer {
  readonly declaration: string;
  readonly gate: Gate;
  readonly agency: Agency;
  /** Reference of the officer. */
  readonly by: string;
  readonly at: string;
}

/** What officers add to a clearance without deciding. */
export type FoundEvent =
  /** The declared value stays as it is; `reopens`: agencies whose decided checks used it and are open again. */
  | {
      type: 'ValueFound';
      data: ByOfficer & {
        /** Of the declaration whose value it stands beside. */
        readonly revision: number;
        readonly value: FoundValue;
        readonly reopens: readonly Agency[];
      };
    }
  /** The officer has compared them: they are those declared. */
  | {
      type: 'IdentityConfirmed';
      data: ByOfficer & { readonly revision: number; readonly parts: readonly IdentityPart[] };
    }
  /** The agency has looked at the papers alone, which it may from acceptance on; it stands until what it used is corrected. */
  | { type: 'PapersInOrder'; data: ByOfficer & { readonly revision: number } }
  /** After the vehicle has gone nothing changes any more: what was wrong is noted. `note` refers to a sealed text. */
  | { type: 'CorrectionNoted'; data: ByOfficer & { readonly reason: string; readonly note: string } };

const TYPES: Record<FoundEvent['type'], true> = {
  ValueFound: true,
  IdentityConfirmed: true,
  PapersInOrder: true,
  CorrectionNoted: true,
};

export function isFoundEvent(event: { readonly type: string }): event is FoundEvent {
  return Object.hasOwn(TYPES, event.type);
}

/** What a found value speaks against. */
export function partOf({ what }: FoundValue): IdentityPart | undefined {
  return what === 'CONTAINER' ? 'CONTAINER' : what === 'SEALS' ? 'SEAL' : undefined;
}

/** Whether two found values stand beside the same declared one. */
export function samePlace(a: FoundValue, b: FoundValue): boolean {
  if (a.what !== b.what) return false;
  if ('line' in a) return 'line' in b && a.line === b.line;
  return 'container' in b && a.container === b.container;
}
