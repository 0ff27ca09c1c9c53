export { ApiClient } from './api-client.js';
export { Cast } from './cast.js';
export { paceOf } from './pace.js';
export { inWords } from './print.js';
export { PUBLISHED_DAYS } from './published.js';
export { compareDay, simulateDay } from './simulate-day.js';
