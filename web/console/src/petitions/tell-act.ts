import type { NewCommand } from '../../../shared/offline/command.js';
import { tell } from '../../../shared/offline/outbox.js';
import type { Petition } from './queries.js';

type Act = Exclude<Petition['acts'][number], 'RATE'>;

/** Hands an act to the outbox: kept, then sent at once under one key. */
export function tellAct(
  command: Omit<NewCommand, 'said'>,
  { id, title }: Pick<Petition, 'id' | 'title'>,
  act: Act,
): void {
  void tell({ ...command, thing: `petition-${id}`, said: { key: `petitionAct.${act}`, about: title ?? '' } });
}
