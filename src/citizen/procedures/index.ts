export { ProceduresModule } from './procedures.module.js';
export type { ProcedureEvent } from './procedures.commands.js';
