import { useQuery } from '@tanstack/react-query';
import { CONSENT_KNOWN_BY, type ConsentKnownBy } from '../../../../src/citizen/teams/domain/team-events.js';
import { gateTime } from '../../../shared/live/live.js';
import { useWords } from '../app/words.js';
import { Choices } from '../dossier/one-field.js';
import { consentWords } from './queries.js';

/** That a citizen agreed: when, how the member knew him. */
export interface Agreed {
  readonly knownBy: ConsentKnownBy | '';
  /** When he said so; empty until he did. */
  readonly givenAt: string;
}

export const NOT_AGREED: Agreed = { knownBy: '', givenAt: '' };

interface Props {
  readonly agreed: Agreed;
  readonly change: (agreed: Agreed) => void;
}

/** The words that are read out, how the member knows who agrees, and that he did. */
export function ConsentPart({ agreed, change }: Props) {
  const { t, language } = useWords();
  const [words] = useQuery(consentWords).data ?? [];
  return (
    <section className="panel stack" aria-labelledby="consent">
      <h2 id="consent">{t('team.consent')}</h2>
      {words ? (
        <>
          <p>{t('team.consentRead')}</p>
          <blockquote className="told" lang={language}>
            {words.words[language]}
          </blockquote>
        </>
      ) : (
        <p className="field-wrong">{t('team.consentNone')}</p>
      )}
      <Choices
        id="known-by"
        label={t('team.consentKnown')}
        choices={CONSENT_KNOWN_BY.map((each) => [each, t(`consentKnown.${each}`)])}
        chosen={agreed.knownBy || undefined}
        onChange={(knownBy) => change({ ...agreed, knownBy: knownBy as ConsentKnownBy })}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={agreed.givenAt !== ''}
          onChange={({ currentTarget: { checked } }) =>
            change({ ...agreed, givenAt: checked ? new Date(gateTime()).toISOString() : '' })
          }
        />
        {t('team.consentGiven')}
      </label>
    </section>
  );
}
