import type { LocalSettings } from './settings.js';

const PLAIN = ['Display\t/display/HUU_NGHI', 'Display\t/display/TAN_THANH'];

/** What `npm start` says when it is ready. `seeded` is what the seed printed: devices (`label⇥link or token`), then how to sign in. */
export function greeting({ port, dataDir, databaseUrl, training }: LocalSettings, seeded: string): string {
  const at = `http://localhost:${port}`;
  const said = seeded ? seeded.split('\n') : [];
  const devices = said.filter((line) => line.includes('\t'));
  const others = said.filter((line) => !line.includes('\t'));
  const inWords = (device: string) => {
    const [label = '', opens = ''] = device.split('\t');
    return `  ${label.padEnd(18)} ${opens.startsWith('/') ? at : ''}${opens}`;
  };
  return [
    '',
    training
      ? `The TRAINING gate is ready: nothing here is of a real gate. \`npm run training:reset\` puts it back.`
      : `Lạng Sơn's digital border gate is ready.`,
    '',
    ...(devices.length > 0 ? devices : PLAIN).map(inWords),
    `  Public page        ${at}/`,
    `  Citizens           ${at}/citizen/`,
    `  Firm portal        ${at}/firm/`,
    `  Officer console    ${at}/console/`,
    `  API                ${at}/api/v1, described at ${at}/api/docs`,
    `  Data and logs      ${dataDir}${databaseUrl ? ' (logs only: DATABASE_URL names another PostgreSQL)' : ''}`,
    ...(others.length > 0 ? ['', ...others.map((line) => `  ${line}`)] : []),
    '',
    'Stop with Ctrl-C; starting again keeps the data.',
    '',
  ].join('\n');
}
