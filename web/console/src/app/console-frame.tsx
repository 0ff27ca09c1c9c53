import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Frame } from '../../../shared/look/frame.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { useSession } from '../../../shared/session/session.js';
import type { MessageKey } from '../../../shared/words/catalogue.js';
import { petitionCounts } from '../office/queries.js';
import { servesCitizens } from '../office/roles.js';
import { ConsoleNav } from './console-nav.js';
import { useWords, type words } from './words.js';

/** Header and page of the console, for whoever is signed in: his agency, his gate. */
export function ConsoleFrame({ children }: { readonly children: ReactNode }) {
  const { t, language } = useWords();
  const session = useSession();
  const serves = 'me' in session && servesCitizens(session.me);
  const counts = useQuery({ ...petitionCounts, enabled: serves });
  const office = serves ? counts.data?.officeName?.[language] : undefined;
  if (!('me' in session)) return null;
  const { me } = session;
  // An officer stands for his agency; the board's people each for their post, though a supervisor decides the fee's checks too.
  const [role] = me.roles;
  const post = me.agency ? t(gateKeys.agency(me.agency)) : role && t(`role.${role}`);
  const place = [post, me.gate && t(gateKeys.gate(me.gate)), office].filter(Boolean).join(' · ');
  return (
    <Frame
      title={t('console.title')}
      me={me}
      nav={<ConsoleNav me={me} />}
      place={place}
      sharedDesk
      say={(key) => t(key as MessageKey<typeof words>)}
    >
      {children}
    </Frame>
  );
}
