import { atOf, placeOf } from './place-in-address.js';

it('A place in the address is read back as it was written, and what is none is left out', () => {
  const place = { latitude: 21.9001, longitude: 106.7001 };
  expect(placeOf(atOf(place))).toEqual(place);
  for (const at of [undefined, '', '21.9', '91,106', '21,181', 'x,y', '21,106;']) expect(placeOf(at)).toBeUndefined();
});
