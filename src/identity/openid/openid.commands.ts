import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository, type EntityManager } from 'typeorm';
import { StateCommand, type OutboxFact } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { AccessTokens } from '../access-tokens.js';
import { Citizens } from '../citizens.js';
import type { IdentityEvent } from '../domain/identity-events.js';
import { needsSecondFactor } from '../domain/posting.js';
import { EndedAccess } from '../ended-access.js';
import { refuse as refuseAccount } from '../identity-problems.js';
import { PasswordAgain } from '../password-again.js';
import { Person, type PersonStatus } from '../person.entity.js';
import { SecondFactors } from '../second-factors.js';
import { Sessions, type RefreshToken } from '../sessions.js';
import { SignInBudgets } from '../sign-in-budgets.js';
import type { SignedIn } from '../sign-in/signed-in.js';
import { orTaken } from '../unique.js';
import { Vault } from '../../shared/event-store/vault.js';
import { OpenIdFlows, type Begun } from './flows.js';
import type { Named } from './named.js';
import { refuse } from './openid-problems.js';
import { OpenIdProvider, type CameBack } from './provider.js';
import { OpenIdSubjects } from './subjects.js';

/** Begins a sign-in at the provider, or the link of an account to whoever signs in there. */
export class BeginOpenId extends Command<Begun> {
  constructor(
    readonly back: string,
    readonly to: string,
    readonly language: string,
    readonly source: string,
    /** Whose account is to be linked, and the password that he typed again. */
    readonly links?: { readonly person: string; readonly password: string },
  ) {
    super();
  }
}

/** So many of one address in a window: a telephone company's customers share one. */
const FROM_SOURCE = 100;

@CommandHandler(BeginOpenId)
export class BeginOpenIdHandler implements ICommandHandler<BeginOpenId> {
  constructor(
    private readonly flows: OpenIdFlows,
    private readonly budgets: SignInBudgets,
    private readonly passwords: PasswordAgain,
  ) {}

  /** Throws `openid-off`, `openid-away`, `password-wrong`, `too-many-requests`. */
  async execute({ back, to, language, source, links }: BeginOpenId): Promise<Begun> {
    await this.budgets.take([{ kind: 'OPENID', of: source, limit: FROM_SOURCE }]);
    // Who has no password came by the provider, and proves there that he is the same: another one is not linked.
    if (links && (await this.passwords.isThere(links.person)))
      await this.passwords.require(links.person, links.password);
    return this.flows.begin({ back, to, language, ...(links && { links: links.person }) });
  }
}

export interface CameIn {
  readonly signedIn: SignedIn;
  readonly refresh: RefreshToken;
  readonly person: string;
  readonly to: string;
}

/** Comes in by what the provider answered; makes the account of whoever comes for the first time. */
export class ComeInByOpenId extends Command<CameIn> {
  constructor(
    readonly answer: CameBack,
    readonly browser: string,
    readonly correlation: string,
    readonly now: Date,
  ) {
    super();
  }
}

@CommandHandler(ComeInByOpenId)
export class ComeInByOpenIdHandler implements ICommandHandler<ComeInByOpenId> {
  constructor(
    private readonly state: StateCommand,
    private readonly flows: OpenIdFlows,
    private readonly provider: OpenIdProvider,
    private readonly subjects: OpenIdSubjects,
    private readonly citizens: Citizens,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly access: AccessTokens,
    private readonly vault: Vault,
    @InjectRepository(Person) private readonly people: Repository<Person>,
  ) {}

  /** Throws `openid-*`, `person-deactivated`, `sign-in-was-reset`. */
  async execute({ answer, browser, correlation, now }: ComeInByOpenId): Promise<CameIn> {
    const flow = await this.flows.take(answer.state, browser);
    if (flow.links !== undefined) throw refuse('openid-flow-over');
    const { named, idToken, at, sid } = await this.provider.vouched(answer, flow);
    const person = await this.personOf(named, answer.state, correlation, now);
    if (person.status !== 'ACTIVE') throw closedBy(person.status);
    // The provider proves who somebody is, not that he holds the second factor which his account asks for.
    if (needsSecondFactor(person.roles) || (await this.factors.isEnrolled(person.id)))
      throw refuse('openid-second-factor');
    const refresh = await this.sessions.openByProvider(person, {
      openid: this.vault.seal(`openid-session-${person.id}`, idToken),
      subject: this.subjects.tagOf(named.subject),
      sid: sid && this.subjects.sidTag(sid),
      at,
    });
    if (!refresh) throw refuse('openid-flow-over');
    return { person: person.id, signedIn: await this.access.issue(person), refresh, to: flow.to };
  }

  /** His account by the subject, and by nothing else: an e-mail address or a telephone proves nobody here. */
  private async personOf(named: Named, state: string, correlation: string, now: Date): Promise<Person> {
    const context = contextOf(state, correlation, now);
    const { answer: id } = await this.state.run(context, async (tx, outbox) => {
      await this.subjects.inTurn(tx, named);
      const known = await this.subjects.ownerOf(tx, named);
      if (known === undefined) return this.newcomer(tx, outbox, named);
      // What he is called is what the provider says, also after he married; of officials the register says it.
      if (named.name !== undefined)
        await tx.query(`UPDATE person SET name = $2 WHERE id = $1 AND roles = ARRAY['CITIZEN'] AND name <> $2`, [
          known,
          named.name,
        ]);
      if (!(await this.subjects.renew(tx, known, named))) throw refuse('openid-flow-over');
      return known;
    });
    return this.people.findOneByOrFail({ id });
  }

  private async newcomer(tx: EntityManager, outbox: (fact: OutboxFact) => void, named: Named): Promise<string> {
    const name = named.name ?? this.provider.settings.name;
    const { id } = await this.citizens.add(tx, outbox, { name }, 'OPENID');
    await this.subjects.link(tx, id, named);
    return id;
  }
}

/** Why an account is not open: it was closed, or awaits the password that a new link lets its owner set. */
const closedBy = (status: PersonStatus) =>
  refuseAccount(status === 'INVITED' ? 'sign-in-was-reset' : 'person-deactivated');

/** A flow comes back once, so its state is the key of what follows from it. */
function contextOf(state: string, correlationId: string, now: Date): CommandContext {
  const by = { id: 'anyone', roles: [] };
  return { by, key: `openid-${state}`, route: 'openid', bodyHash: '', channel: 'api', correlationId, now };
}

export interface Linked {
  readonly linked: boolean;
}

/** Links the account of whoever is signed in to who signed in at the provider. */
export class LinkOpenId extends Command<Committed<Linked>> {
  constructor(
    readonly context: CommandContext,
    readonly answer: CameBack,
    readonly browser: string,
  ) {
    super();
  }
}

@CommandHandler(LinkOpenId)
export class LinkOpenIdHandler implements ICommandHandler<LinkOpenId> {
  constructor(
    private readonly state: StateCommand,
    private readonly flows: OpenIdFlows,
    private readonly provider: OpenIdProvider,
    private readonly subjects: OpenIdSubjects,
  ) {}

  /** Throws `openid-*`. */
  async execute({ context, answer, browser }: LinkOpenId): Promise<Committed<Linked>> {
    const { by } = context;
    const provider = this.provider.settings.name;
    const flow = await this.flows.take(answer.state, browser);
    // Whoever took the telephone over meanwhile is not linked to what the one before began.
    if (flow.links !== by.id) throw refuse('openid-flow-over');
    const { named } = await this.provider.vouched(answer, flow);
    const work = this.state.run(context, async (tx, outbox) => {
      await this.subjects.inTurn(tx, named);
      const { passwordHash } = await lockOwner(tx, by.id);
      const owner = await this.subjects.ownerOf(tx, named);
      if (owner !== undefined && owner !== by.id) throw refuse('openid-linked-elsewhere', { provider });
      // Without a password nothing but the provider says whose account it is, so no other one is put in its place.
      if (owner === undefined && (passwordHash === null || (await this.subjects.isLinked(by.id, tx))))
        throw refuse('openid-linked-other', { provider });
      if (owner !== undefined) await this.subjects.renew(tx, by.id, named);
      else {
        await this.subjects.link(tx, by.id, named);
        outbox(linkFact('OpenIdLinked', by.id, context.now));
      }
      return { linked: true };
    });
    // Two tabs of one account came back at once, each from another account there.
    return orTaken(work, () => refuse('openid-linked-other', { provider }));
  }
}

/** Undoes the link: the password is asked for again, and who came in by the provider is out, on whichever device. */
export class UnlinkOpenId extends Command<Committed<Linked>> {
  constructor(
    readonly context: CommandContext,
    readonly password: string,
  ) {
    super();
  }
}

@CommandHandler(UnlinkOpenId)
export class UnlinkOpenIdHandler implements ICommandHandler<UnlinkOpenId> {
  constructor(
    private readonly state: StateCommand,
    private readonly subjects: OpenIdSubjects,
    private readonly sessions: Sessions,
    private readonly passwords: PasswordAgain,
    private readonly ended: EndedAccess,
  ) {}

  /** Throws `not-found`, `openid-only-way`, `password-wrong`, `too-many-requests`. */
  async execute({ context, password }: UnlinkOpenId): Promise<Committed<Linked>> {
    const { id } = context.by;
    if (await this.passwords.isThere(id)) await this.passwords.require(id, password);
    const done = await this.state.run(context, async (tx, outbox) => {
      const person = await lockOwner(tx, id);
      if (!(await this.subjects.isLinked(id, tx))) throw refuseAtDoor('not-found');
      const byPassword = person.passwordHash !== null && (person.email !== null || person.phone !== null);
      if (!byPassword) throw refuse('openid-only-way');
      await this.subjects.unlink(tx, id);
      await this.sessions.endByProvider(id, 'openid-unlinked', tx);
      outbox(linkFact('OpenIdUnlinked', id, context.now));
      return { linked: false };
    });
    await this.ended.look();
    return done;
  }
}

/** Links are changed one after the other; whoever comes in by one waits, or is waited for. Throws `not-found`. */
async function lockOwner(tx: EntityManager, id: string): Promise<Person> {
  const person = await tx.findOne(Person, { where: { id }, lock: { mode: 'for_no_key_update' } });
  if (!person) throw refuseAtDoor('not-found');
  return person;
}

function linkFact(type: 'OpenIdLinked' | 'OpenIdUnlinked', person: string, at: Date): OutboxFact {
  const event: IdentityEvent = { type, data: { person, at: at.toISOString() } };
  return { stream: `person-${person}`, event };
}
