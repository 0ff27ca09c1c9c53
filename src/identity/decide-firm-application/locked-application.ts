import type { EntityManager } from 'typeorm';
import type { Principal } from '../../shared/domain/roles.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { mayDecideApplication } from '../domain/firm-application.js';
import { FirmApplication } from '../firm-application.entity.js';
import { refuse } from '../identity-problems.js';

/** An application that waits and is this principal's to decide, locked. Throws `not-found`, `application-decided`. */
export async function lockApplication(tx: EntityManager, by: Principal, id: string): Promise<FirmApplication> {
  const application = await tx.findOne(FirmApplication, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!application || !mayDecideApplication(by, application.gate)) throw refuseAtDoor('not-found');
  if (application.status !== 'PENDING') throw refuse('application-decided');
  return application;
}
