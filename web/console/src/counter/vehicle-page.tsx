import { Button, Skeleton, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Refused } from '../../../shared/api/problem.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { ScanButton, ScanPass } from '../scan/scan-pass.js';
import { codeOfPass, whereabouts } from './queries.js';
import { standingOf } from './standing.js';
import { usePost } from './use-post.js';
import { VehicleCard } from './vehicle-card.js';

/** A vehicle that stands here, found by its pass, code or plate, and what is done with it. */
export function VehiclePage() {
  const { t } = useWords();
  const { gate, clerk } = usePost();
  const { find = '' } = useSearch({ from: '/counter/vehicle' });
  const navigate = useNavigate({ from: '/counter/vehicle' });
  const input = useRef<HTMLInputElement>(null);
  const [scanning, setScanning] = useState(false);
  const go = (to: string) => void navigate({ search: to ? { find: to } : {} });
  const pass = useMutation({ mutationFn: codeOfPass, onSuccess: go });
  const standing = standingOf(find, gate);
  const named = standing && !('pass' in standing) ? standing : undefined;
  const found = useQuery(whereabouts(gate, named));
  const unknown = found.error instanceof Refused && found.error.problem.code === 'not-found';
  useHotkeys([['/', () => input.current?.select()]]);
  const look = () => {
    const typed = input.current?.value.trim() ?? '';
    const what = standingOf(typed, gate);
    pass.reset();
    if (what && 'pass' in what) {
      if (input.current) input.current.value = '';
      pass.mutate(what.pass);
    } else if (typed === find) void found.refetch();
    else go(typed);
  };
  return (
    <div className="page stack fees counter">
      <h1>{t('counter.vehicle')}</h1>
      <form
        className="filters find"
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <TextInput
          key={find}
          ref={input}
          size="md"
          label={t('counter.find')}
          description={t('counter.findHow')}
          defaultValue={find}
          autoFocus
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit" loading={pass.isPending}>
          {t('counter.findDo')}
        </Button>
        <ScanButton open={() => setScanning(true)} />
      </form>
      <ScanPass
        opened={scanning}
        found={({ code }) => {
          setScanning(false);
          pass.reset();
          go(code);
        }}
        close={() => setScanning(false)}
      />
      {pass.isError && <ErrorSaid error={pass.error} />}
      {!named && !pass.isError && <Empty title={t('counter.nobody')} todo={t('counter.nobodyTodo')} />}
      {named && found.isPending && <Skeleton height={200} />}
      {unknown && (
        <Empty title={t('counter.unknown', { find })} todo={t('counter.unknownTodo')}>
          {clerk && (
            <Link to="/counter/register" search={{ find }}>
              {t('counter.register')}
            </Link>
          )}
        </Empty>
      )}
      {found.isLoadingError && !unknown && <ErrorSaid error={found.error} retry={() => void found.refetch()} />}
      {found.data && <VehicleCard key={found.data.declaration} where={found.data} />}
    </div>
  );
}
