import type { RunningApp } from '../../running-app.js';
import { ask as askSetting } from '../../settings/settings-api.js';

/** Where fees of dossiers go: proposed by one, confirmed by another. */
export async function feesGoTo(running: RunningApp, value: object): Promise<void> {
  const path = 'dossier-fee-account/PROVINCE';
  const { body: seen } = await askSetting(running, `GET ${path}`, { by: { role: 'ADMIN' } });
  const proposing = { by: { role: 'ADMIN' }, seen: seen.revision, body: { value } } as const;
  const { body } = await askSetting(running, `POST ${path}/changes`, proposing);
  const confirming = { by: { role: 'PROVINCE' }, seen: seen.revision + 1 } as const;
  await askSetting(running, `POST ${path}/changes/${body.change}/confirm`, confirming);
}
