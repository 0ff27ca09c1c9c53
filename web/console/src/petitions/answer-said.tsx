import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import { Marked, personalParts } from './marked.js';
import type { Petition } from './queries.js';

interface Props {
  readonly petition: Petition;
  readonly answer: NonNullable<Petition['answer']>;
}

/** The answer: a draft that waits for its review, or what was sent; what is personal in the words for the public is marked. */
export function AnswerSaid({ petition: { sender }, answer }: Props) {
  const { t } = useWords();
  const { text, toPublic, byName, reviewedByName, reviewedAt } = answer;
  const reviewed = reviewedAt !== undefined;
  const found =
    toPublic && [toPublic.title, toPublic.text].some((each) => personalParts(each, sender?.name).length > 0);
  return (
    <section className="panel">
      <h3>{t('petition.answer')}</h3>
      <Status hue={reviewed ? 'open' : 'held'} icon={reviewed ? 'done' : 'pencil'}>
        {reviewed ? t('petitionState.ANSWERED') : t('petition.draft')}
      </Status>
      <b>{t('petition.toSender')}</b>
      <p className="written">{text}</p>
      <b>{t(toPublic ? 'petition.toPublic' : 'petition.notPublic')}</b>
      {toPublic && (
        <div className="written">
          <p>
            <b>
              <Marked text={toPublic.title} sender={sender?.name} />
            </b>
          </p>
          <p>
            <Marked text={toPublic.text} sender={sender?.name} />
          </p>
        </div>
      )}
      {found && !reviewed && (
        <Status hue="closed" icon="warning">
          {t('petition.personalMarked')}
        </Status>
      )}
      {toPublic && !reviewed && <p className="muted">{t('petition.lookForMore')}</p>}
      <p className="muted">
        {[
          byName && t('petition.writtenBy', { who: byName }),
          reviewedByName && t('petition.reviewedBy', { who: reviewedByName }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </section>
  );
}
