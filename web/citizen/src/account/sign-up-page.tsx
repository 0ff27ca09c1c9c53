import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState, type SubmitEvent } from 'react';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { signIn } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { signInWays } from './link.js';
import { NewPassword } from './new-password.js';

type Channel = Schemas['SignUpBody']['channel'];

interface Begun {
  readonly id: string;
  readonly address?: string;
}

/** Opens an account: an address, the code that comes there, a name and a password. A link in the message brings the code along. */
export function SignUpPage() {
  const { t } = useWords();
  const { id }: { id?: string } = useParams({ strict: false });
  const [begun, setBegun] = useState<Begun | undefined>(() => (id === undefined ? undefined : { id }));
  const ways = useQuery(signInWays).data?.signUp ?? [];
  return (
    <div className="page narrow-page stack">
      <h1>{t('signUp.title')}</h1>
      <p>{t('signUp.for')}</p>
      {begun ? (
        <Finish begun={begun} another={() => setBegun(undefined)} />
      ) : ways.length > 0 ? (
        <Begin ways={ways} done={setBegun} />
      ) : (
        <p className="told">{t('account.none')}</p>
      )}
      <p>
        <Link to="/account">{t('account.has')}</Link>
      </p>
    </div>
  );
}

function Begin({ ways, done }: { readonly ways: readonly Channel[]; readonly done: (begun: Begun) => void }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Channel>();
  const [address, setAddress] = useState('');
  // Pressed again after a broken line it is the same errand.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const channel = chosen ?? ways[0] ?? 'EMAIL';
  const mail = channel === 'EMAIL';
  const begin = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/sign-ups', {
          params: { header: { 'Idempotency-Key': key } },
          body: { channel, address },
        }),
      ),
    onSuccess: ({ signUp }) => done({ id: signUp, address }),
    onError: () => setKey(crypto.randomUUID()),
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    begin.mutate();
  };
  return (
    <form className="panel stack" onSubmit={submit}>
      {ways.length > 1 && (
        <fieldset className="choice">
          <legend>{t('signUp.by')}</legend>
          {ways.map((each) => (
            <label key={each} className="row">
              <input type="radio" name="channel" checked={each === channel} onChange={() => setChosen(each)} />
              {t(`signUp.${each}`)}
            </label>
          ))}
        </fieldset>
      )}
      <TextInput
        key={channel}
        size="md"
        label={t(mail ? 'signUp.email' : 'signUp.phone')}
        description={mail ? undefined : t('signUp.phoneHint')}
        type={mail ? 'email' : 'tel'}
        autoComplete={mail ? 'email' : 'tel'}
        required
        withAsterisk={false}
        maxLength={200}
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      {begin.isError && <ErrorSaid error={begin.error} />}
      <div>
        <Button type="submit" size="md" loading={begin.isPending}>
          {t('signUp.send')}
        </Button>
      </div>
    </form>
  );
}

/** `EMAIL.482913` behind the #, as the message has it. */
function codeIn(hash: string): string {
  return /^(?:EMAIL|SMS)\.(\d{6})$/.exec(hash)?.[1] ?? '';
}

function Finish({ begun: { id, address }, another }: { readonly begun: Begun; readonly another: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [code, setCode] = useState(codeIn(useLocation({ select: ({ hash }) => hash })));
  // Read, it leaves the address: nobody finds it there, in the history of a telephone that several people use.
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const finish = useMutation({
    mutationFn: async () => {
      await answer(
        api.POST('/api/v1/sign-ups/{signUp}/confirmation', {
          params: { path: { signUp: id } },
          body: { code, name, password },
        }),
      );
      if (address !== undefined) await signIn(address, password);
      await navigate({ to: '/account' });
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    finish.mutate();
  };
  return (
    <form className="panel stack" onSubmit={submit}>
      <p role="status">{address === undefined ? t('signUp.sentOther') : t('signUp.sent', { address })}</p>
      <TextInput
        size="md"
        label={t('signUp.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        withAsterisk={false}
        pattern="[0-9]{6}"
        maxLength={6}
        classNames={{ input: 'figures' }}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value.trim())}
      />
      <TextInput
        size="md"
        label={t('signUp.name')}
        autoComplete="name"
        required
        withAsterisk={false}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NewPassword value={password} change={setPassword} />
      {finish.isError && <ErrorSaid error={finish.error} />}
      <div className="row">
        <Button type="submit" size="md" loading={finish.isPending}>
          {t('signUp.open')}
        </Button>
        <Button variant="default" size="md" onClick={another}>
          {t('signUp.again')}
        </Button>
      </div>
    </form>
  );
}
