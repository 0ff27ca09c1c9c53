import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { civilServants } from '../office/queries.js';
import type { Denunciation } from './queries.js';

/** Who may see it: a colleague is let in or taken off, one must stay. */
export function Holders({ of: { id, holders } }: { readonly of: Denunciation }) {
  const { t } = useWords();
  const people = useQuery(civilServants).data ?? [];
  const [person, setPerson] = useState('');
  const [leaving, setLeaving] = useState<Denunciation['holders'][number]>();
  const send = useSend(() => {
    setPerson('');
    setLeaving(undefined);
  });
  const others = people.filter((each) => !holders.some((holder) => holder.person === each.id));
  const called = (holder: Denunciation['holders'][number]) => holder.name ?? holder.person;
  return (
    <section className="panel">
      <h3>{t('denunciation.holders')}</h3>
      {send.isError && <ErrorSaid error={send.error} />}
      <ul className="needed-papers">
        {holders.map((holder) => (
          <li key={holder.person}>
            <span>{called(holder)}</span>
            {holders.length > 1 && leaving?.person !== holder.person && (
              <Button variant="subtle" size="sm" onClick={() => setLeaving(holder)}>
                {t('denunciation.takeOff', { who: called(holder) })}
              </Button>
            )}
            {leaving?.person === holder.person && (
              <span className="row">
                {t('denunciation.takeOffSure', { who: called(holder) })}
                <Button
                  size="sm"
                  loading={send.isPending}
                  onClick={() => {
                    const path = { id, person: holder.person };
                    send.mutate(commandFor('delete', '/api/v1/denunciations/{id}/holders/{person}', { path }));
                  }}
                >
                  {t('denunciation.doTakeOff')}
                </Button>
                <Button size="sm" variant="default" onClick={() => setLeaving(undefined)}>
                  {t('common.cancel')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            const path = { id };
            send.mutate(commandFor('post', '/api/v1/denunciations/{id}/holders', { path, body: { person } }));
          }}
        >
          <NativeSelect
            label={t('denunciation.let')}
            value={person}
            data={[
              { value: '', label: t('office.chooseOne') },
              ...others.map((each) => ({ value: each.id, label: each.name })),
            ]}
            onChange={(event) => setPerson(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={!person} loading={send.isPending}>
            {t('denunciation.doLet')}
          </Button>
        </form>
      )}
    </section>
  );
}
