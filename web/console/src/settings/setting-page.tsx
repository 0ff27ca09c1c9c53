import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { moment } from '../../../shared/time/instants.js';
import { commandFor } from '../../../shared/api/commands.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { ChangeForm } from './change-form.js';
import { History } from './history.js';
import { settingAt, type Json, type Setting } from './queries.js';
import { ValueSaid } from './say-value.js';
import './settings.css';

/** One rule: what holds and why it is there, what comes, what is proposed; and the form that changes it. */
export function SettingPage() {
  const { t, language } = useWords();
  const path = useParams({ from: '/board/settings/$setting/$scope' });
  const { cursor } = useSearch({ from: '/board/settings/$setting/$scope' });
  const navigate = useNavigate({ from: '/board/settings/$setting/$scope' });
  const asked = useQuery(settingAt(path));
  const setting = asked.data;
  return (
    <div className="stack">
      <p>
        <Link to="/board/settings">← {t('setting.back')}</Link>
      </p>
      {asked.isLoadingError && <ErrorSaid error={asked.error} retry={() => void asked.refetch()} />}
      {asked.isPending && <Skeleton height={320} />}
      {setting && (
        <>
          <div>
            <h1>{setting.title[language]}</h1>
            <p className="muted">
              {[
                setting.gate ? t(gateKeys.gate(setting.gate)) : t('setting.allGates'),
                setting.agency && t(gateKeys.agency(setting.agency)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p>{setting.about[language]}</p>
          </div>
          <div className="beside">
            <div className="stack">
              <Proposals setting={setting} />
              <Dated setting={setting} />
              <History path={path} cursor={cursor} go={(to) => void navigate({ search: to ? { cursor: to } : {} })} />
            </div>
            {setting.mayPropose && <ChangeForm key={`${setting.setting} ${setting.scope}`} setting={setting} />}
          </div>
        </>
      )}
    </div>
  );
}

const seenOf = ({ revision }: Setting) => `"${revision}"`;

/** The value in force, and those that are set for later. */
function Dated({ setting }: { readonly setting: Setting }) {
  const { t, language } = useWords();
  const send = useSend();
  const at = (instant: string) => moment(Date.parse(instant), gateTime(), language);
  const path = { setting: setting.setting, scope: setting.scope };
  return (
    <>
      <section className="panel stack">
        <div className="row between">
          <h2>{t('setting.inForce')}</h2>
          <span className="muted">
            {setting.since ? t('setting.since', { at: at(setting.since) }) : t('setting.published')}
          </span>
        </div>
        <ValueSaid value={setting.value} />
      </section>
      {setting.coming.map(({ change, from, value }) => (
        <section key={change} className="panel stack">
          <div className="row between">
            <h2>{t('setting.coming')}</h2>
            <span>{t('setting.since', { at: at(from) })}</span>
          </div>
          <ValueSaid value={value as unknown as Json} />
          {send.isError && <ErrorSaid error={send.error} />}
          {setting.mayPropose && (
            <div>
              <Button
                variant="default"
                loading={send.isPending}
                onClick={() =>
                  send.mutate(
                    commandFor('post', '/api/v1/settings/{setting}/{scope}/changes/{change}/withdraw', {
                      path: { ...path, change },
                      seen: seenOf(setting),
                    }),
                  )
                }
              >
                {t('setting.withdraw')}
              </Button>
            </div>
          )}
        </section>
      ))}
    </>
  );
}

/** What waits for a second person: he sees it before he agrees. */
function Proposals({ setting }: { readonly setting: Setting }) {
  const { t, language } = useWords();
  const session = useSession();
  const me = 'me' in session ? session.me.id : '';
  const send = useSend();
  const at = (instant: string) => moment(Date.parse(instant), gateTime(), language);
  const decide = (change: string, decision: 'confirm' | 'refuse' | 'withdraw') =>
    send.mutate(
      commandFor('post', `/api/v1/settings/{setting}/{scope}/changes/{change}/${decision}`, {
        path: { setting: setting.setting, scope: setting.scope, change },
        seen: seenOf(setting),
      }),
    );
  return (setting.proposals ?? []).map(({ change, from, value, by, at: proposedAt }) => (
    <section key={change} className="panel stack proposal">
      <div className="row between">
        <h2>{t('setting.proposed')}</h2>
        <span className="muted">{t('setting.proposedAt', { at: at(proposedAt), from: at(from) })}</span>
      </div>
      <ValueSaid value={value as unknown as Json} />
      {send.isError && <ErrorSaid error={send.error} />}
      {by === me && <p>{t('setting.own')}</p>}
      <div className="row">
        {setting.mayConfirm && by !== me && (
          <>
            <Button loading={send.isPending} onClick={() => decide(change, 'confirm')}>
              {t('board.confirm')}
            </Button>
            <Button variant="default" onClick={() => decide(change, 'refuse')}>
              {t('board.refuse')}
            </Button>
          </>
        )}
        {setting.mayPropose && (
          <Button variant="default" onClick={() => decide(change, 'withdraw')}>
            {t('setting.withdraw')}
          </Button>
        )}
      </div>
    </section>
  ));
}
