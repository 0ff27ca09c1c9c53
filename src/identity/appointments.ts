import type { QueryBus } from '@nestjs/cqrs';
import type { EntityManager } from 'typeorm';
import { GateConfig } from '../border/gates/index.js';
import type { Principal } from '../shared/domain/roles.js';
import { refuse as refuseAtDoor } from '../shared/http/http-problems.js';
import { mayAppoint, visiblePeople } from './domain/authority.js';
import { postingFault, type Posting } from './domain/posting.js';
import { Firm } from './firm.entity.js';
import { refuse } from './identity-problems.js';
import { Person } from './person.entity.js';
import { refusePosting } from './posting-problems.js';

/** What the inviter leaves out is his own: a firm's admin need not name his firm, nor a head of agency his gate. */
export function completed(by: Principal, posting: Posting): Posting {
  const own = visiblePeople(by) ?? {};
  return { ...own, ...posting };
}

/** Refuses a posting that makes no sense, names an unknown firm, or is not this principal's to give. */
export async function requireAppointable(tx: EntityManager, by: Principal, posting: Posting): Promise<void> {
  if (!mayAppoint(by, posting)) throw refuse('not-yours-to-appoint');
  const fault = postingFault(posting);
  if (fault) throw refusePosting(fault, {}, [{ path: pathOf(fault), code: fault, severity: 'error' }]);
  if (posting.firm !== undefined && !(await tx.existsBy(Firm, { id: posting.firm })))
    throw refuse('firm-unknown', {}, [{ path: 'firm', code: 'firm-unknown', severity: 'error' }]);
}

/**
 * Refuses yards that the gate of the posting has not. Nothing is held between this look and the row: a yard is never taken
 * away. Throws `posting-yard-unknown`; what else is wrong with the posting is told by {@link requireAppointable}.
 */
export async function requireYardsOfGate(questions: QueryBus, { gate, yards = [] }: Posting): Promise<void> {
  if (gate === undefined || yards.length === 0) return;
  const config = await questions.execute(new GateConfig(gate));
  const there = new Set(config?.yards.map(({ yard }) => yard));
  const unknown = yards.flatMap((yard, n) => (there.has(yard) ? [] : [{ yard, path: `yards.${n}` }]));
  if (unknown.length === 0) return;
  const code = 'posting-yard-unknown';
  throw refusePosting(
    code,
    { yard: unknown.map(({ yard }) => yard).join(', ') },
    unknown.map(({ yard, path }) => ({ path, code, severity: 'error', parameters: { yard } })),
  );
}

/** A person whom this principal may see, locked; `not-found` also for one of another firm, so that ids cannot be tried. */
export async function lockPerson(tx: EntityManager, by: Principal, id: string): Promise<Person> {
  const person = await tx.findOne(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const seen = visiblePeople(by);
  if (!person || !seen) throw refuseAtDoor('not-found');
  const { firm, gate, agency } = person.posting;
  const isOne = (mine: string | undefined, his: string | undefined) => mine === undefined || mine === his;
  if (!isOne(seen.firm, firm) || !isOne(seen.gate, gate) || !isOne(seen.agency, agency))
    throw refuseAtDoor('not-found');
  return person;
}

function pathOf(fault: string): string {
  return fault.startsWith('gate')
    ? 'gate'
    : fault.startsWith('agency')
      ? 'agency'
      : fault.startsWith('firm')
        ? 'firm'
        : fault.startsWith('office')
          ? 'office'
          : fault.startsWith('yards')
            ? 'yards'
            : 'roles';
}
