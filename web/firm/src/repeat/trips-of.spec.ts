import type { SeenDeclaration } from '../declarations/queries.js';
import { tripsOf } from './trips-of.js';

const declared = (id: string, plate?: string, more: object = { content: {} }) =>
  ({ id, ...(plate && { plate }), ...more }) as unknown as SeenDeclaration;
const idsOf = (...pages: SeenDeclaration[][]) => tripsOf(pages.map((each) => ({ declared: each }))).map(({ id }) => id);

describe('The trips of a day', () => {
  it('stand in the order in which they are read, page after page', () => {
    expect(idsOf([declared('a', '1'), declared('b', '2')], [declared('c', '3')])).toEqual(['a', 'b', 'c']);
  });

  it('have a vehicle once, as it was declared last, on whatever page it is', () => {
    expect(idsOf([declared('new', '1')], [declared('old', '1'), declared('b', '2')])).toEqual(['new', 'b']);
  });

  it('are those alone whose content can still be read', () => {
    expect(idsOf([declared('a', '1', {}), declared('b')])).toEqual(['b']);
  });
});
