import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { FormField } from '../../../../src/citizen/procedures/domain/form-field.js';
import { DEPARTMENTS, type Department } from '../../../../src/citizen/procedures/catalogue/catalogue-procedure.js';
import { useWords } from '../app/words.js';
import { sumOf } from '../procedures/fee-said.js';
import { bodies, type ProcedureDetails } from '../procedures/queries.js';
import { Answers } from './answers.js';
import { APPLICANT, asked, type Draft } from './draft.js';

interface Props {
  readonly draft: Draft;
  readonly details: ProcedureDetails;
  readonly files: readonly { readonly kind: string; readonly name: string }[];
  readonly back: () => void;
  readonly submit: () => void;
  /** Where somebody else answers for it: how he agreed, and what is missing of that. */
  readonly consent?: { readonly part: ReactNode; readonly given: boolean; readonly missing: string };
}

/** Everything once more before it goes out. */
export function Review({ draft, details, files, back, submit, consent }: Props) {
  const { t, language } = useWords();
  const [pledged, setPledged] = useState(false);
  const [tried, setTried] = useState(false);
  const ready = consent ? consent.given : pledged;
  const all = useQuery(bodies).data ?? [];
  const form = details.form as readonly FormField[];
  const department = DEPARTMENTS[details.agency as Department] as { vi: string; zh: string; en: string } | undefined;
  const office = all.find(({ code }) => code === draft.office)?.name ?? department;
  const exempt = details.fee.exempt[draft.exempt];
  return (
    <div className="stack">
      <h2>{t('apply.reviewTitle')}</h2>
      <section className="panel stack">
        <dl className="facts">
          <dt>{t('apply.where')}</dt>
          <dd>{office?.[language] ?? draft.office}</dd>
        </dl>
        <h3>{t('apply.you')}</h3>
        <Answers form={APPLICANT} given={draft.applicant} />
        {form.length > 0 && <h3>{t('apply.form')}</h3>}
        <Answers form={form} given={asked(form, draft.answers)} />
        {details.papers.length > 0 && <h3>{t('apply.papers')}</h3>}
        <dl className="facts">
          {details.papers.map(({ key, name }) => {
            const own = files.filter(({ kind }) => kind === key).map((file) => file.name);
            const there = [...own, ...(draft.onPaper.includes(key) ? [t('apply.onPaper')] : [])];
            return there.length === 0 ? null : (
              <div key={key} className="fact">
                <dt>{name[language]}</dt>
                <dd>{there.join(', ')}</dd>
              </div>
            );
          })}
          <div className="fact">
            <dt>{t('apply.fee')}</dt>
            <dd>
              {details.fee.amount > 0
                ? t('citizen.dong', { sum: sumOf(details.fee.amount, language) })
                : t('procedure.free')}
              {exempt && ` · ${t('apply.exempt')}: ${exempt[language]}`}
            </dd>
          </div>
        </dl>
      </section>
      {consent?.part ?? (
        <label className="tick">
          <input type="checkbox" checked={pledged} onChange={(event) => setPledged(event.currentTarget.checked)} />
          {t('apply.pledge')}
        </label>
      )}
      {tried && !ready && (
        <p className="field-wrong" role="alert">
          {consent?.missing ?? t('apply.pledgeMissing')}
        </p>
      )}
      <div className="row">
        <Button
          size="lg"
          onClick={() => {
            setTried(true);
            if (ready) submit();
          }}
        >
          {t('apply.send')}
        </Button>
        <Button size="lg" variant="default" onClick={back}>
          {t('apply.edit')}
        </Button>
      </div>
    </div>
  );
}
