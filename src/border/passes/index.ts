export { passStreamName } from './pass-streams.js';
export { ShowPass } from './show-pass/show-pass.query.js';
export { VerifyPass } from './verify-pass/verify-pass.query.js';
export { PassesModule } from './passes.module.js';
