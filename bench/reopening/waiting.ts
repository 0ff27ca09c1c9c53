import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { plainToInstance } from 'class-transformer';
import { product } from '../../src/app.module.js';
import { SubmitDeclaration } from '../../src/border/declarations/index.js';
import { SubmitDeclarationBody, contentOf } from '../../src/border/declarations/submit-declaration/declaration.body.js';
import { CheckIn } from '../../src/border/queue/tickets/check-in/check-in.handler.js';
import type { CommandContext } from '../../src/shared/event-store/types.js';
import { throughput } from '../benchmark.js';
import { declaration, gateOf } from '../declaring.js';

// Fills the gates as after days of closure: the product's own commands, without HTTP. Told by IPC: how many vehicles are
// declared, how many of them wait, and at what instant. Answers the declarations of those still to come.
const WRITERS = 128;
const YARD = { HUU_NGHI: 'HN-XUAN-CUONG', TAN_THANH: 'TT-BAO-NGUYEN' } as const;

process.once('message', (told: { vehicles: number; waiting: number; at: string }) => {
  fill(told).then(
    (coming) => process.send?.({ coming }, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function fill(told: { vehicles: number; waiting: number; at: string }): Promise<object[]> {
  const app = await NestFactory.createApplicationContext(product(), { logger: ['error', 'fatal'] });
  const commands = app.get(CommandBus);
  const now = new Date(told.at);
  const coming: object[] = [];
  await throughput(WRITERS, told.vehicles, async (n) => {
    const gate = gateOf(n);
    const content = contentOf(plainToInstance(SubmitDeclarationBody, declaration(n, now, gate)));
    const { answer } = await commands.execute(
      new SubmitDeclaration(contextOf(`declare-${n}`, now, firmOf(n)), content),
    );
    if (n >= told.waiting) coming.push({ declaration: answer.id, gate });
    else await commands.execute(new CheckIn(answer.id, YARD[gate], 'YARD_SCAN', contextOf(`check-in-${n}`, now)));
  });
  await app.close();
  return coming;
}

/** One of 200 firms. */
function firmOf(n: number): string {
  return `00000000-0000-7000-8000-${String(n % 200).padStart(12, '0')}`;
}

function contextOf(key: string, now: Date, firm?: string): CommandContext {
  const by = { id: 'system:bench', roles: [], system: true as const, ...(firm && { firm }) };
  return { by, key, route: 'bench', bodyHash: key, channel: 'seed', correlationId: key, now };
}
