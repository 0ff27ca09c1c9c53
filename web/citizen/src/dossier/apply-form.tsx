import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { FormField } from '../../../../src/citizen/procedures/domain/form-field.js';
import type { FieldProblem } from '../../../../src/shared/domain/problem.js';
import { useWords } from '../app/words.js';
import type { ProcedureDetails } from '../procedures/queries.js';
import { APPLICANT, type Draft, type Given } from './draft.js';
import { saidOf } from './fault-said.js';
import { FeePart } from './fee-part.js';
import { FormFields, idOf } from './form-fields.js';
import { KeepSafe } from './keep-safe.js';
import { CommuneChoice } from './one-field.js';
import { PapersPart } from './papers-part.js';

interface Props {
  readonly code: string;
  readonly draft: Draft;
  readonly details: ProcedureDetails;
  readonly faults: readonly FieldProblem[];
  /** He wanted to go on: every fault is said. */
  readonly tried: boolean;
  readonly type: (more: Partial<Draft>) => void;
  readonly next: () => void;
  /** Filled in for whoever stands before one: it goes to one's own commune, and papers may be shown at its counter. */
  readonly forAnother?: boolean;
  /** What his account says of him; where it stands in a field, that is told. */
  readonly known?: Given;
}

/** The whole form on one page: where it goes, who applies, what it is about, papers, fee. */
export function ApplyForm({ code, draft, details, faults, tried, type, next, forAnother = false, known }: Props) {
  const { t, language } = useWords();
  const [left, setLeft] = useState<readonly string[]>([]);
  const form = details.form as readonly FormField[];
  const said = tried ? faults : faults.filter(({ path }) => left.includes(path));
  const leave = (path: string) => setLeft((so) => (so.includes(path) ? so : [...so, path]));
  const missing = (tried ? faults : []).flatMap(({ path }) => (path.startsWith('papers.') ? [path.slice(7)] : []));
  const officeWrong = said.some(({ path }) => path === 'office');
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      {!forAnother && <KeepSafe procedure={code} draft={draft} take={type} />}
      {tried && faults.length > 0 && <FaultList faults={faults} nameOf={(path) => nameOf(path, details, language)} />}
      {details.agency === 'COMMUNE' && !forAnother && (
        <section className="panel stack">
          <h2>{t('apply.where')}</h2>
          <CommuneChoice
            id={idOf('office')}
            label={t('apply.office')}
            value={draft.office}
            error={officeWrong ? t('citizen.missing') : undefined}
            onChange={(office) => type({ office })}
            onBlur={() => leave('office')}
          />
        </section>
      )}
      <section className="panel stack">
        <h2>{t('apply.you')}</h2>
        <FormFields
          form={APPLICANT}
          given={draft.applicant}
          under="applicant"
          faults={said}
          known={known}
          onChange={(applicant) => type({ applicant })}
          onLeft={leave}
        />
      </section>
      {form.length > 0 && (
        <section className="panel stack">
          <h2>{t('apply.form')}</h2>
          <FormFields
            form={form}
            given={draft.answers}
            under="answers"
            faults={said}
            onChange={(answers) => type({ answers })}
            onLeft={leave}
          />
        </section>
      )}
      {details.papers.length > 0 && (
        <section className="panel stack">
          <h2>{t('apply.papers')}</h2>
          <p className="muted small">{t('apply.papersHint')}</p>
          <PapersPart
            id={draft.id}
            papers={details.papers}
            onPaper={
              details.service === 'PART' || forAnother
                ? { keys: draft.onPaper, change: (onPaper) => type({ onPaper }) }
                : undefined
            }
            missing={missing}
            onBegin={() => type({})}
          />
        </section>
      )}
      <FeePart fee={details.fee} exempt={draft.exempt} change={(exempt) => type({ exempt })} />
      <div>
        <Button type="submit" size="lg">
          {t('apply.review')}
        </Button>
      </div>
    </form>
  );
}

/** Every fault with the way to its field; the focus goes there so that it is heard. */
function FaultList({
  faults,
  nameOf,
}: {
  readonly faults: readonly FieldProblem[];
  readonly nameOf: (path: string) => string | undefined;
}) {
  const { t, language } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className="said" role="alert" tabIndex={-1}>
      <div>
        <p className="title">{t('apply.wrong', { count: faults.length })}</p>
        <ul className="fields">
          {faults.map((fault) => (
            <li key={fault.path}>
              <a
                href={`#${idOf(fault.path)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(idOf(fault.path))?.focus();
                }}
              >
                {nameOf(fault.path) ?? (fault.path === 'office' ? t('apply.office') : fault.path)}
              </a>
              : {saidOf(fault, language) ?? t('citizen.missing')}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What a path is called in the form. */
function nameOf(path: string, { form, papers }: ProcedureDetails, language: 'vi' | 'zh' | 'en'): string | undefined {
  const [under = '', key = ''] = path.split('.');
  if (under === 'papers') return papers.find((paper) => paper.key === key)?.name[language];
  const fields = under === 'applicant' ? APPLICANT : (form as readonly FormField[]);
  return fields.find((field) => field.key === key)?.label[language];
}
