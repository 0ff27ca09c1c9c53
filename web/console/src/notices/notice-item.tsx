import { Button } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { useGateTime } from '../../../shared/live/hooks.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { moment } from '../../../shared/time/instants.js';
import { LANGUAGES } from '../../../shared/words/catalogue.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import type { Notice } from './queries.js';

/** One notice: its words, for whom, from when to when; taken off in two actions. */
export function NoticeItem({ notice }: { readonly notice: Notice }) {
  const { t, language } = useWords();
  const now = useGateTime(30_000);
  const [sure, setSure] = useState(false);
  const send = useSend(() => setSure(false));
  const stand = standOf(notice, now);
  const at = (instant: string) => moment(Date.parse(instant), now, language);
  const withdraw = () =>
    send.mutate(commandFor('post', '/api/v1/notices/{notice}/withdraw', { path: { notice: notice.notice } }));
  return (
    <li className="panel stack notice">
      <div className="row between">
        <b className="figures">
          {at(notice.from)} – {at(notice.to)}
        </b>
        <Status {...LOOK[stand]}>{t(WORDS[stand])}</Status>
      </div>
      {LANGUAGES.map((each) => (
        <p key={each} lang={each}>
          {notice.words[each]}
        </p>
      ))}
      <p className="muted">
        {notice.audiences.map((each) => t(`audience.${each}`)).join(', ')} · {notice.route ?? t('notice.wholeGate')}
      </p>
      {send.isError && <ErrorSaid error={send.error} />}
      {(stand === 'STANDS' || stand === 'COMES') &&
        (sure ? (
          <div className="row">
            <span>{t('notice.withdrawSure')}</span>
            <Button loading={send.isPending} onClick={withdraw}>
              {t('notice.doWithdraw')}
            </Button>
            <Button variant="default" onClick={() => setSure(false)}>
              {t('board.leave')}
            </Button>
          </div>
        ) : (
          <div>
            <Button variant="default" onClick={() => setSure(true)}>
              {t('notice.withdraw')}
            </Button>
          </div>
        ))}
    </li>
  );
}

type Stand = 'STANDS' | 'COMES' | 'OVER' | 'WITHDRAWN';

const LOOK = {
  STANDS: { hue: 'open', icon: 'done' },
  COMES: { hue: 'waiting', icon: 'clock' },
  OVER: { hue: 'plain', icon: 'none' },
  WITHDRAWN: { hue: 'plain', icon: 'none' },
} as const;
const WORDS = {
  STANDS: 'notice.stands',
  COMES: 'notice.comes',
  OVER: 'notice.over',
  WITHDRAWN: 'notice.withdrawn',
} as const;

function standOf({ from, to, withdrawnAt }: Notice, now: number): Stand {
  if (withdrawnAt !== undefined) return 'WITHDRAWN';
  if (Date.parse(to) <= now) return 'OVER';
  return Date.parse(from) <= now ? 'STANDS' : 'COMES';
}
