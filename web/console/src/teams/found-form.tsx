import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Schemas } from '../../../shared/api/client.js';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useDraft } from '../../../shared/offline/draft.js';
import type { Me } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { communes } from '../office/queries.js';
import { TEAM_LEVELS } from './search.js';

type Level = (typeof TEAM_LEVELS)[number];

type Typed = { code: string; commune: string; level: Level; place: string; name: string };

/** Founds a team: a civil servant in his commune, the province in any. */
export function FoundForm({ me, leave }: { readonly me: Me; readonly leave: () => void }) {
  const { t, language } = useWords();
  const navigate = useNavigate({ from: '/teams' });
  const known = useQuery(communes).data ?? [];
  const own = me.roles.includes('PROVINCE') ? '' : (me.office ?? '');
  const empty: Typed = { code: '', commune: own, level: 'HAMLET', place: '', name: '' };
  const { typed, type, done } = useDraft('found-team', empty);
  const send = useSend<Schemas['TeamChangedAnswer']>(({ id }) => {
    done();
    leave();
    void navigate({ search: { team: id } });
  });
  const { code, level, place, name } = typed;
  const commune = typed.commune || own;
  const isCommunes = level === 'COMMUNE';
  const whole = code.trim() && commune && name.trim() && (isCommunes || place.trim());
  const submit = () => {
    const body = {
      code: code.trim().toUpperCase(),
      commune,
      level,
      name: name.trim(),
      ...(!isCommunes && { place: place.trim() }),
    };
    send.mutate(commandFor('post', '/api/v1/teams', { body }));
  };
  return (
    <form
      className="panel stack"
      aria-labelledby="found-team"
      onSubmit={(event) => {
        event.preventDefault();
        if (whole) submit();
      }}
    >
      <h2 id="found-team">{t('team.found')}</h2>
      <div className="fields">
        <TextInput
          label={t('team.code')}
          description={t('team.codeHint')}
          value={code}
          maxLength={30}
          onChange={(event) => type({ code: event.currentTarget.value })}
        />
        {own === '' && (
          <NativeSelect
            label={t('team.commune')}
            value={commune}
            data={[
              { value: '', label: t('office.chooseOne') },
              ...known.map((each) => ({ value: each.code, label: each.name[language] })),
            ]}
            onChange={(event) => type({ commune: event.currentTarget.value })}
          />
        )}
        <NativeSelect
          label={t('team.level')}
          value={level}
          data={TEAM_LEVELS.map((each) => ({ value: each, label: t(`teamLevel.${each}`) }))}
          onChange={(event) => type({ level: event.currentTarget.value as Level })}
        />
        {!isCommunes && (
          <TextInput
            label={t('team.place')}
            value={place}
            maxLength={120}
            onChange={(event) => type({ place: event.currentTarget.value })}
          />
        )}
        <TextInput
          label={t('team.name')}
          value={name}
          maxLength={200}
          onChange={(event) => type({ name: event.currentTarget.value })}
        />
      </div>
      {send.isError && <ErrorSaid error={send.error} />}
      <div className="row">
        <Button type="submit" disabled={!whole} loading={send.isPending}>
          {t('team.found')}
        </Button>
        <Button variant="default" onClick={leave}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
