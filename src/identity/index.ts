export { createAdmin } from './create-admin.js';
export { DEMO_FIRMS, DEMO_PASSWORD, DEMO_PEOPLE, DEMO_TOTP_SECRET } from './demo-people.js';
export type { DemoFirm, DemoPerson } from './demo-people.js';
export { seedDemoAccounts } from './demo-accounts.js';
export { demoAccountsInWords } from './demo-accounts-in-words.js';
export type { IdentityEvent } from './domain/identity-events.js';
export { FirmsByIds } from './firms-by-ids.query.js';
export type { FirmFacts } from './firms.js';
export { IdentityModule } from './identity.module.js';
