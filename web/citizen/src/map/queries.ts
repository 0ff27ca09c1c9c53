import { queryOptions } from '@tanstack/react-query';
import { communeMap as boundaries } from '../../../shared/map/commune-map.js';
import { IS_PUBLIC } from '../../../shared/offline/last-read.js';

/** The boundaries of the communes; kept on the device, so that a place is told without network too. */
export const communeMap = queryOptions({ ...boundaries, gcTime: Infinity, meta: IS_PUBLIC });
