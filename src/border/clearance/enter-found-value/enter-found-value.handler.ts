import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { bare } from '../../../shared/domain/checked.js';
import type { Agency } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { agenciesThatUse, gramsOf } from '../../declarations/index.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { findValue, type FoundTold } from '../domain/found-values.js';

/** A found value as an officer types it. */
export type TypedValue =
  | { readonly what: 'KG'; readonly line: number; readonly kg: number }
  | { readonly what: 'PACKAGES'; readonly line: number; readonly packages: number }
  | { readonly what: 'CONTAINER'; readonly container: string; readonly number: string }
  | { readonly what: 'SEALS'; readonly container: string; readonly seals: readonly string[] };

/** Puts a found value beside the declared one. `seen`: revision of the declaration. */
export class EnterFoundValue extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly agency: Agency,
    readonly seen: number,
    readonly value: TypedValue,
  ) {
    super();
  }
}

@CommandHandler(EnterFoundValue)
export class EnterFoundValueHandler implements ICommandHandler<EnterFoundValue> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, declaration, agency, seen, value }: EnterFoundValue): Promise<Committed<ClearanceAnswer>> {
    const act = { by: context.by, agency, at: context.now.toISOString(), seen, told: toldOf(value) };
    return this.desk.carryOut({
      context,
      declaration,
      decide: (clearance, declared) => findValue(clearance, declared, act, (path) => agenciesThatUse([path])),
    });
  }
}

function toldOf(value: TypedValue): FoundTold {
  switch (value.what) {
    case 'KG':
      return { what: 'KG', line: value.line, found: gramsOf(value.kg) ?? 0 };
    case 'PACKAGES':
      return { what: 'PACKAGES', line: value.line, found: value.packages };
    case 'CONTAINER':
      return { what: 'CONTAINER', container: bare(value.container), found: bare(value.number) };
    case 'SEALS':
      return { what: 'SEALS', container: bare(value.container), found: value.seals.map(bare) };
  }
}
