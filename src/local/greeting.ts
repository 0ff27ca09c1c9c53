import type { LocalSettings } from './settings.js';

const DISPLAY = 'Display ';
const PLAIN = ['/display/HUU_NGHI', '/display/TAN_THANH'];

/** What `npm start` says when it is ready. `accounts` is what the seed printed: links of displays, then how to sign in. */
export function greeting({ port, dataDir, databaseUrl, training }: LocalSettings, accounts: string): string {
  const at = `http://localhost:${port}`;
  const said = accounts ? accounts.split('\n') : [];
  const links = said.filter((line) => line.startsWith(DISPLAY)).map((line) => line.slice(DISPLAY.length));
  const others = said.filter((line) => !line.startsWith(DISPLAY));
  return [
    '',
    training
      ? `The TRAINING gate is ready: nothing here is of a real gate. \`npm run training:reset\` puts it back.`
      : `Lạng Sơn's digital border gate is ready.`,
    '',
    ...(links.length > 0 ? links : PLAIN).map((link) => `  Display            ${at}${link}`),
    `  API                ${at}/api/v1, described at ${at}/api/docs`,
    `  Data and logs      ${dataDir}${databaseUrl ? ' (logs only: DATABASE_URL names another PostgreSQL)' : ''}`,
    ...(others.length > 0 ? ['', ...others.map((line) => `  ${line}`)] : []),
    '',
    'Stop with Ctrl-C; starting again keeps the data.',
    '',
  ].join('\n');
}
