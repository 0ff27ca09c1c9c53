import type { NewCommand } from '../../../shared/offline/command.js';
import { tell } from '../../../shared/offline/outbox.js';
import type { OfficePost } from './queries.js';

/** Hands an act to the outbox: kept, then sent at once under one key. */
export function tellAct(
  command: Omit<NewCommand, 'said'>,
  { id, title }: Pick<OfficePost, 'id' | 'title'>,
  act: OfficePost['acts'][number],
): void {
  void tell({ ...command, thing: `news-${id}`, said: { key: `newsAct.${act}`, about: title.vi } });
}
