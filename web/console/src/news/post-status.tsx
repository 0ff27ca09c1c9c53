import { gateTime } from '../../../shared/live/live.js';
import { Status } from '../../../shared/look/status.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { ListedPost } from './queries.js';

const LOOKS = {
  DRAFT: { hue: 'plain', icon: 'pencil' },
  IN_REVIEW: { hue: 'held', icon: 'bell' },
  SCHEDULED: { hue: 'waiting', icon: 'clock' },
  PUBLISHED: { hue: 'open', icon: 'done' },
  WITHDRAWN: { hue: 'closed', icon: 'failed' },
  DISCARDED: { hue: 'plain', icon: 'none' },
} as const;

/** Where it stands, when it is published, and that a correction is under way. */
export function PostStatus({ post }: { readonly post: ListedPost }) {
  const { t, language } = useWords();
  const { state, correction, publishAt } = post;
  return (
    <>
      <Status {...LOOKS[state]}>{t(`newsState.${state}`)}</Status>
      {publishAt !== undefined && (
        <span className="figures">{moment(Date.parse(publishAt), gateTime(), language)}</span>
      )}
      {correction && (
        <Status hue={correction === 'IN_REVIEW' ? 'held' : 'plain'} icon="pencil">
          {t(correction === 'IN_REVIEW' ? 'news.correctionWaits' : 'news.correctionWritten')}
        </Status>
      )}
    </>
  );
}
