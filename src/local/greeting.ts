import type { LocalSettings } from './settings.js';

/** What `npm start` says when it is ready. `accounts` is what the seed printed. */
export function greeting({ port, dataDir, databaseUrl }: LocalSettings, accounts: string): string {
  const at = `http://localhost:${port}`;
  return [
    '',
    `Lạng Sơn's digital border gate is ready.`,
    '',
    `  Display Hữu Nghị   ${at}/display/HUU_NGHI`,
    `  Display Tân Thanh  ${at}/display/TAN_THANH`,
    `  API                ${at}/api/v1, described at ${at}/api/docs`,
    `  Data and logs      ${dataDir}${databaseUrl ? ' (logs only: DATABASE_URL names another PostgreSQL)' : ''}`,
    ...(accounts ? ['', ...accounts.split('\n').map((line) => `  ${line}`)] : []),
    '',
    'Stop with Ctrl-C; starting again keeps the data.',
    '',
  ].join('\n');
}
