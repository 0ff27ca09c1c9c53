export type { GivenAddresses } from './deliveries/address-books.js';
export { AddressBooks } from './deliveries/address-books.js';
export type { Notice, Sender } from './deliveries/deliveries.js';
export { Deliveries } from './deliveries/deliveries.js';
export { forgottenDeliveries } from './deliveries/forgotten.js';
export type { Channel } from './domain/notice-kinds.js';
export { MessagesModule } from './messages.module.js';
