import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { PrincipalOfAccount } from '../../identity/index.js';
import { Clock } from '../../shared/clock/clock.js';
import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import { jobContext } from '../../shared/event-store/worker/system-context.js';
import { ActOnTeam, FoundTeam } from './team.commands.js';

const COMMUNE = '06184';
const MEMBER = `team-member.${COMMUNE}@demo.example`;
const TEAM = {
  code: `DEMO-${COMMUNE}`,
  commune: COMMUNE,
  level: 'COMMUNE',
  name: 'Tổ công nghệ số demo Đồng Đăng',
} as const;

/**
 * A team of the demo's commune with its demo member in it, so that his telephone has something to do. Run again, it does nothing
 * more: each step is answered from the one before, whatever was done with the team since.
 */
export async function seedDemoTeam(app: INestApplicationContext): Promise<void> {
  const commands = app.get(CommandBus, { strict: false });
  const questions = app.get(QueryBus, { strict: false });
  const now = app.get(Clock, { strict: false }).now();
  const by = await questions.execute(new PrincipalOfAccount(`civil-servant.${COMMUNE}@demo.example`));
  const member = await questions.execute(new PrincipalOfAccount(MEMBER));
  if (!by || !member) return;
  const step = (cause: string) => ({ ...jobContext('demo-team', cause, now), by });
  const { answer: team } = await commands.execute(new FoundTeam(step('founded'), TEAM));
  const person = { name: 'Tổ công nghệ số · Đồng Đăng' };
  const joining = { kind: 'JOIN', person, joinedOn: hanoiDay(now), leader: true, signsInAs: MEMBER } as const;
  await commands.execute(new ActOnTeam(step('joined'), team.id, joining));
}
