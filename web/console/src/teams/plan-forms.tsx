import { Checkbox, TextInput } from '@mantine/core';
import { quarterOf } from '../../../../src/citizen/teams/domain/progress.js';
import { commandFor } from '../../../shared/api/commands.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { WhenInput } from '../../../shared/time/when-input.js';
import { useWords } from '../app/words.js';
import { DeedForm } from './deed-form.js';
import { MEASURES } from './how-far.js';
import type { OnTeam } from './member-forms.js';
import type { TeamMember } from './queries.js';

const PERIOD = /^20\d{2}(-Q[1-4])?$/;
const PERCENT = /^(\d{1,2}|100)$/;

/** A training was held, and who came. */
export function TrainForm({ team, today, members, leave }: OnTeam & { readonly members: readonly TeamMember[] }) {
  const { t } = useWords();
  const { typed, type, done } = useDraft(`train ${team.id}`, { topic: '', day: today, came: [] as readonly string[] });
  const { topic, day, came } = typed;
  const body = { topic: topic.trim(), day, came: [...came] };
  const tick = (id: string, there: boolean) =>
    type({ came: there ? [...came, id] : came.filter((each) => each !== id) });
  return (
    <DeedForm
      title={t('team.train')}
      does={t('team.train')}
      revision={team.revision}
      whole={topic.trim() !== '' && day !== '' && came.length > 0}
      order={(seen) => commandFor('post', '/api/v1/teams/{id}/trainings', { path: { id: team.id }, seen, body })}
      done={done}
      leave={leave}
    >
      <div className="fields">
        <TextInput
          label={t('team.topic')}
          value={topic}
          maxLength={200}
          onChange={(event) => type({ topic: event.currentTarget.value })}
        />
        <WhenInput
          type="date"
          label={t('team.trainedOn')}
          value={day}
          max={today}
          onChange={(event) => type({ day: event.currentTarget.value })}
        />
      </div>
      <fieldset className="checks">
        <legend>{t('team.whoCame')}</legend>
        {members.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name ?? t('team.erased')}
            checked={came.includes(id)}
            onChange={(event) => tick(id, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
    </DeedForm>
  );
}

/** What the team is to reach in a quarter or a year. */
export function GoalForm({ team, today, leave }: OnTeam) {
  const { t } = useWords();
  const { typed, type, done } = useDraft(`goal ${team.id}`, {
    period: quarterOf(today),
    app: '',
    payment: '',
    shop: '',
  });
  const { period } = typed;
  const body = { period, app: Number(typed.app), payment: Number(typed.payment), shop: Number(typed.shop) };
  return (
    <DeedForm
      title={t('team.setGoal')}
      does={t('team.setGoal')}
      revision={team.revision}
      whole={PERIOD.test(period) && MEASURES.every((each) => PERCENT.test(typed[each]))}
      order={(seen) => commandFor('post', '/api/v1/teams/{id}/targets', { path: { id: team.id }, seen, body })}
      done={done}
      leave={leave}
    >
      <p className="muted">{t('team.goalHint')}</p>
      <div className="fields">
        <TextInput
          label={t('team.period')}
          description={t('team.periodHint')}
          value={period}
          maxLength={7}
          onChange={(event) => type({ period: event.currentTarget.value.toUpperCase() })}
        />
        {MEASURES.map((each) => (
          <TextInput
            key={each}
            inputMode="numeric"
            label={t(`team.${each}`)}
            value={typed[each]}
            maxLength={3}
            onChange={(event) => type({ [each]: event.currentTarget.value.trim() })}
          />
        ))}
      </div>
    </DeedForm>
  );
}
