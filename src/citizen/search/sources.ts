import { noticeSearch } from '../../border/board/index.js';
import { feeSearch } from '../../border/fees/index.js';
import { gateSearch } from '../../border/gates/index.js';
import { communeSearch } from '../communes/index.js';
import { landSearch, parcelSearch, zoneSearch } from '../land/index.js';
import { newsSearch } from '../news/index.js';
import { reportSearch } from '../petitions/index.js';
import { placeSearch } from '../places/index.js';
import { procedureSearch } from '../procedures/index.js';
import { teamSearch } from '../teams/index.js';

/** Everything public that is searched, in the order in which it is answered. The next module stands here with one line. */
export const SOURCES = [
  procedureSearch,
  newsSearch,
  reportSearch,
  communeSearch,
  teamSearch,
  placeSearch,
  parcelSearch,
  zoneSearch,
  landSearch,
  gateSearch,
  feeSearch,
  noticeSearch,
] as const;

export type SearchKind = (typeof SOURCES)[number]['kind'];
export const SEARCH_KINDS: readonly SearchKind[] = SOURCES.map(({ kind }) => kind);
