import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { commandFor } from '../api/commands.js';
import { ErrorSaid } from '../look/said.js';
import { Status } from '../look/status.js';
import { useChange, useNotifyWords, type Contact } from './queries.js';

const LOOKS = {
  UNVERIFIED: { hue: 'waiting', icon: 'clock' },
  VERIFIED: { hue: 'open', icon: 'done' },
  BROKEN: { hue: 'held', icon: 'warning' },
} as const;

interface Props {
  readonly contact: Contact;
  /** What the account is known by, to begin with. */
  readonly known: string | undefined;
}

/** One address: named, confirmed by the code that came to it, taken away; or told that it does not work. */
export function ContactPanel({ contact, known }: Props) {
  const { t } = useNotifyWords();
  const { channel, on, address, state, answer } = contact;
  const [other, setOther] = useState(false);
  const naming = state === undefined || other || state === 'BROKEN';
  return (
    <section className="panel stack" aria-labelledby={`contact-${channel}`}>
      <div className="row between">
        <h2 id={`contact-${channel}`}>{t(`notify.${channel}`)}</h2>
        {state ? (
          <Status {...LOOKS[state]}>{t(`notify.${state}`)}</Status>
        ) : (
          <Status hue="plain" icon="none">
            {t(on ? 'notify.none' : 'notify.off')}
          </Status>
        )}
      </div>
      {address !== undefined && <p className="figures">{address}</p>}
      {state === 'BROKEN' && (
        <p className="broken-address" role="alert">
          {t('notify.broken', { answer: answer ?? '' })}
        </p>
      )}
      {!on && <p className="muted">{t('notify.offTodo')}</p>}
      {on && naming && <NameForm contact={contact} known={address ?? known} done={() => setOther(false)} />}
      {on && state === 'UNVERIFIED' && !other && <CodeForm contact={contact} />}
      {state !== undefined && (
        <div className="row">
          {on && !naming && (
            <Button variant="default" onClick={() => setOther(true)}>
              {t('notify.another')}
            </Button>
          )}
          <TakeAway contact={contact} />
        </div>
      )}
    </section>
  );
}

function NameForm({ contact: { channel }, known, done }: Props & { readonly done: () => void }) {
  const { t } = useNotifyWords();
  const [typed, setTyped] = useState(known ?? '');
  const change = useChange(done);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    change.mutate(commandFor('post', '/api/v1/message-contacts', { body: { channel, address: typed } }));
  };
  const mail = channel === 'EMAIL';
  return (
    <form className="stack" onSubmit={submit}>
      <TextInput
        label={t(mail ? 'notify.email' : 'notify.phone')}
        type={mail ? 'email' : 'tel'}
        autoComplete={mail ? 'email' : 'tel'}
        required
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {change.isError && <ErrorSaid error={change.error} />}
      <div>
        <Button type="submit" loading={change.isPending}>
          {t('notify.sendCode')}
        </Button>
      </div>
    </form>
  );
}

/** A link in the message brings the code along, behind the `#`. */
function codeOfAddress(channel: string): string {
  const [of, code = ''] = location.hash.slice(1).split('.');
  return of === channel && /^\d{6}$/.test(code) ? code : '';
}

function CodeForm({ contact: { channel, address = '' } }: Pick<Props, 'contact'>) {
  const { t } = useNotifyWords();
  const [code, setCode] = useState(() => codeOfAddress(channel));
  const change = useChange();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    change.mutate(commandFor('post', '/api/v1/message-contacts/confirmation', { body: { channel, code } }));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p>{t('notify.codeTodo', { address })}</p>
      <TextInput
        label={t('notify.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        pattern="[0-9]{6}"
        maxLength={6}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value.trim())}
      />
      {change.isError && <ErrorSaid error={change.error} />}
      <div>
        <Button type="submit" loading={change.isPending}>
          {t('notify.confirm')}
        </Button>
      </div>
    </form>
  );
}

function TakeAway({ contact: { channel } }: Pick<Props, 'contact'>) {
  const { t } = useNotifyWords();
  const change = useChange();
  return (
    <>
      <Button
        variant="default"
        loading={change.isPending}
        onClick={() => change.mutate(commandFor('delete', '/api/v1/message-contacts/{channel}', { path: { channel } }))}
      >
        {t('notify.takeAway')}
      </Button>
      {change.isError && <ErrorSaid error={change.error} />}
    </>
  );
}
