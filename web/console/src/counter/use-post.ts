import { useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../shared/session/session.js';
import { placesOf, type GatePlaces } from '../incidents/queries.js';
import { isClerk, isOperator } from './roles.js';
import { yardHere, yardsOf } from './yards.js';

type Yard = GatePlaces['yards'][number];

/** Where the person stands and as what; the frame lets nobody else in. */
export function usePost() {
  const session = useSession();
  const me = 'me' in session ? session.me : undefined;
  return {
    gate: me?.gate ?? 'HUU_NGHI',
    clerk: me !== undefined && isClerk(me),
    operator: me !== undefined && isOperator(me),
    /** Those to which he is posted as yard operator; without, he works in all. */
    posted: me?.yards,
  };
}

/** The yards of the gate, gate yards before parks. */
export function useYards(): readonly Yard[] {
  const { gate } = usePost();
  return yardsOf(useQuery(placesOf(gate)).data?.yards ?? []);
}

/** The yards in which he works as yard operator, and the one that is before him: the last that he chose at this desk. */
export function useMyYards(): {
  readonly yards: readonly Yard[];
  readonly yard: string;
  readonly choose: (yard: string) => void;
} {
  const { posted } = usePost();
  const yards = yardsOf(useYards(), posted);
  const [chosen, choose] = useLocalStorage({
    key: 'gate.console.yard',
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  return { yards, yard: yardHere(yards, chosen), choose };
}
