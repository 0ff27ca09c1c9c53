import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { DeliveriesSearch } from './search.js';

export type Delivery = Schemas['ListedDelivery'];

export const deliveriesOf = (search: DeliveriesSearch) =>
  queryOptions({
    queryKey: ['deliveries', search],
    queryFn: () => answer(api.GET('/api/v1/deliveries', { params: { query: { ...search, limit: 50 } } })),
    refetchInterval: 10_000,
  });
