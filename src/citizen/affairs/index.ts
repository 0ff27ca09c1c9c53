export { AffairsModule } from './affairs.module.js';
