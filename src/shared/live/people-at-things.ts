import { ApiProperty } from '@nestjs/swagger';
import type { Principal, Role } from '../domain/roles.js';
import type { WhoIsAt } from './presence-roster.js';
import type { PresenceTopic } from './presences.js';

/** Which people of an office have which thing before them. */
export class PeopleAtThings {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'string' } },
    example: { '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90': { '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90': 'Công chức (demo)' } },
    description: 'By thing: who is at it, reference and name.',
  })
  things: Record<string, Record<string, string>>;
}

/** One topic an office, on which its people see who of them is at which of its things. */
export function peopleOfOfficeAt(kind: {
  readonly prefix: string;
  readonly summary: string;
  /** Who of the office has to do with such things. */
  readonly roles: readonly Role[];
  /** Throws what refuses him there, `not-found` above all. */
  readonly admit: (by: Principal, at: string) => Promise<void>;
  readonly names: (people: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}): PresenceTopic<PeopleAtThings> {
  const { prefix, summary, roles, admit } = kind;
  return {
    prefix,
    summary,
    admit,
    stateClass: PeopleAtThings,
    names: () => [],
    pattern: `^${prefix}(?:\\d{5}|[A-Z]{2,10})$`,
    mayWatch: (by, topic) =>
      by.office !== undefined && topic === `${prefix}${by.office}` && by.roles.some((role) => roles.includes(role)),
    state: (who) => namedAt(who, kind.names),
  };
}

async function namedAt(
  who: WhoIsAt,
  namesOf: (people: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<PeopleAtThings> {
  const names = await namesOf(Object.values(who).flat());
  const things = Object.entries(who).map(([thing, people]) => [
    thing,
    Object.fromEntries(people.map((person) => [person, names.get(person) ?? ''])),
  ]);
  return { things: Object.fromEntries(things) };
}
