import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { PrincipalOfAccount } from '../../../identity/index.js';
import { hashOf } from '../../../shared/canonical-json.js';
import { Clock } from '../../../shared/clock/clock.js';
import { refuse } from '../domain/former-problems.js';
import { ImportFormer, type FormerFiles, type FormerImport } from './import-former.handler.js';

/** Imports from the machine itself, in the name of an administrator. Throws `import-admin-needed`, `former-file-unreadable`. */
export async function importFormer(
  app: INestApplicationContext,
  account: string,
  files: FormerFiles,
  check: boolean,
): Promise<FormerImport> {
  const by = await app.get(QueryBus, { strict: false }).execute(new PrincipalOfAccount(account));
  if (!by) throw refuse('import-admin-needed');
  const id = uuidv7();
  const context = {
    by,
    key: `import-former:${id}`,
    route: 'import-former',
    bodyHash: hashOf({ id }),
    channel: 'import',
    correlationId: id,
    now: app.get(Clock, { strict: false }).now(),
  };
  return (await app.get(CommandBus, { strict: false }).execute(new ImportFormer(context, files, check))).answer;
}
