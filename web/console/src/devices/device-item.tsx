import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '../../../shared/api/client.js';
import { commandFor } from '../../../shared/api/commands.js';
import { usePlaceNames } from '../../../shared/lists/places.js';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { away } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { pictureOf, type Device } from './queries.js';

/** A display asks every four seconds what to do; after a minute of silence somebody should look. */
const SILENT_MS = 60_000;

interface Props {
  readonly device: Device;
  /** Whether this person may end it. */
  readonly keeps: boolean;
}

/** One device: where it is, when it was last heard, what it shows; and what a display may be told. */
export function DeviceItem({ device, keeps }: Props) {
  const { t, language } = useWords();
  const nameOf = usePlaceNames();
  const now = useGateTime(5_000);
  const [sure, setSure] = useState(false);
  const [askedAt, setAskedAt] = useState<number>();
  const send = useSend(() => setSure(false));
  const seen = device.seenAt === undefined ? undefined : Date.parse(device.seenAt);
  const stand = device.revokedAt ? 'ENDED' : seen !== undefined && now - seen < SILENT_MS ? 'LIVE' : 'AWAY';
  const order = (kind: Schemas['OrderBody']['kind']) => {
    if (kind === 'PICTURE') setAskedAt(Date.now());
    send.mutate(commandFor('post', '/api/v1/devices/{device}/orders', { path: { device: device.id }, body: { kind } }));
  };
  const where = [
    t(gateKeys.gate(device.gate)),
    device.yard && nameOf(device.yard),
    device.zone,
    device.agency && t(gateKeys.agency(device.agency)),
  ].filter(Boolean);
  const shows = [
    device.shows && t(`layout.${device.shows}`),
    device.speaks && t('device.voice'),
    device.version && t('device.version', { version: device.version }),
  ].filter(Boolean);
  return (
    <li className="panel stack device">
      <div className="row between">
        <span>
          <b>{device.name}</b> <span className="muted">{t(`deviceKind.${device.kind}`)}</span>
        </span>
        <Status {...LOOK[stand]}>{t(WORDS[stand])}</Status>
      </div>
      <p>{where.join(' · ')}</p>
      <p className="muted">
        {seen === undefined ? t('device.neverSeen') : t('device.seen', { when: away(seen, now, language) })}
        {shows.length > 0 && <> · {shows.join(' · ')}</>}
      </p>
      {send.isError && <ErrorSaid error={send.error} />}
      {send.isSuccess && !sure && (
        <p className="muted" role="status">
          {t('device.ordered')}
        </p>
      )}
      {askedAt !== undefined && <Picture device={device} askedAt={askedAt} />}
      {stand !== 'ENDED' && (
        <div className="row">
          {device.kind === 'DISPLAY' && (
            <>
              <Button variant="default" onClick={() => order('IDENTIFY')}>
                {t('device.identify')}
              </Button>
              <Button variant="default" onClick={() => order('PICTURE')}>
                {t('device.picture')}
              </Button>
              {device.speaks && (
                <Button variant="default" onClick={() => order('SPEAK')}>
                  {t('device.speak')}
                </Button>
              )}
              <Button variant="default" onClick={() => order('RESTART')}>
                {t('device.restart')}
              </Button>
            </>
          )}
          {keeps && !sure && (
            <Button variant="default" onClick={() => setSure(true)}>
              {t('device.end')}
            </Button>
          )}
        </div>
      )}
      {sure && (
        <div className="row">
          <p>{t('device.endSure')}</p>
          <Button
            loading={send.isPending}
            onClick={() =>
              send.mutate(commandFor('delete', '/api/v1/devices/{device}', { path: { device: device.id } }))
            }
          >
            {t('device.doEnd')}
          </Button>
          <Button variant="default" onClick={() => setSure(false)}>
            {t('board.leave')}
          </Button>
        </div>
      )}
    </li>
  );
}

function Picture({ device, askedAt }: { readonly device: Device; readonly askedAt: number }) {
  const { t } = useWords();
  const picture = useQuery(pictureOf(device.id, askedAt));
  if (picture.isError) return <ErrorSaid error={picture.error} />;
  if (!picture.data) return <p className="muted">{t('device.pictureComes')}</p>;
  return <img className="picture" src={picture.data} alt={t('device.pictureOf', { name: device.name })} />;
}

const LOOK = {
  LIVE: { hue: 'open', icon: 'done' },
  AWAY: { hue: 'held', icon: 'warning' },
  ENDED: { hue: 'plain', icon: 'none' },
} as const;
const WORDS = { LIVE: 'device.live', AWAY: 'device.away', ENDED: 'device.ended' } as const;
