import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../../src/citizen/procedures/domain/form-answers.js';
import type { FormField } from '../../../../src/citizen/procedures/domain/form-field.js';
import { wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { bodies } from '../procedures/queries.js';
import type { Given } from './draft.js';

/** What was answered, in the words of the form. */
export function Answers({ form, given }: { readonly form: readonly FormField[]; readonly given: Given }) {
  const { t, language } = useWords();
  const communes = useQuery(bodies).data ?? [];
  const said = ({ type, choices = [] }: FormField, value: Answer): string => {
    if (type === 'yes-no') return t(value === true ? 'citizen.yes' : 'citizen.no');
    if (type === 'choice') return choices.find((each) => each.value === value)?.label[language] ?? String(value);
    if (type === 'commune') return communes.find(({ code }) => code === value)?.name[language] ?? String(value);
    if (type === 'date') return wholeDay(Date.parse(String(value)), language);
    return String(value);
  };
  return (
    <dl className="facts">
      {form.map((field) => {
        const value = given[field.key];
        if (value === undefined && !field.required) return null;
        return (
          <div key={field.key} className="fact">
            <dt>{field.label[language]}</dt>
            <dd>{value === undefined ? t('apply.nothing') : said(field, value)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
