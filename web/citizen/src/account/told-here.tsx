import { useNavigate, useSearch } from '@tanstack/react-router';
import { NotificationSettings } from '../../../shared/notifications/notification-settings.js';
import type { NoticeKind } from '../../../shared/notifications/queries.js';
import { citizenKindWords } from '../../../shared/notifications/words.js';
import type { Me } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';

type CitizenKind = keyof typeof citizenKindWords;

/** By which addresses a citizen is told of his dossiers and petitions, and what was sent there. */
export function ToldHere({ me }: { readonly me: Me }) {
  const { t } = useWords();
  const { cursor }: { cursor?: string } = useSearch({ from: '/account' });
  const navigate = useNavigate({ from: '/account' });
  const sayKind = (kind: NoticeKind) => {
    const ours = (Object.keys(citizenKindWords) as CitizenKind[]).find((each) => each === kind);
    return ours ? t(`citizenKind.${ours}`) : kind;
  };
  return (
    <section className="stack" aria-labelledby="told-here">
      <h2 id="told-here">{t('notify.title')}</h2>
      <NotificationSettings
        sayKind={sayKind}
        known={{ email: me.email, phone: me.phone }}
        cursor={cursor}
        go={(to) => void navigate({ search: to === undefined ? {} : { cursor: to } })}
      />
    </section>
  );
}
