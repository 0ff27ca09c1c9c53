import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Agency } from '../../../shared/domain/place.js';
import type { Role } from '../../../shared/domain/roles.js';
import { onBehalfOf } from '../../../shared/event-store/metadata.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseDoor } from '../../../shared/http/http-problems.js';
import { acceptedBeside, requireStillAccepted } from '../accepted-values.js';
import { actingRole } from '../declaration-access.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { answerOf, type DeclarationOutcome } from '../declaration.answer.js';
import { told, vehiclesChanged } from '../domain/change-on-the-way.js';
import type { ChangedThing } from '../domain/change-told.js';
import { agenciesThatUse } from '../domain/checks-using-fields.js';
import { correct } from '../domain/decide-declaration.js';
import { refuse } from '../domain/declaration-problems.js';
import { isOpen, type DeclarationState, type Declared } from '../domain/declaration.js';
import { fleetsOf, requireFleets, touchesFleets } from '../domain/fleet-guard.js';
import { decidedChecksOf, standingOf, wayOf } from '../domain/journey.js';
import { mandatedParts } from '../domain/mandate.js';
import { vehiclesOf } from '../domain/vehicle-claim.js';
import { GivenMandates } from '../mandates/given-mandates.js';
import { Correction, type ChangesFor } from './correction.js';

export interface CorrectionOutcome extends DeclarationOutcome {
  readonly changed: readonly string[];
  readonly reopens: readonly Agency[];
}

/** One thing that was changed on the way: it says itself which checks reopen. `note` is free text and sealed. */
export interface ThingChanged {
  readonly what: ChangedThing;
  readonly reason: string;
  readonly reopens: readonly Agency[];
  readonly note?: string;
}

/** A correction of the content that the sender saw (`revision`). `roles`: those in which one may send it. */
export interface CorrectionToWrite {
  readonly context: CommandContext;
  readonly declaration: string;
  readonly revision: number;
  readonly roles: readonly Role[];
  readonly changesFor: ChangesFor;
  /** What must hold of the declaration beside; throws. */
  readonly requires?: (state: DeclarationState) => void;
  readonly thing?: ThingChanged;
}

/** Where corrected contents are written: fields put right, and what is changed on the way. */
@Injectable()
export class WriteCorrection {
  constructor(
    private readonly desk: DeclarationDesk,
    private readonly mandates: GivenMandates,
    private readonly correction: Correction,
  ) {}

  /**
   * The declaration is folded beside its vehicles' claims and fleets, its ticket, its clearance and the mandates it rests
   * on; all are guarded. Throws what the routes that correct name.
   */
  async carryOut(given: CorrectionToWrite): Promise<Committed<CorrectionOutcome>> {
    const { context, declaration, revision, roles, changesFor, requires, thing } = given;
    const seen = await this.mandates.requireVisible(await this.desk.find(declaration), context.by);
    if (!isOpen(seen.status)) throw refuse('declaration-ended', { status: seen.status });
    if (seen.revision !== revision) throw refuseDoor('changed-meanwhile');
    const { content, facts, companies, uses, changed } = await this.correction.of(seen, changesFor, context.now);
    const ref = uuidv7();
    const note = thing?.note === undefined ? undefined : uuidv7();
    const act = { at: context.now.toISOString(), ...actingRole(context.by, roles) };
    const used = thing?.reopens ?? agenciesThatUse(changed);
    let reopens: readonly Agency[] = [];
    const subject = `declaration-${declaration}`;
    return this.desk.carryOut({
      context: onBehalfOf(context, seen.firm),
      declaration,
      direction: seen.facts.direction,
      vehicles: [...vehiclesOf(seen.facts), ...vehiclesOf(facts)],
      also: {
        ...(touchesFleets(changed) && fleetsOf(content, facts)),
        ...acceptedBeside(uses, facts.gate),
        ...this.mandates.streams(seen, context.by.firm),
        decided: decidedChecksOf(declaration),
        standing: standingOf(declaration),
        way: wayOf(declaration),
      },
      decide: (state, { decided, standing, way, ...rest }) => {
        if (state?.revision !== revision) throw refuseDoor('changed-meanwhile');
        requires?.(state);
        if (thing && way.gone) throw refuse('vehicle-gone');
        requireFleets(rest, { firm: state.firm, companies });
        requireStillAccepted(rest, uses, act.at);
        reopens = state.status === 'ACCEPTED' ? used.filter((each) => decided.includes(each)) : [];
        const { firm } = context.by;
        const mandated = firm === undefined ? [] : mandatedParts(state, firm, this.mandates.among(rest), act.at);
        const events = correct(state, { content: ref, facts }, changed, standing, act, firm, mandated);
        return thing ? told(events, changeOf(thing, state, facts, note)) : events;
      },
      answer: (after) => ({ ...answerOf(after), changed: changed, reopens }),
      personal: [
        { ref, subject, content },
        ...(note === undefined ? [] : [{ ref: note, subject, content: thing?.note }]),
      ],
    });
  }
}

function changeOf(thing: ThingChanged, before: Declared, after: Declared['facts'], note: string | undefined) {
  const { what, reason, reopens } = thing;
  return { what, reason, reopens, ...vehiclesChanged(what, before.facts, after), ...(note !== undefined && { note }) };
}
