export { checkLog } from './check-log.js';
export { judgeLog } from './judge-log.js';
export type { LogChecked, ReadLog } from './check-log.js';
export type { Breach } from './rule.js';
