import { Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { folded } from '../../../../src/shared/domain/folded.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { money } from '../fees/money.js';
import { proceduresOf } from './queries.js';

interface Props {
  readonly office: string;
  readonly choose: (code: string) => void;
}

/** The procedures that this office takes, narrowed while one types. */
export function ChooseProcedure({ office, choose }: Props) {
  const { t, language } = useWords();
  const [typed, setTyped] = useState('');
  const read = useQuery(proceduresOf(office));
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const found = (read.data ?? []).filter((each) => {
    const called = folded(`${each.code} ${each.vi} ${each.en} ${each.zh}`);
    return words.every((word) => called.includes(word));
  });
  return (
    <section className="stack" aria-labelledby="which">
      <h2 id="which">{t('take.which')}</h2>
      <TextInput
        type="search"
        label={t('take.find')}
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {read.isLoadingError && <ErrorSaid error={read.error} retry={() => void read.refetch()} />}
      {read.isPending && <Skeleton height={280} />}
      {read.data && found.length === 0 && <Empty title={t('take.noneFound')} todo={t('take.noneFoundTodo')} />}
      <ul className="choices">
        {found.map((each) => (
          <li key={each.code}>
            <button type="button" onClick={() => choose(each.code)}>
              <b>{each[language]}</b>
              <span className="muted">
                <span className="figures">{each.code}</span>
                {each.timeLimit &&
                  ` · ${t(each.timeLimit.unit === 'WORKING_DAYS' ? 'take.days' : 'take.hours', { count: each.timeLimit.amount })}`}
                {each.fee && ` · ${each.fee.amount > 0 ? money(each.fee.amount, language) : t('dossier.feeNone')}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
