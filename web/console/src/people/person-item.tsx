import { Button } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { usePlaceNames } from '../../../shared/lists/places.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import type { Me } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { LinkShown } from './link-shown.js';
import { PostingFields, postingOf, type TypedPosting } from './posting-fields.js';
import type { Person } from './queries.js';

interface Props {
  readonly person: Person;
  readonly me: Me;
}

type Doing = 'POST' | 'RESET' | 'END';

const LOOK = {
  INVITED: { hue: 'waiting', icon: 'clock' },
  ACTIVE: { hue: 'open', icon: 'done' },
  DEACTIVATED: { hue: 'plain', icon: 'none' },
} as const;

/** One account: who, as what, where; and what may be done with it, each in two actions. */
export function PersonItem({ person, me }: Props) {
  const { t } = useWords();
  const name = usePlaceNames();
  const [doing, setDoing] = useState<Doing>();
  const [link, setLink] = useState<string>();
  const [typed, setTyped] = useState<TypedPosting>({
    role: (person.roles[0] ?? 'LANE_CONTROLLER') as TypedPosting['role'],
    also: person.roles.slice(1) as TypedPosting['role'][],
    gate: person.gate ?? '',
    agency: person.agency ?? '',
    office: person.office ?? '',
    yards: person.yards ?? [],
  });
  const send = useSend<{ readonly link?: string }>((done) => {
    setLink(done.link);
    setDoing(undefined);
  });
  const path = { person: person.id };
  const deeds = {
    POST: () => commandFor('put', '/api/v1/people/{person}/posting', { path, body: postingOf(typed, me) }),
    RESET: () => commandFor('post', '/api/v1/people/{person}/sign-in-reset', { path }),
    END: () => commandFor('delete', '/api/v1/people/{person}', { path }),
  };
  const words = {
    POST: [t('people.post'), '', t('people.doPost')],
    RESET: [t('people.reset'), t('people.resetSure'), t('people.doReset')],
    END: [t('people.end'), t('people.endSure'), t('people.doEnd')],
  } as const;
  const may = deedsFor(person, me);
  const where = [
    ...person.roles.map((role) => t(`role.${role}`)),
    person.gate && t(gateKeys.gate(person.gate)),
    person.agency && !person.roles.some((role) => role === person.agency) && t(gateKeys.agency(person.agency)),
    person.office,
    ...(person.yards ?? []).map(name),
  ].filter(Boolean);
  return (
    <li className="stack">
      <div className="row between">
        <span>
          <b>{person.name ?? t('people.firmPerson')}</b>{' '}
          <span className="muted">{[person.email, person.phone].filter(Boolean).join(' · ')}</span>
        </span>
        <Status {...LOOK[person.status]}>{t(`personStatus.${person.status}`)}</Status>
      </div>
      <p>{where.join(' · ')}</p>
      {link && <LinkShown link={link} />}
      {send.isError && <ErrorSaid error={send.error} />}
      {person.status !== 'DEACTIVATED' && person.id !== me.id && doing === undefined && (
        <div className="row">
          {may.map((each) => (
            <Button key={each} size="sm" variant="default" onClick={() => setDoing(each)}>
              {words[each][0]}
            </Button>
          ))}
        </div>
      )}
      {doing && (
        <div className="stack">
          {doing === 'POST' ? (
            <PostingFields typed={typed} me={me} type={(more) => setTyped({ ...typed, ...more })} />
          ) : (
            <p>{words[doing][1]}</p>
          )}
          <div className="row">
            <Button loading={send.isPending} onClick={() => send.mutate(deeds[doing]())}>
              {words[doing][2]}
            </Button>
            <Button variant="default" onClick={() => setDoing(undefined)}>
              {t('board.leave')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

/** A firm's dispatchers and drivers are its own admin's; an administrator may only put a stop to their accounts. */
function deedsFor({ firm, roles }: Person, me: Me): readonly Doing[] {
  if (!me.roles.includes('ADMIN')) return ['RESET', 'END'];
  if (firm === undefined) return ['POST', 'RESET', 'END'];
  return roles.includes('FIRM_ADMIN') ? ['RESET', 'END'] : ['END'];
}
