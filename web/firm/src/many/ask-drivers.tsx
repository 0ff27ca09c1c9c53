import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { thingOf } from '../declarations/queries.js';
import { useWords } from '../app/words.js';
import { keptDrivers } from '../declare/queries.js';
import { declarationOf } from '../ticket/queries.js';
import type { Task } from './batch.js';
import type { Row } from './chosen.js';

interface Props {
  readonly rows: readonly Row[];
  readonly begin: (tasks: readonly Task[]) => void;
  readonly close: () => void;
}

/** Who drives each: one of those whom the firm keeps, in place of whoever was declared. */
export function AskDrivers({ rows, begin, close }: Props) {
  const { t } = useWords();
  const client = useQueryClient();
  const asked = useQuery(keptDrivers);
  const drivers = asked.data;
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  if (asked.isLoadingError) return <ErrorSaid error={asked.error} retry={() => void asked.refetch()} />;
  if (!drivers) return <Skeleton height={160} />;
  if (drivers.length === 0)
    return (
      <Empty title={t('drivers.empty')} todo={t('drivers.emptyTodo')}>
        <Link to="/drivers">{t('drivers.add')}</Link>
      </Empty>
    );
  const choices = [
    { value: '', label: t('many.asDeclared') },
    ...drivers.map(({ driver, name, document }) => ({ value: driver, label: `${name} · ${document.number}` })),
  ];
  const tasks = rows.flatMap((row): Task[] => {
    const chosen = drivers.find(({ driver }) => driver === given[row.id]);
    if (!chosen) return [];
    const { name, document, phone, service } = chosen;
    const value = [{ name, document, ...(phone && { phone }), service }];
    const command = async () => {
      // A correction names the revision that it was made for: the one that stands now, since it replaces a whole field.
      const { revision } = await client.fetchQuery({ ...declarationOf(row.id), staleTime: 0 });
      const body = { changes: [{ path: 'drivers', value }] };
      const seen = `"${revision}"`;
      return {
        ...commandFor('patch', '/api/v1/declarations/{id}', { path: { id: row.id }, body, seen }),
        thing: thingOf(row.id),
        said: { key: 'many.saidDriver', about: row.name },
      };
    };
    return [{ row, command }];
  });
  return (
    <div className="stack">
      {rows.length > 1 && (
        <NativeSelect
          label={t('many.sameForAll')}
          value=""
          data={choices}
          onChange={({ currentTarget: { value } }) =>
            setGiven(Object.fromEntries(rows.map(({ id }) => [id, value] as const)))
          }
        />
      )}
      {rows.map((row) => (
        <NativeSelect
          key={row.id}
          label={t('many.driverOf', { name: row.name })}
          value={given[row.id] ?? ''}
          data={choices}
          onChange={({ currentTarget: { value } }) => setGiven((before) => ({ ...before, [row.id]: value }))}
        />
      ))}
      <div className="row">
        <Button disabled={tasks.length === 0} onClick={() => begin(tasks)}>
          {t('many.driveThem', { count: tasks.length })}
        </Button>
        <Button variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
