import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import IconBell from '@tabler/icons-react/icons/IconBell';
import IconBellOff from '@tabler/icons-react/icons/IconBellOff';
import { useEffect } from 'react';
import { CATEGORY_WORDS } from '../../../../src/citizen/news/domain/category.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { onSettled, tell, useOutbox } from '../../../shared/offline/outbox.js';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { bodies } from '../procedures/queries.js';
import { myFollows, type Follows } from './queries.js';

const PATH = '/api/v1/news-follows';
type Wanted = Pick<Follows, 'bodies' | 'categories'>;

interface Props {
  readonly office?: string | undefined;
  readonly category?: Follows['categories'][number] | undefined;
}

/** Follows the body or the category that is looked at; whoever has no account follows by a feed. */
export function FollowNews({ office, category }: Props) {
  const { t, language } = useWords();
  const client = useQueryClient();
  const session = useSession();
  useEffect(
    () =>
      onSettled((command) => {
        if (!command.path.startsWith(PATH)) return;
        void client.invalidateQueries({ queryKey: ['news-follows'] });
        void client.invalidateQueries({ queryKey: ['followed-news'] });
      }),
    [client],
  );
  const mayFollow = 'me' in session && session.me.roles.includes('CITIZEN');
  if (office === undefined && category === undefined) return <p className="muted">{t('news.followHow')}</p>;
  const query = new URLSearchParams({ language, ...(office && { office }), ...(category && { category }) }).toString();
  return (
    <div className="row no-print">
      {mayFollow ? (
        <FollowButtons office={office} category={category} />
      ) : (
        <Link to="/account">{t('news.followSignIn')}</Link>
      )}
      <a href={`/api/v1/news-feeds/rss?${query}`}>RSS</a>
      <a href={`/api/v1/news-feeds/atom?${query}`}>Atom</a>
    </div>
  );
}

function FollowButtons({ office, category }: Props) {
  const { t, language } = useWords();
  const read = useQuery(myFollows);
  const all = useQuery(bodies).data ?? [];
  const waits = useOutbox().some(({ path, state }) => path === PATH && state === 'WAITING');
  // All that is followed is told at once: until it is read anew, a second press would leave the first one out.
  const holds = waits || read.isFetching;
  if (read.isLoadingError) return <ErrorSaid error={read.error} retry={() => void read.refetch()} />;
  if (!read.data) return null;
  const { bodies: offices, categories } = read.data;
  const change = (body: Wanted, about: string) =>
    void tell({ method: 'PUT', path: PATH, body, said: { key: 'news.followsChanged', about } });
  const officeName = all.find(({ code }) => code === office)?.name[language] ?? office;
  return (
    <>
      {office !== undefined && (
        <Toggle
          on={offices.includes(office)}
          name={officeName ?? office}
          waits={holds}
          turn={(on) => change({ bodies: toggled(offices, office, on), categories }, officeName ?? office)}
        />
      )}
      {category !== undefined && (
        <Toggle
          on={categories.includes(category)}
          name={CATEGORY_WORDS[category][language]}
          waits={holds}
          turn={(on) =>
            change(
              { bodies: offices, categories: toggled(categories, category, on) },
              CATEGORY_WORDS[category][language],
            )
          }
        />
      )}
      {waits && <span role="status">{t('news.followWaits')}</span>}
    </>
  );
}

interface ToggleProps {
  readonly on: boolean;
  readonly name: string;
  readonly waits: boolean;
  readonly turn: (on: boolean) => void;
}

function Toggle({ on, name, waits, turn }: ToggleProps) {
  const { t } = useWords();
  return (
    <Button
      variant={on ? 'default' : 'filled'}
      aria-pressed={on}
      disabled={waits}
      leftSection={on ? <IconBellOff size={18} aria-hidden /> : <IconBell size={18} aria-hidden />}
      onClick={() => turn(!on)}
    >
      {t(on ? 'news.unfollow' : 'news.follow', { name })}
    </Button>
  );
}

function toggled<T extends string>(all: readonly T[], one: T, on: boolean): T[] {
  return on ? [...all, one] : all.filter((each) => each !== one);
}
