import { DoneOrders, type Order } from './orders.js';

const identify: Order = { order: 'a', kind: 'IDENTIFY' };
const restart: Order = { order: 'b', kind: 'RESTART' };

describe('What a display is told to do', () => {
  it('is done once', () => {
    const done = new DoneOrders();
    expect(done.take([identify], 5_000)).toEqual([identify]);
    expect(done.take([identify, { ...identify, order: 'c' }], 9_000)).toEqual([{ ...identify, order: 'c' }]);
  });

  it('is no restart in the first minute of a browser that remembers nothing: it would restart for ever', () => {
    const done = new DoneOrders();
    expect(done.take([restart], 60_000)).toEqual([]);
    expect(done.take([{ ...restart, order: 'd' }], 62_000)).toEqual([{ ...restart, order: 'd' }]);
  });
});
