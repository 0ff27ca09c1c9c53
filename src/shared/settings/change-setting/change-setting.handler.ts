import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { EventStore, type CommandContext, type Committed } from '../../event-store/types.js';
import { streamIn } from '../define-setting.js';
import { changeSetting } from '../domain/change-setting.js';
import { confirmersIn, requireRole } from '../setting-access.js';
import type { SettingAt } from '../setting-address.js';
import { changeAnswer, type SettingChangeAnswer } from '../setting-change.answer.js';
import { tagOf } from '../setting-tag.js';
import { following } from '../value-follows.js';
import { valueOfBody } from '../value-of-body.js';

/** Proposes a value from an instant on, or sets it where no second person is needed. `seen`: the revision that was seen. */
export class ChangeSetting extends Command<Committed<SettingChangeAnswer>> {
  constructor(
    readonly at: SettingAt,
    readonly value: object,
    readonly from: Date | undefined,
    readonly seen: number,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeSetting)
export class ChangeSettingHandler implements ICommandHandler<ChangeSetting> {
  constructor(private readonly store: EventStore) {}

  /** Throws `setting-not-yours`, `invalid-request`, and what `changeSetting` throws. */
  async execute({ at, value: given, from, seen, context }: ChangeSetting): Promise<Committed<SettingChangeAnswer>> {
    const { setting, scope } = at;
    const as = requireRole(context.by, at, setting.proposedBy);
    const value = valueOfBody(setting, given);
    const second = confirmersIn(setting, scope).length > 0;
    const tag = tagOf(at, uuidv7(), as, context);
    return this.store.execute({
      context,
      streams: { setting: { ...streamIn(setting, scope), fresh: false } },
      decide: (states) => ({
        setting: following(
          setting,
          states.setting,
          changeSetting(states.setting, { tag, seen }, value, from?.toISOString(), second),
        ),
      }),
      answer: (after) => changeAnswer(tag.change, second ? 'PROPOSED' : 'SET', after.setting),
      status: 201,
    });
  }
}
