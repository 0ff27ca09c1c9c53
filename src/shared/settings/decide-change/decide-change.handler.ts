import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Role } from '../../domain/roles.js';
import { EventStore, type CommandContext, type Committed } from '../../event-store/types.js';
import { streamIn, type Setting } from '../define-setting.js';
import { confirmSetting, refuseSetting, withdrawSetting, type SettingAct } from '../domain/change-setting.js';
import type { SettingEvent } from '../domain/setting-events.js';
import type { SettingState } from '../domain/setting.js';
import { requireRole } from '../setting-access.js';
import type { SettingAt } from '../setting-address.js';
import { changeAnswer, type ChangeStatus, type SettingChangeAnswer } from '../setting-change.answer.js';
import { rolesIn } from '../setting-scope.js';
import { tagOf } from '../setting-tag.js';
import { following } from '../value-follows.js';

/** What can be done with a change that is there. */
export type ChangeDecision = 'CONFIRM' | 'REFUSE' | 'WITHDRAW';

interface Way {
  readonly openTo: (setting: Setting) => readonly Role[];
  readonly decide: (state: SettingState, act: SettingAct, roles: readonly Role[]) => SettingEvent[];
  readonly status: ChangeStatus;
}

const secondPerson = ({ confirmedBy = [] }: Setting): readonly Role[] => confirmedBy;
const either = ({ proposedBy, confirmedBy = [] }: Setting): readonly Role[] => [
  ...new Set<Role>([...proposedBy, ...confirmedBy]),
];

const WAYS: Readonly<Record<ChangeDecision, Way>> = {
  CONFIRM: { openTo: secondPerson, decide: confirmSetting, status: 'SET' },
  REFUSE: { openTo: secondPerson, decide: refuseSetting, status: 'REFUSED' },
  WITHDRAW: { openTo: either, decide: withdrawSetting, status: 'WITHDRAWN' },
};

/** Confirms, refuses or withdraws a change. `seen`: the revision of the setting that was seen. */
export class DecideChange extends Command<Committed<SettingChangeAnswer>> {
  constructor(
    readonly at: SettingAt,
    readonly change: string,
    readonly decision: ChangeDecision,
    readonly seen: number,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(DecideChange)
export class DecideChangeHandler implements ICommandHandler<DecideChange> {
  constructor(private readonly store: EventStore) {}

  /** Throws `setting-not-yours` and what the deciders throw. */
  async execute({ at, change, decision, seen, context }: DecideChange): Promise<Committed<SettingChangeAnswer>> {
    const { setting, scope } = at;
    const { openTo, decide, status } = WAYS[decision];
    const roles = openTo(setting);
    const tag = tagOf(at, change, requireRole(context.by, at, roles), context);
    return this.store.execute({
      context,
      streams: { setting: { ...streamIn(setting, scope), fresh: false } },
      decide: (states) => ({
        setting: following(setting, states.setting, decide(states.setting, { tag, seen }, rolesIn(scope, roles))),
      }),
      answer: (after) => changeAnswer(change, status, after.setting),
    });
  }
}
