import { emptyForm } from '../declare/typed.js';
import type { Content } from '../declare/typed.js';
import { again } from './again.js';

const YESTERDAY = {
  gate: 'HUU_NGHI',
  direction: 'EXPORT',
  route: 'HN-1119',
  regime: 'NORMAL',
  plannedFrom: '2026-11-22T01:00:00.000Z',
  plannedTo: '2026-11-22T11:00:00.000Z',
  vehicle: { country: 'VN', plate: '12C-100.01', type: 'CONTAINER_TRUCK', empty: false },
  drivers: [{ name: 'Hoàng Văn Lực', document: { kind: 'CCCD', number: '020090000777' }, service: 'LONG_DISTANCE' }],
  goods: [{ hs: '0810.60.00', description: 'Sầu riêng tươi', kg: 18_000, packages: 900 }],
  parties: { declarer: 'OWNER' },
  customsDeclarations: ['301234567890'],
  containers: [{ number: 'CSQU3054383', seals: ['VN1234567'] }],
  quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-11-23T00:00:00.000Z' },
} as unknown as Content;

describe('A trip that is declared again', () => {
  const fresh = emptyForm(Date.parse('2026-11-23T01:00:00.000Z'));
  const told = { customs: '302222222222', from: '2026-11-24T08:00', to: '2026-11-24T12:00' };
  const body = again(YESTERDAY, fresh, told);

  it('has the vehicle, the driver, the goods and the parties of before', () => {
    expect(body.vehicle.plate).toBe('12C-100.01');
    expect(body.drivers).toMatchObject([{ name: 'Hoàng Văn Lực' }]);
    expect(body.goods).toMatchObject([{ hs: '0810.60.00', kg: 18_000, packages: 900 }]);
    expect(body.parties.declarer).toBe('OWNER');
  });

  it('has a window and customs numbers of its own', () => {
    expect([body.plannedFrom, body.plannedTo]).toEqual(['2026-11-24T08:00:00+07:00', '2026-11-24T12:00:00+07:00']);
    expect(body.customsDeclarations).toEqual(['302222222222']);
  });

  it('takes over nothing that belonged to that crossing alone', () => {
    expect(body.containers).toEqual([]);
    expect(body.quarantineCertificate).toBeUndefined();
  });
});
