import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Schemas } from '../../../shared/api/client.js';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useDraft } from '../../../shared/offline/draft.js';
import type { Me } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { LinkShown } from './link-shown.js';
import { PostingFields, postingOf, type TypedPosting } from './posting-fields.js';

interface Typed extends TypedPosting {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** Invites somebody: the link to set his password is shown once. */
export function InviteForm({ me }: { readonly me: Me }) {
  const { t } = useWords();
  const { typed, type, done } = useDraft<Typed>('invite', {
    name: '',
    email: '',
    phone: '',
    role: 'LANE_CONTROLLER',
    gate: me.gate ?? 'HUU_NGHI',
    agency: '',
  });
  const [link, setLink] = useState<string>();
  const send = useSend<Schemas['Invited']>((invited) => {
    setLink(invited.link);
    done();
  });
  const { name, email, phone } = typed;
  const whole = name.trim() !== '' && (email.trim() !== '' || phone.trim() !== '');
  const submit = () => {
    const body = {
      name: name.trim(),
      ...(email.trim() && { email: email.trim() }),
      ...(phone.trim() && { phone: phone.trim() }),
      ...postingOf(typed, me),
    };
    send.mutate(commandFor('post', '/api/v1/people', { body }));
  };
  return (
    <form
      className="panel stack"
      aria-labelledby="invite-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (whole) submit();
      }}
    >
      <h2 id="invite-form">{t('people.invite')}</h2>
      <TextInput
        label={t('people.name')}
        maxLength={120}
        value={name}
        onChange={(event) => type({ name: event.currentTarget.value })}
      />
      <TextInput
        type="email"
        label={t('people.email')}
        description={t('people.contactHow')}
        value={email}
        onChange={(event) => type({ email: event.currentTarget.value })}
      />
      <TextInput
        type="tel"
        label={t('people.phone')}
        value={phone}
        onChange={(event) => type({ phone: event.currentTarget.value })}
      />
      <PostingFields typed={typed} me={me} type={type} />
      {send.isError && <ErrorSaid error={send.error} />}
      {link && <LinkShown link={link} />}
      <Button type="submit" disabled={!whole} loading={send.isPending}>
        {t('people.doInvite')}
      </Button>
    </form>
  );
}
