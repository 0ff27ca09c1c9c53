import { useQuery } from '@tanstack/react-query';
import type { Language } from '../../../shared/words/catalogue.js';
import { wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { noonOf } from '../board/hanoi-wall.js';
import { communes } from '../office/queries.js';
import type { Dossier, FormField } from './queries.js';

type Value = NonNullable<Dossier['answers']>[string];

/** Who applies, and the form as it was filled in. */
export function DossierFacts({ dossier: { applicant, answers, form } }: { readonly dossier: Dossier }) {
  const { t, language } = useWords();
  const places = useQuery(communes).data ?? [];
  const place = (code: string) => places.find((each) => each.code === code)?.name[language] ?? code;
  const yes = (value: boolean) => t(value ? 'dossier.yes' : 'dossier.no');
  const filled = form.flatMap((field) => {
    const value = answers?.[field.key];
    return value === undefined ? [] : [{ field, said: answered(field, value, { language, place, yes }) }];
  });
  const who: readonly (readonly [string, string | undefined])[] = [
    [t('dossier.applicant'), applicant?.name ?? t('office.notKnown')],
    [t('dossier.phone'), applicant?.phone],
    [t('dossier.idNumber'), applicant?.idNumber],
    [t('dossier.born'), applicant?.born && wholeDay(noonOf(applicant.born), language)],
    [t('dossier.email'), applicant?.email],
    [t('dossier.address'), applicant?.address],
    [t('dossier.commune'), applicant?.commune && place(applicant.commune)],
  ];
  return (
    <>
      <section className="panel">
        <h3>{t('dossier.applicant')}</h3>
        <dl>
          {who.flatMap(([name, value]) =>
            value ? (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ) : (
              []
            ),
          )}
        </dl>
      </section>
      {filled.length > 0 && (
        <section className="panel">
          <h3>{t('dossier.form')}</h3>
          <dl>
            {filled.map(({ field, said }) => (
              <div key={field.key}>
                <dt>{field.label[language]}</dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

interface Saying {
  readonly language: Language;
  readonly place: (code: string) => string;
  readonly yes: (value: boolean) => string;
}

function answered({ type, choices }: FormField, value: Value, { language, place, yes }: Saying): string {
  if (typeof value === 'boolean') return yes(value);
  const text = String(value);
  if (type === 'date') return wholeDay(noonOf(text), language);
  if (type === 'commune') return place(text);
  return choices?.find((each) => each.value === text)?.label[language] ?? text;
}
