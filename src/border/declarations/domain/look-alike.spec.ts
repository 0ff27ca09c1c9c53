import { LOOK_ALIKES, lookAlike } from './look-alike.js';

describe('Plates that cameras take for each other', () => {
  it.each([
    ['12C-103.48', '12C-1O3.4B'],
    ['12C-123.45', '１２c１Z３.4S'],
    ['桂F12345', '桂F·I2345'],
  ])('%s and %s look alike', (one, other) => expect(lookAlike(one)).toBe(lookAlike(other)));

  it('are not all the same', () => expect(lookAlike('12C-123.45')).not.toBe(lookAlike('12C-123.46')));

  it('have one counterpart for each character', () => expect(LOOK_ALIKES.from).toHaveLength(LOOK_ALIKES.to.length));
});
