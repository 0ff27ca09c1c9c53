import { text } from '../../../shared/lists/search.js';

/** Which vehicle is looked at: by what was typed or scanned. */
export const vehicleSearch = (search: Record<string, unknown>) => text('find', search);
export const readsSearch = (search: Record<string, unknown>) => ({
  ...text('cursor', search),
  ...text('yard', search),
});
/** Which yard one looks into. */
export const yardSearch = (search: Record<string, unknown>) => text('yard', search);
