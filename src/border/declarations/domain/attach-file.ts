import type { Act } from './act.js';
import { matterOf, type AttachmentKind } from './attachment-kinds.js';
import type { DeclarationEvent, DeclaredFacts } from './declaration-events.js';
import { refuse as refuseFile } from './attachment-problems.js';
import { refuse } from './declaration-problems.js';
import { isOpen, type DeclarationState, type Declared } from './declaration.js';
import { missingCode, PAPER_KINDS } from './paper-kinds.js';
import type { Part } from './part.js';
import { declarerOf, partOf, requireOwnPart } from './parts.js';

/** A file as it was taken in. `digest`: SHA-256, hex. */
export interface TakenIn {
  readonly file: string;
  readonly kind: AttachmentKind;
  readonly mediaType: string;
  readonly bytes: number;
  readonly digest: string;
}

/** Who hands it in. Neither firm nor driver: a clerk at the counter. */
export interface HandedInBy {
  readonly firm?: string;
  /** Parts for which the firm acts by mandate. */
  readonly mandated: readonly Part[];
}

/** The declaration, if this firm may add a file of that kind. Throws `declaration-ended`, `part-of-other`. */
export function requireMayAttach(
  state: DeclarationState,
  kind: AttachmentKind,
  { firm, mandated }: HandedInBy,
): Declared {
  if (!state || !isOpen(state.status)) throw refuse('declaration-ended', { status: state?.status ?? 'NONE' });
  requireOwnPart(state, firm, [matterOf(kind).path], mandated);
  return state;
}

/**
 * A photo or PDF is added. The same content of the same kind once more changes nothing. A paper of which a photo suffices
 * is missing no more. Throws what {@link requireMayAttach} throws, and `too-many-files`.
 * @param most files that a declaration takes
 */
export function attach(
  state: DeclarationState,
  { file, kind, mediaType, bytes, digest }: TakenIn,
  by: HandedInBy,
  most: number,
  { at, role }: Act,
): readonly DeclarationEvent[] {
  const declared = requireMayAttach(state, kind, by);
  const { declaration, facts, attached = [] } = declared;
  if (sameFile(attached, { kind, digest })) return [];
  if (attached.length >= most) throw refuseFile('too-many-files', { most });
  const left = withoutShown(facts, [...attached.map((each) => each.kind), kind]).missing ?? [];
  const settles = left.length < (facts.missing?.length ?? 0);
  const data = { declaration, gate: facts.gate, at, file, kind, mediaType, bytes, digest };
  return [{ type: 'FileAttached', data: { ...data, ...(settles && { missing: left }), ...(role && { role }) } }];
}

/** The file with this content that is there for this kind already. */
export function sameFile<F extends { readonly kind: string; readonly digest: string }>(
  attached: readonly F[] | undefined,
  { kind, digest }: { readonly kind: string; readonly digest: string },
): F | undefined {
  return attached?.find((each) => each.kind === kind && each.digest === digest);
}

/** What a content tells, without what photos of these kinds show in its place. */
export function withoutShown(facts: DeclaredFacts, kinds: readonly AttachmentKind[]): DeclaredFacts {
  if (!facts.missing || kinds.length === 0) return facts;
  const shown = new Set(PAPER_KINDS.filter((paper) => kinds.includes(paper)).map(missingCode));
  const { missing, ...rest } = facts;
  const left = missing.filter(({ code, photo }) => !(photo && shown.has(code)));
  return { ...rest, ...(left.length > 0 && { missing: left }) };
}

/** Whether a reader may open files of a kind: of a firm the declarer and whoever has that part, of officers whose matter it is. */
export function mayOpen(
  parties: Pick<Declared, 'firm' | 'taken'>,
  kind: AttachmentKind,
  reader:
    { readonly firm: string; readonly parts: readonly Part[] } | { readonly agency?: string; readonly clerk: boolean },
): boolean {
  const { path, agencies } = matterOf(kind);
  if (!('firm' in reader)) return reader.clerk || agencies.some((each) => each === reader.agency);
  const part = partOf(path);
  return reader.firm === declarerOf(parties) || (part !== undefined && reader.parts.includes(part));
}
