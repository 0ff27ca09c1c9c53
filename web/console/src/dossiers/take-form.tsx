import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import type { Schemas } from '../../../shared/api/client.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { WhenInput } from '../../../shared/time/when-input.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { money } from '../fees/money.js';
import { communes } from '../office/queries.js';
import { answersOf, askedOf, type Typed } from './answers-typed.js';
import { faultsOf } from './field-faults.js';
import { FormFields } from './form-fields.js';
import { PaperFiles, type HandedIn } from './paper-files.js';
import type { Procedure } from './queries.js';
import { timeOrderedId } from './time-ordered-id.js';

interface Props {
  readonly office: string;
  readonly procedure: Procedure;
  readonly details: NonNullable<Procedure['details']>;
  readonly taken: (dossier: { readonly id: string; readonly code: string }) => void;
}

interface Begun {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly idNumber: string;
  readonly born: string;
  readonly address: string;
  readonly commune: string;
  readonly answers: Typed;
  readonly files: readonly HandedIn[];
  readonly onPaper: readonly string[];
}

const APPLICANT = ['name', 'phone', 'idNumber', 'born', 'address', 'commune'] as const;

/** What is filled in at the counter for who stands there. It is kept while it is typed, with the scans that were handed in. */
export function TakeForm({ office, procedure, details, taken }: Props) {
  const { t, language } = useWords();
  const [fresh] = useState<Begun>(() => ({
    id: timeOrderedId(),
    name: '',
    phone: '',
    idNumber: '',
    born: '',
    address: '',
    commune: /^\d{5}$/.test(office) ? office : '',
    answers: {},
    files: [],
    onPaper: [],
  }));
  const { typed, type, done } = useDraft<Begun>(`take ${procedure.code}`, fresh);
  const places = useQuery(communes).data ?? [];
  const send = useSend<Schemas['DossierSentAnswer']>((answer) => {
    taken({ id: answer.id, code: answer.code });
    done();
  });
  const faults = faultsOf(send.error);
  // The form is longer than the screen: he goes on where the first fault stands.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (send.error) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [send.error]);
  const submit = () => {
    const given = APPLICANT.flatMap((key) => (typed[key].trim() ? [[key, typed[key].trim()] as const] : []));
    const applicant = Object.fromEntries(given) as unknown as Schemas['ApplicantBody'];
    const body = {
      id: typed.id,
      procedure: procedure.code,
      office,
      applicant,
      answers: answersOf(details.form, typed.answers),
      files: typed.files.map(({ file }) => file),
      onPaper: [...typed.onPaper],
    };
    send.mutate(commandFor('post', '/api/v1/dossiers', { body }));
  };
  const field = (key: (typeof APPLICANT)[number]) => ({
    value: typed[key],
    error: faults.at(`applicant.${key}`),
    onChange: (event: { currentTarget: { value: string } }) => type({ [key]: event.currentTarget.value }),
  });
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <section className="panel stack">
        <h3>{t('dossier.applicant')}</h3>
        <div className="fields">
          <TextInput
            label={t('dossier.applicant')}
            required
            withAsterisk={false}
            maxLength={120}
            autoFocus
            {...field('name')}
          />
          <TextInput
            label={t('dossier.phone')}
            description={t('take.phoneWhy')}
            required
            withAsterisk={false}
            type="tel"
            maxLength={24}
            {...field('phone')}
          />
          <TextInput label={t('dossier.idNumber')} inputMode="numeric" maxLength={12} {...field('idNumber')} />
          <WhenInput label={t('dossier.born')} type="date" {...field('born')} />
          <TextInput label={t('dossier.address')} maxLength={300} {...field('address')} />
          <NativeSelect
            label={t('dossier.commune')}
            data={[
              { value: '', label: t('office.chooseOne') },
              ...places.map(({ code, name }) => ({ value: code, label: name[language] })),
              ...(typed.commune && !places.some(({ code }) => code === typed.commune)
                ? [{ value: typed.commune, label: typed.commune }]
                : []),
            ]}
            {...field('commune')}
          />
        </div>
      </section>
      {askedOf(details.form, typed.answers).length > 0 && (
        <section className="panel stack">
          <h3>{t('dossier.form')}</h3>
          <FormFields
            form={details.form}
            typed={typed.answers}
            type={(key, value) => type({ answers: { ...typed.answers, [key]: value } })}
            fault={(key) => faults.at(`answers.${key}`)}
          />
        </section>
      )}
      {details.papers.length > 0 && (
        <section className="panel stack">
          <h3>{t('dossier.papers')}</h3>
          <PaperFiles
            dossier={typed.id}
            papers={details.papers}
            files={typed.files}
            change={(files) => type({ files })}
            onPaper={typed.onPaper}
            show={(onPaper) => type({ onPaper })}
          />
        </section>
      )}
      <p>
        {t('dossier.fee')}: <b>{details.fee.amount > 0 ? money(details.fee.amount, language) : t('dossier.feeNone')}</b>{' '}
        · {t('take.limit')}:{' '}
        {t(details.timeLimit.unit === 'WORKING_DAYS' ? 'take.days' : 'take.hours', { count: details.timeLimit.amount })}
      </p>
      {send.isError && <ErrorSaid error={faults.rest(papersOf(details.papers, language))} />}
      <Button type="submit" className="to-left" loading={send.isPending}>
        {t('take.send')}
      </Button>
    </form>
  );
}

/** What a paper is called, for a fault that names it by its key. */
function papersOf(papers: Props['details']['papers'], language: 'vi' | 'zh' | 'en') {
  return (path: string) => {
    const key = path.replace(/^papers\./, '');
    return papers.find((each) => each.key === key)?.name[language];
  };
}
