import { areasOf } from './declaration-areas.js';

describe('Corrections', () => {
  it('are told by the parts that they touched, each once', () => {
    expect(areasOf(['goods.0.kg', 'goods.1.kg', 'vehicle.plate', 'regime'])).toEqual(['GOODS', 'VEHICLE', 'OTHER']);
  });
});
