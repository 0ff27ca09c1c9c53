import { Button } from '@mantine/core';
import { useWords } from '../app/words.js';
import type { AssistantAnswer } from './queries.js';
import { WhereItStands } from './where-it-stands.js';

type Composed = NonNullable<AssistantAnswer['answer']>;
type Person = NonNullable<AssistantAnswer['person']>;

/** What the assistant said: the answer with its sources, which one is meant, or that it does not know. */
export function AnswerSaid({
  said,
  choose,
}: {
  readonly said: AssistantAnswer;
  readonly choose: (about: string) => void;
}) {
  const { t, language } = useWords();
  const choices = said.choices.length > 0 && (
    <ul className="choices">
      {said.choices.map(({ about, title }) => (
        <li key={about}>
          <Button variant="default" fullWidth justify="flex-start" onClick={() => choose(about)}>
            {title[language]}
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="stack" aria-live="polite">
      {said.answer && <AnswerComposed answer={said.answer} phrased={said.phrased} />}
      {said.outcome === 'ANSWERED' && <WhereItStands about={said.about} />}
      {said.outcome === 'ASKED_BACK' && <h2>{t('ask.which')}</h2>}
      {said.outcome === 'NOT_KNOWN' && (
        <div>
          <h2>{t('ask.unknown')}</h2>
          <p>{t('ask.unknownWhat')}</p>
        </div>
      )}
      {said.outcome === 'ANSWERED' && choices && <h3>{t('ask.also')}</h3>}
      {choices}
      {said.person && <PersonSaid person={said.person} />}
    </section>
  );
}

function AnswerComposed({
  answer,
  phrased,
}: {
  readonly answer: Composed;
  readonly phrased: AssistantAnswer['phrased'];
}) {
  const { t, language } = useWords();
  const clock = new Intl.DateTimeFormat(language, CLOCK);
  return (
    <article className="stack">
      <h2>{answer.title[language]}</h2>
      {phrased && (
        <blockquote className="told" lang={phrased.language}>
          <p>{phrased.text}</p>
          <p className="muted small">{t('ask.phrased')}</p>
        </blockquote>
      )}
      <dl className="answer-lines">
        {answer.lines.map(({ label, texts }, n) => (
          <div key={`${label.vi}-${n}`}>
            <dt>{label[language]}</dt>
            {texts.map((text) => (
              <dd key={text.vi}>{text[language]}</dd>
            ))}
          </div>
        ))}
      </dl>
      <div className="row">
        {answer.acts.map(({ label, link }) => (
          <Button key={link} component="a" href={link} size="md">
            {label[language]}
          </Button>
        ))}
      </div>
      <div>
        <h3>{t('ask.sources')}</h3>
        <ul className="small">
          {answer.sources.map(({ kind, id, title, link, at }) => (
            <li key={`${kind}-${id}`}>
              {link ? <a href={link}>{title[language]}</a> : title[language]}
              {kind === 'LAW' && `, ${id}`}
              {at && `, ${t('ask.asOf', { at: clock.format(new Date(at)) })}`}
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

const CLOCK = { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' } as const;

function PersonSaid({ person: { office, telephone, acts } }: { readonly person: Person }) {
  const { t, language } = useWords();
  return (
    <div className="card">
      <h3>{t('ask.person')}</h3>
      <p>{office[language]}</p>
      <div className="row">
        {telephone && (
          <Button component="a" href={`tel:${telephone}`} variant="default">
            {t('ask.call', { telephone })}
          </Button>
        )}
        {acts.map(({ label, link }) => (
          <Button key={link} component="a" href={link} variant="default">
            {label[language]}
          </Button>
        ))}
      </div>
    </div>
  );
}
