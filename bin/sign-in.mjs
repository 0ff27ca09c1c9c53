#!/usr/bin/env node
import { TOTP } from 'otpauth';

// `node bin/sign-in.mjs ACCOUNT [URL]`: signs a demo account in, as anybody would, and prints its access token.
// A code of the second factor is taken once, so the ones just before and after it are tried too.
const [account, url = process.env.GATE ?? 'http://localhost:3000'] = process.argv.slice(2);
const { DEMO_PASSWORD, DEMO_TOTP_SECRET } = await import('../dist/identity/demo-people.js').catch(() => ({}));
if (!account || !DEMO_PASSWORD) {
  console.error(account ? 'Build first: npm run build' : 'Usage: node bin/sign-in.mjs ACCOUNT [URL]');
  process.exit(1);
}
let said = '';
for (const step of [-1, 0, 1]) {
  const code = new TOTP({ secret: DEMO_TOTP_SECRET }).generate({ timestamp: Date.now() + step * 30_000 });
  const response = await fetch(`${url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ account: `${account}@demo.example`, password: DEMO_PASSWORD, code }),
  });
  const answer = await response.json();
  if (response.ok) {
    console.log(answer.accessToken);
    process.exit(0);
  }
  said = [answer.title, answer.detail].filter(Boolean).join('. ');
}
console.error(`${account} cannot sign in: ${said}`);
process.exit(1);
