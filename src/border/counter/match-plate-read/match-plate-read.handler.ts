import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import { DIRECTIONS, type Gate } from '../../../shared/domain/place.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { acceptedDeclaration, vehicleClaim } from '../../declarations/index.js';
import { CheckIn } from '../../queue/index.js';
import { plateReadStream } from '../counter-streams.js';
import type { LeftOpenReason } from '../domain/plate-read-events.js';
import { leaveOpen, matchRead, seeAgain, type PlateRead, type PlateReadState } from '../domain/plate-read.js';
import { WITNESS_RULES } from '../settings/witness-rules.setting.js';

/** Finds out whose vehicle a camera read. Sent by the reaction. */
export class MatchPlateRead extends Command<void> {
  constructor(
    readonly read: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

type Found = { readonly declaration: string } | { readonly why: LeftOpenReason };

@CommandHandler(MatchPlateRead)
export class MatchPlateReadHandler implements ICommandHandler<MatchPlateRead> {
  constructor(
    private readonly store: EventStore,
    private readonly commands: CommandBus,
  ) {}

  /** The one open declaration of the plate at this gate is checked in; everything else an operator decides. */
  async execute({ read, context }: MatchPlateRead): Promise<void> {
    const { state } = await this.store.load(plateReadStream(read));
    if (state?.status !== 'NEW') return;
    const found = await this.whose(state);
    if ('why' in found) return this.leave(state, found, context);
    const { declaration } = found;
    const { now } = context;
    const beside = {
      of: plateReadStream(read),
      decide: (latest: unknown) => matchRead(latest as PlateReadState, declaration, now),
    };
    const seen = { at: new Date(state.tag.at), read, beside };
    try {
      await this.commands.execute(new CheckIn(declaration, state.tag.yard, 'CAMERA', context, seen));
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'try-again') throw error;
      if (error.code === 'already-checked-in') return this.again(state, declaration, context);
      return this.leave(state, { why: 'REFUSED', code: error.code }, context);
    }
  }

  /** Looked up in the claims, so that no list that lags behind decides. */
  private async whose({ vehicle, tag }: PlateRead): Promise<Found> {
    if (vehicle === undefined) return { why: 'NO_PLATE' };
    const claims = await Promise.all(DIRECTIONS.map((way) => this.store.load(vehicleClaim(vehicle, way))));
    const open = claims.flatMap(({ state }) => (state === undefined ? [] : [state]));
    const gates = await Promise.all(open.map((declaration) => this.gateOf(declaration)));
    const here = open.filter((_, n) => gates[n] === tag.gate);
    const [only] = here;
    if (only === undefined) return { why: open.length > 0 ? 'OTHER_GATE' : 'UNKNOWN_PLATE' };
    return here.length > 1 ? { why: 'AMBIGUOUS' } : { declaration: only };
  }

  private async gateOf(declaration: string): Promise<Gate | undefined> {
    return (await this.store.load(acceptedDeclaration(declaration))).state?.facts.gate;
  }

  private async leave(
    { tag }: PlateRead,
    left: { readonly why: LeftOpenReason; readonly code?: string },
    context: CommandContext,
  ): Promise<void> {
    await this.store.execute({
      context: { ...context, key: `${context.key}:left` },
      streams: { read: plateReadStream(tag.read), rules: settingStream(WITNESS_RULES, tag.gate) },
      decide: ({ read, rules }) => {
        const { readsKept } = inForce(rules, context.now);
        return { read: leaveOpen(read, left, plusMinutes(context.now, readsKept * 60)) };
      },
      answer: () => ({}),
    });
  }

  private async again({ tag }: PlateRead, declaration: string, context: CommandContext): Promise<void> {
    await this.store.execute({
      context: { ...context, key: `${context.key}:again` },
      streams: { read: plateReadStream(tag.read) },
      decide: ({ read }) => ({ read: seeAgain(read, declaration) }),
      answer: () => ({}),
    });
  }
}
