import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../api/commands.js';
import { ErrorSaid } from '../look/said.js';
import { LANGUAGES } from '../words/catalogue.js';
import { useChange, useNotifyWords, type Channel, type NoticeKind, type Settings } from './queries.js';

const CALLED = { vi: 'Tiếng Việt', zh: '中文', en: 'English' } as const;

interface Switched {
  readonly kind: NoticeKind;
  readonly channel: Channel;
  readonly on: boolean;
}

interface Props {
  readonly settings: Settings;
  readonly sayKind: (kind: NoticeKind) => string;
}

/** In which language somebody is told, and of what by which channel; what binds him cannot be switched off. */
export function KindsTable({ settings, sayKind }: Props) {
  const { t } = useNotifyWords();
  const change = useChange();
  const [pressed, setPressed] = useState<Switched>();
  // What was pressed is shown as it was meant until the server has said.
  const meant = change.isPending ? pressed : undefined;
  const { language, contacts, kinds } = settings;
  const channels = contacts.filter(({ on }) => on).map(({ channel }) => channel);
  if (channels.length === 0) return null;
  const choose = (body: { language: Settings['language']; switched: Switched[] }) =>
    change.mutate(commandFor('put', '/api/v1/message-settings', { body }));
  return (
    <section className="panel stack" aria-labelledby="notify-kinds">
      <h2 id="notify-kinds">{t('notify.kinds')}</h2>
      <NativeSelect
        label={t('notify.language')}
        value={language}
        data={LANGUAGES.map((each) => ({ value: each, label: CALLED[each] }))}
        onChange={(event) => choose({ language: event.currentTarget.value as Settings['language'], switched: [] })}
      />
      {change.isError && <ErrorSaid error={change.error} />}
      <p className="muted">{t('notify.bindingWhy')}</p>
      <table className="notify-kinds">
        <thead>
          <tr>
            <th scope="col">{t('notify.kind')}</th>
            {channels.map((channel) => (
              <th key={channel} scope="col">
                {t(`notify.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, binding, channels: by }) => (
            <tr key={kind}>
              <th scope="row">
                {sayKind(kind)} {binding && <span className="muted">· {t('notify.binding')}</span>}
              </th>
              {channels.map((channel) => (
                <td key={channel}>
                  <Checkbox
                    aria-label={t('notify.by', { kind: sayKind(kind), channel: t(`notify.${channel}`) })}
                    checked={meant?.kind === kind && meant.channel === channel ? meant.on : by.includes(channel)}
                    disabled={binding || change.isPending}
                    onChange={(event) => {
                      const switched = { kind, channel, on: event.currentTarget.checked };
                      setPressed(switched);
                      choose({ language, switched: [switched] });
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
