export { PaperDayModule } from './paper-day.module.js';
