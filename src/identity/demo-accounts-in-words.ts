import { TOTP } from 'otpauth';
import { DEMO_PASSWORD, DEMO_PEOPLE, DEMO_TOTP_SECRET } from './demo-people.js';

const COLUMNS = 3;

/** Lines that tell how to sign in with the demo accounts, with the code of this moment. */
export function demoAccountsInWords(): string {
  const accounts = DEMO_PEOPLE.map(({ email }) => email.replace('@demo.example', ''));
  const width = Math.max(...accounts.map(({ length }) => length)) + 2;
  return [
    `Demo accounts: NAME@demo.example, password ${DEMO_PASSWORD}`,
    `  code of the second factor now ${new TOTP({ secret: DEMO_TOTP_SECRET }).generate()}, later from the secret ${DEMO_TOTP_SECRET}`,
    ...rows(accounts, COLUMNS).map(
      (row) =>
        `  ${row
          .map((name) => name.padEnd(width))
          .join('')
          .trimEnd()}`,
    ),
  ].join('\n');
}

function rows<T>(all: readonly T[], width: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / width) }, (_, n) => all.slice(n * width, (n + 1) * width));
}
