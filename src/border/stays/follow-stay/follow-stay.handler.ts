import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { fold } from '../../../shared/domain/decider.js';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { clearanceOf } from '../../clearance/index.js';
import { acceptedDeclaration, type DeclarationView } from '../../declarations/index.js';
import { turnOf, type StayFact } from '../domain/crossing-of-stay.js';
import { beginStay, countShutTime, endStay, stayFold } from '../domain/stay.js';
import { STAY_LIMITS } from '../stay-limits.setting.js';
import { StayPlaces, tractorAt } from '../stay-places.js';
import { stayStream } from '../stay-stream.js';
import { NO_WAY, WaysOut } from '../way-out.js';

/** A vehicle crossed, or left: its stay begins or ends. `at`: when it happened, ISO. Sent by a reaction; twice does no harm. */
export class FollowStay extends Command<void> {
  constructor(
    readonly declaration: string,
    readonly fact: StayFact,
    readonly at: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(FollowStay)
export class FollowStayHandler implements ICommandHandler<FollowStay> {
  constructor(
    private readonly store: EventStore,
    private readonly places: StayPlaces,
    private readonly ways: WaysOut,
  ) {}

  /**
   * By the limits that held when it crossed. A return ends the stay of the vehicle that made the first trip. Its tractor is
   * the one that was declared then; the stay may have gone over to another one since.
   */
  async execute({ declaration, fact, at, context }: FollowStay): Promise<void> {
    const view = await this.declared(declaration);
    if (!view || view.facts.cargo === 'NEW_VEHICLES') return;
    const { facts, firm } = view;
    const { direction, gate } = facts;
    const returnOf = facts.returnOf ?? facts.refusedFrom;
    const first = returnOf === undefined ? view : await this.declared(returnOf);
    const twoWay = facts.twoWay || first?.facts.twoWay === true;
    const own = await this.places.of(declaration, view);
    const tractor = own?.tractor ?? tractorAt(view, at);
    const { foreign } = tractor;
    if (!twoWay && !foreign) return;
    const { state: clearance } = await this.store.load(clearanceOf(declaration));
    const turn = turnOf(fact, {
      direction,
      twoWay,
      foreign,
      isReturn: facts.returnOf !== undefined,
      isRefused: facts.refusedFrom !== undefined,
      emptied: (clearance?.transshipments ?? 0) > 0 || tractor.replaced,
    });
    if (!turn) return;
    const isBack = 'ends' in turn && turn.ends === 'RETURNED' && returnOf !== undefined && first !== undefined;
    const here = await this.unlinked(tractor);
    // One that was left behind by its load goes home by the return that was declared for it: the load's stay goes on.
    const isLeft = isBack && here.stay?.declaration === returnOf && here.stay.left !== undefined;
    const there = isLeft ? here : isBack ? await this.places.of(returnOf, first) : own;
    const { stream, stay: known } = there ?? (isBack ? await this.unlinked(first.facts) : here);
    const way = known ? await this.ways.of(known, new Date(at)) : NO_WAY;
    await this.store.execute({
      context,
      streams: { ...way.streams, stay: stream, limits: settingStream(STAY_LIMITS) },
      decide: (states) => {
        const { stay } = states;
        // Of what is no return only its own stay is over.
        if ('ends' in turn && turn.ends !== 'RETURNED' && stay?.declaration !== declaration) return {};
        if ('begins' in turn && stay?.declaration === declaration) return {};
        // How late it is goes by the limit that it has with all the time that its way was shut.
        const counted = stay?.declaration === known?.declaration ? countShutTime(stay, way.shut(states), at) : [];
        const settled = fold(stayFold, counted, stay);
        if ('ends' in turn) return { stay: [...counted, ...endStay(settled, turn.ends, at)] };
        const begun = { declaration, gate, firm, at, direction, kind: turn.begins };
        const limits = inForce(states.limits, new Date(at));
        return { stay: [...counted, ...beginStay(settled, begun, limits)] };
      },
      answer: () => ({ declaration }),
    });
  }

  private async unlinked({ vehicle }: { readonly vehicle: string }) {
    const stream = stayStream(vehicle);
    return { stream, stay: (await this.store.load(stream)).state };
  }

  private async declared(declaration: string): Promise<DeclarationView> {
    return (await this.store.load(acceptedDeclaration(declaration))).state;
  }
}
