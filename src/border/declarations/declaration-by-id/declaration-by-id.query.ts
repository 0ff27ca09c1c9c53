import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '../../../shared/domain/roles.js';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { GivenMandates } from '../mandates/given-mandates.js';
import { seesContent, seesPlates } from '../declaration-access.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { stayOf, type StaySeen } from '../domain/journey.js';
import { returnLink } from '../domain/two-way.js';
import type { DeclaredContent } from '../domain/content.js';
import type { Declared, SentBack } from '../domain/declaration.js';
import { PARTY_PARTS, type Part } from '../domain/part.js';

/** A declaration as one reader may see it. Notes are opened; `content` and `plate` only for those who may. */
export interface DeclarationSeen extends Omit<Declared, 'content' | 'sentBack' | 'rejected'> {
  readonly content?: DeclaredContent;
  readonly plate?: string;
  /** Of a first trip: the declaration of its return. */
  readonly returnedBy?: string;
  readonly stay?: StaySeen;
  readonly sentBack?: SentBack;
  readonly rejected?: { readonly reason: string; readonly note?: string };
}

/**
 * One declaration, folded from its stream. Throws `not-found` (also for another firm's), `wrong-gate`.
 * For other contexts too: ask in the name of the person whom the answer is for, or as the system.
 */
export class DeclarationById extends Query<DeclarationSeen> {
  constructor(
    readonly by: Principal,
    readonly declaration: string,
  ) {
    super();
  }
}

@QueryHandler(DeclarationById)
export class DeclarationByIdHandler implements IQueryHandler<DeclarationById> {
  constructor(
    private readonly desk: DeclarationDesk,
    private readonly mandates: GivenMandates,
    private readonly personal: PersonalFacts,
    private readonly store: EventStore,
  ) {}

  async execute({ by, declaration }: DeclarationById): Promise<DeclarationSeen> {
    const state = await this.mandates.requireVisible(await this.desk.find(declaration), by);
    const { content: ref, sentBack, rejected, ...seen } = state;
    const parts =
      by.firm === undefined || by.firm === state.firm ? PARTY_PARTS : await this.mandates.partsFor(state, by.firm);
    const notes = [sentBack?.note, rejected?.note].filter((each) => each !== undefined);
    const full = by.system === true || seesContent(by);
    const opened = await this.personal.read(full || seesPlates(by) ? [ref, ...notes] : notes);
    const content = opened.get(ref) as DeclaredContent | undefined;
    const plate = content?.vehicle.plate;
    return {
      ...seen,
      ...(await this.tripOf(state)),
      ...(full && content && { content: contentFor(content, parts) }),
      ...(plate && { plate }),
      ...(sentBack && { sentBack: { fields: sentBack.fields, ...openedNote(sentBack.note, opened) } }),
      ...(rejected && { rejected: { reason: rejected.reason, ...openedNote(rejected.note, opened) } }),
    };
  }

  /** The other trip, and how long the vehicle may stay: only of those that have such. */
  private async tripOf({ declaration, facts }: Declared): Promise<Pick<DeclarationSeen, 'returnedBy' | 'stay'>> {
    if (!facts.twoWay && !facts.foreign) return {};
    const [{ state: returnedBy }, { state: stay }] = await Promise.all([
      this.store.load(returnLink(declaration)),
      this.store.load(stayOf(facts.vehicle)),
    ]);
    const own = stay && [declaration, facts.returnOf].includes(stay.declaration);
    return { ...(returnedBy !== undefined && { returnedBy }), ...(own && { stay }) };
  }
}

/** Whoever declares or carries needs the drivers' names, documents and telephones; the other parties do not. */
function contentFor(content: DeclaredContent, parts: readonly Part[]): DeclaredContent {
  if (parts.includes('CARRIER')) return content;
  const { contactPhone: _, ...rest } = content;
  return { ...rest, drivers: [] };
}

function openedNote(ref: string | undefined, opened: ReadonlyMap<string, unknown>): { note?: string } {
  const note = ref && opened.get(ref);
  return typeof note === 'string' ? { note } : {};
}
