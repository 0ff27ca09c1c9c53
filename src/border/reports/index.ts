export { ReportsModule } from './reports.module.js';
export { FiguresOfToday } from './daily-figures/figures-so-far.query.js';
export type { DaySoFar, FiguresSoFar } from './daily-figures/figures-so-far.query.js';
export { FiguresView } from './daily-report/daily-report.view.js';
