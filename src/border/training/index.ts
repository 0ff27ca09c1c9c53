export { resetTraining } from './reset-training/reset-training.js';
export { restartOnReset } from './restart-on-reset.js';
export { TrainingFeed } from './training-feed.js';
export { TrainingModule } from './training.module.js';
