import { tell } from '../../../shared/offline/outbox.js';
import type { NewCommand } from '../../../shared/offline/command.js';
import type { Dossier } from './queries.js';

type Act = Exclude<Dossier['acts'][number], 'RATE'>;

/** Hands an act to the outbox: kept, then sent at once under one key. Two told one after the other go on from each other. */
export function tellAct(command: Omit<NewCommand, 'said'>, { id, code }: Pick<Dossier, 'id' | 'code'>, act: Act): void {
  void tell({ ...command, thing: `dossier-${id}`, said: { key: `dossierAct.${act}`, about: code } });
}
