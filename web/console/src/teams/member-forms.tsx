import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { WhenInput } from '../../../shared/time/when-input.js';
import { useWords } from '../app/words.js';
import { DeedForm } from './deed-form.js';
import type { Team, TeamMember } from './queries.js';

export interface OnTeam {
  readonly team: Team;
  readonly today: string;
  readonly leave: () => void;
}

/** Somebody joins, with or without an account to record visits by. */
export function JoinForm({ team, today, leave }: OnTeam) {
  const { t } = useWords();
  const { typed, type, done } = useDraft(`join ${team.id}`, {
    name: '',
    phone: '',
    account: '',
    joinedOn: today,
    leader: false,
  });
  const { name, phone, account, joinedOn, leader } = typed;
  const body = {
    name: name.trim(),
    joinedOn,
    leader,
    ...(phone.trim() && { phone: phone.trim() }),
    ...(account.trim() && { account: account.trim() }),
  };
  return (
    <DeedForm
      title={t('team.join')}
      does={t('team.join')}
      revision={team.revision}
      whole={name.trim() !== '' && joinedOn !== ''}
      order={(seen) => commandFor('post', '/api/v1/teams/{id}/members', { path: { id: team.id }, seen, body })}
      done={done}
      leave={leave}
    >
      <div className="fields">
        <TextInput
          label={t('team.memberName')}
          value={name}
          maxLength={120}
          onChange={(event) => type({ name: event.currentTarget.value })}
        />
        <TextInput
          type="tel"
          label={t('team.phone')}
          value={phone}
          onChange={(event) => type({ phone: event.currentTarget.value })}
        />
        <TextInput
          label={t('team.account')}
          description={t('team.accountHint')}
          value={account}
          maxLength={200}
          onChange={(event) => type({ account: event.currentTarget.value })}
        />
        <WhenInput
          type="date"
          label={t('team.joinedOn')}
          value={joinedOn}
          max={today}
          onChange={(event) => type({ joinedOn: event.currentTarget.value })}
        />
      </div>
      <Checkbox
        label={t('team.leads')}
        checked={leader}
        onChange={(event) => type({ leader: event.currentTarget.checked })}
      />
    </DeedForm>
  );
}

/** Somebody else leads from now on. */
export function LeadForm({ team, member, leave }: OnTeam & { readonly member: TeamMember }) {
  const { t } = useWords();
  const body = { member: member.id };
  return (
    <DeedForm
      title={t('team.leadSure', { name: member.name ?? t('team.erased') })}
      does={t('team.lead')}
      revision={team.revision}
      whole
      order={(seen) => commandFor('post', '/api/v1/teams/{id}/leader', { path: { id: team.id }, seen, body })}
      leave={leave}
    />
  );
}

/** Somebody leaves; what he recorded stays. */
export function LeaveForm({ team, today, member, leave }: OnTeam & { readonly member: TeamMember }) {
  const { t } = useWords();
  const [day, setDay] = useState(today);
  const path = { id: team.id, member: member.id };
  return (
    <DeedForm
      title={t('team.leaveSure', { name: member.name ?? t('team.erased') })}
      does={t('team.leave')}
      revision={team.revision}
      whole={day !== ''}
      order={(seen) => commandFor('post', '/api/v1/teams/{id}/members/{member}/leaving', { path, seen, body: { day } })}
      leave={leave}
    >
      <WhenInput
        type="date"
        label={t('team.leftOn')}
        value={day}
        max={today}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
    </DeedForm>
  );
}
