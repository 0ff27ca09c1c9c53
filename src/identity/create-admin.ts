import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { hashOf } from '../shared/canonical-json.js';
import { Clock } from '../shared/clock/clock.js';
import type { Invitee } from './invitations.js';
import { InvitePerson } from './invite-person/invite-person.handler.js';
import { Links } from './links.js';

/** Invites an administrator from the machine itself; gives the path of his one-time link. Throws as an invitation does. */
export async function createAdmin(app: INestApplicationContext, invitee: Invitee): Promise<string> {
  const key = randomUUID();
  const context = {
    by: { id: 'system:create-admin', roles: ['ADMIN'], system: true },
    key,
    route: 'create-admin',
    bodyHash: hashOf({ key }),
    channel: 'cli',
    correlationId: key,
    now: app.get(Clock, { strict: false }).now(),
  } as const;
  const commands = app.get(CommandBus, { strict: false });
  const { answer } = await commands.execute(new InvitePerson(invitee, { roles: ['ADMIN'] }, context));
  return app.get(Links, { strict: false }).pathOf(answer.person, answer.linkNumber);
}
