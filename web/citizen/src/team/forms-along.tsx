import { Button, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import IconDownload from '@tabler/icons-react/icons/IconDownload';
import { useState } from 'react';
import { Unreachable } from '../../../shared/api/problem.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { foundHere } from '../procedures/found-here.js';
import { allProcedures, bodies, procedureOf, type ProcedureView } from '../procedures/queries.js';
import { consentWords } from './queries.js';

const SHOWN = 6;

/** The forms that a member fills in for others: found by a word, and all of them put on the telephone before he sets out. */
export function FormsAlong() {
  const { t, language } = useWords();
  const client = useQueryClient();
  const all = useQuery(allProcedures);
  useQuery(consentWords);
  useQuery(bodies);
  const [typed, setTyped] = useState('');
  const [carrying, setCarrying] = useState(false);
  const [error, setError] = useState<unknown>();
  const forms = (all.data ?? []).filter(({ agency }) => agency === 'COMMUNE');
  const here = (code: string) => client.getQueryData<ProcedureView>(procedureOf(code).queryKey)?.details !== undefined;
  const isAway = all.failureReason instanceof Unreachable || error instanceof Unreachable;
  const found = typed.trim().length > 1 ? foundHere(forms, { text: typed }).slice(0, SHOWN) : [];
  const carry = async () => {
    setCarrying(true);
    setError(undefined);
    try {
      // One after the other: a thin line is not filled with eighty questions at once.
      for (const { code } of forms) await client.fetchQuery(procedureOf(code));
    } catch (broke) {
      setError(broke);
    }
    setCarrying(false);
  };
  return (
    <section className="panel stack" aria-labelledby="forms">
      <h2 id="forms">{t('team.act')}</h2>
      <TextInput
        type="search"
        size="md"
        label={t('team.actFind')}
        value={typed}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ul className="suggested" aria-live="polite">
        {found.map((each) => (
          <li key={each.code}>
            <Link to="/team/apply/$code" params={{ code: each.code }}>
              {each[language]}
            </Link>
          </li>
        ))}
      </ul>
      {isAway && <p className="muted small">{t('team.actAway')}</p>}
      <p className="muted small">
        {t('team.carryWhy')}{' '}
        {t('team.carried', { count: forms.filter(({ code }) => here(code)).length, all: forms.length })}
      </p>
      <div className="row">
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          disabled={carrying || forms.length === 0}
          aria-busy={carrying}
          onClick={() => void carry()}
        >
          {t(carrying ? 'team.carrying' : 'team.carry')}
        </Button>
      </div>
      {error !== undefined && <ErrorSaid error={error} retry={() => void carry()} />}
    </section>
  );
}
