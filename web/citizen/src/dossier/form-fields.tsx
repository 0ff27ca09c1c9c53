import { Fragment } from 'react';
import { isAsked, type Answer } from '../../../../src/citizen/procedures/domain/form-answers.js';
import type { FormField } from '../../../../src/citizen/procedures/domain/form-field.js';
import type { FieldProblem } from '../../../../src/shared/domain/problem.js';
import { useWords } from '../app/words.js';
import { asked, type Given } from './draft.js';
import { saidOf } from './fault-said.js';
import { OneField } from './one-field.js';

interface Props {
  readonly form: readonly FormField[];
  readonly given: Given;
  /** Where the faults of these fields stand: `answers`, `applicant`. */
  readonly under: string;
  /** Those that are to be said now. */
  readonly faults: readonly FieldProblem[];
  /** What is known of him by his account. */
  readonly known?: Given | undefined;
  readonly onChange: (given: Given) => void;
  /** A field was left. */
  readonly onLeft: (path: string) => void;
}

/** The fields of a form as its schema says: those that are asked, beneath their headings, each with its own fault. */
export function FormFields({ form, given, under, faults, known = {}, onChange, onLeft }: Props) {
  const { t, language } = useWords();
  const answered = asked(form, given);
  const set = (key: string, value: Answer | undefined) => {
    const { [key]: _, ...others } = given;
    onChange(value === undefined ? others : { ...others, [key]: value });
  };
  const isTaken = (key: string) => known[key] !== undefined && known[key] === given[key];
  return form.map((field) => {
    if (!isAsked(field, answered)) return null;
    const path = `${under}.${field.key}`;
    const fault = faults.find((each) => each.path === path);
    return (
      <Fragment key={field.key}>
        {field.section && <h3>{field.section[language]}</h3>}
        <OneField
          field={field}
          id={idOf(path)}
          value={given[field.key]}
          note={isTaken(field.key) ? t('apply.taken') : undefined}
          fault={fault && (saidOf(fault, language) ?? t('citizen.missing'))}
          onChange={(value) => set(field.key, value)}
          onLeft={() => onLeft(path)}
        />
      </Fragment>
    );
  });
}

/** The element in which the field of a path stands. */
export function idOf(path: string): string {
  return `at-${path.replaceAll('.', '-')}`;
}
