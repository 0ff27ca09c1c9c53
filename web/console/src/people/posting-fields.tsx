import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import type { Me } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { GATES } from '../report/search.js';
import type { Posting } from './queries.js';
import { POSTED } from './roles.js';
import { YardFields } from './yard-fields.js';

type Role = Posting['roles'][number];
export type Agency = NonNullable<Posting['agency']>;

const AGENCIES = [
  'BORDER_GUARD',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'CUSTOMS',
  'GATE_FEE',
] as const satisfies Agency[];
const OF_OFFICES: readonly Role[] = ['ONE_STOP_CLERK', 'CIVIL_SERVANT', 'TEAM_MEMBER'];

export interface TypedPosting {
  readonly role: Role;
  /** What else he is there. */
  readonly also?: readonly Role[];
  readonly gate: '' | NonNullable<Posting['gate']>;
  readonly agency: '' | Agency;
  /** Of who serves citizens. */
  readonly office?: string;
  /** Of a yard operator; without, he works in all of his gate. */
  readonly yards?: readonly string[];
}

/** The posting as it is sent: a head of agency appoints to his own agency and gate alone. */
export function postingOf({ role, also = [], gate, agency, office = '', yards = [] }: TypedPosting, me: Me): Posting {
  if (!me.roles.includes('ADMIN') && me.agency)
    return { roles: [me.agency as Role], ...(me.gate && { gate: me.gate }), agency: me.agency };
  const roles = [role, ...also.filter((each) => each !== role)];
  const served = roles.some((each) => OF_OFFICES.includes(each)) && office.trim().toUpperCase();
  return {
    roles,
    ...(gate && { gate }),
    ...(agency && { agency }),
    ...(served && { office: served }),
    ...(roles.includes('YARD_OPERATOR') && yards.length > 0 && { yards: [...yards] }),
  };
}

interface Props {
  readonly typed: TypedPosting;
  readonly me: Me;
  readonly type: (more: Partial<TypedPosting>) => void;
}

/** Role, gate and agency; nothing to choose for a head of agency. */
export function PostingFields({ typed, me, type }: Props) {
  const { t } = useWords();
  if (!me.roles.includes('ADMIN')) return null;
  const also = (typed.also ?? []).filter((each) => each !== typed.role);
  const roles = [typed.role, ...also];
  return (
    <div className="fields">
      <NativeSelect
        label={t('people.role')}
        value={typed.role}
        data={POSTED.map((each) => ({ value: each, label: t(`role.${each}`) }))}
        onChange={(event) => type({ role: event.currentTarget.value as Role })}
      />
      <NativeSelect
        label={t('board.gate')}
        value={typed.gate}
        data={[
          { value: '', label: t('people.noGate') },
          ...GATES.map((each) => ({ value: each, label: t(gateKeys.gate(each)) })),
        ]}
        onChange={(event) => type({ gate: event.currentTarget.value as TypedPosting['gate'], yards: [] })}
      />
      <NativeSelect
        label={t('people.agency')}
        value={typed.agency}
        data={[
          { value: '', label: t('people.noAgency') },
          ...AGENCIES.map((each) => ({ value: each, label: t(gateKeys.agency(each)) })),
        ]}
        onChange={(event) => type({ agency: event.currentTarget.value as TypedPosting['agency'] })}
      />
      <NativeSelect
        label={t('people.also')}
        value=""
        data={[
          { value: '', label: t('people.noOther') },
          ...POSTED.filter((each) => !roles.includes(each)).map((each) => ({ value: each, label: t(`role.${each}`) })),
        ]}
        onChange={(event) => event.currentTarget.value && type({ also: [...also, event.currentTarget.value as Role] })}
      />
      {also.map((each) => (
        <Checkbox
          key={each}
          checked
          label={t(`role.${each}`)}
          onChange={() => type({ also: also.filter((other) => other !== each) })}
        />
      ))}
      {roles.some((each) => OF_OFFICES.includes(each)) && (
        <TextInput
          label={t('people.office')}
          maxLength={10}
          value={typed.office ?? ''}
          onChange={(event) => type({ office: event.currentTarget.value })}
        />
      )}
      {roles.includes('YARD_OPERATOR') && typed.gate && (
        <YardFields gate={typed.gate} chosen={typed.yards ?? []} choose={(yards) => type({ yards })} />
      )}
    </div>
  );
}
