export { FeesModule } from './fees.module.js';
export { TARIFF } from './settings/tariff.setting.js';
export type { Tariff } from './domain/tariff.js';
export { feeSearch } from './public-tariff/fee-search.js';
