import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Schemas } from '../../../shared/api/client.js';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useSession, type Me } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { communes } from '../office/queries.js';
import { keepsPlaces } from '../office/roles.js';
import { PlaceForm } from './place-form.js';
import { NOTHING_TYPED, saidOf } from './typed-place.js';

/** Enters a place into the register; what is typed is kept while it is typed. */
export function NewPlacePage() {
  const session = useSession();
  if (!('me' in session)) return null;
  return keepsPlaces(session.me) ? <NewPlace me={session.me} /> : <NotFound />;
}

function NewPlace({ me }: { readonly me: Me }) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const places = useQuery(communes).data ?? [];
  const draft = useDraft('place new', { ...NOTHING_TYPED, commune: me.office ?? '', ref: '' });
  const send = useSend<Schemas['PlaceChangedAnswer']>(({ id }) => {
    draft.done();
    void navigate({ to: '/plates/$id', params: { id } });
  });
  const { commune, ref } = draft.typed;
  const enter = () => {
    const body = { ...saidOf(draft.typed), commune, ...(ref.trim() && { ref: ref.trim() }) };
    send.mutate(commandFor('post', '/api/v1/places', { body }));
  };
  return (
    <div className="page stack">
      <h1>{t('plates.enter')}</h1>
      <PlaceForm
        typed={draft.typed}
        type={draft.type}
        send={enter}
        does={t('plates.enterDo')}
        busy={send.isPending}
        before={
          <>
            {me.roles.includes('PROVINCE') && (
              <NativeSelect
                label={t('plates.commune')}
                value={commune}
                data={[
                  { value: '', label: t('office.chooseOne') },
                  ...places.map(({ code, name }) => ({ value: code, label: name[language] })),
                ]}
                onChange={(event) => draft.type({ commune: event.currentTarget.value })}
              />
            )}
            <TextInput
              label={t('plates.ref')}
              maxLength={30}
              value={ref}
              onChange={(event) => draft.type({ ref: event.currentTarget.value })}
            />
          </>
        }
        after={send.isError && <ErrorSaid error={send.error} />}
      />
    </div>
  );
}
