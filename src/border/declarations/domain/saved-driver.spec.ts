import { fold } from '../../../shared/domain/decider.js';
import {
  MOST_DRIVERS,
  changeDriver,
  removeDriver,
  saveDriver,
  savedDriversFold,
  type SavedDriverEvent,
} from './saved-driver.js';

const act = { at: '2026-11-29T04:00:00.000Z', role: 'DISPATCHER' } as const;
const driver = { driver: 'd1', firm: 'owner', document: 'hmac-1', details: 'ref-1' };
const after = (...events: readonly SavedDriverEvent[]) => fold(savedDriversFold, events);
const saved = after(...saveDriver(after(), driver, act));

describe('The drivers of a firm', () => {
  it('are kept by a reference of their document and sealed details', () => {
    expect([...saved.values()]).toEqual([driver]);
  });

  it('have one entry for a document, whoever saves him again', () => {
    expect(() => saveDriver(saved, { ...driver, driver: 'd2' }, act)).toThrow('driver-already-saved');
    const two = after(...saveDriver(after(), driver, act), {
      type: 'DriverSaved',
      data: { ...driver, driver: 'd2', document: 'hmac-2', ...act },
    });
    expect(() => changeDriver(two, { ...driver, driver: 'd2' }, act)).toThrow('driver-already-saved');
  });

  it('are changed with the same entry, and removed once', () => {
    const changed = { ...driver, details: 'ref-2' };
    const events = [...saveDriver(after(), driver, act), ...changeDriver(saved, changed, act)];
    expect([...after(...events).values()]).toEqual([changed]);
    const gone = after(...events, ...removeDriver(saved, 'd1', act));
    expect(gone.size).toBe(0);
    expect(() => removeDriver(gone, 'd1', act)).toThrow('not-found');
    expect(() => changeDriver(gone, driver, act)).toThrow('not-found');
  });

  it('are a list with an end', () => {
    const many = new Map(
      Array.from({ length: MOST_DRIVERS }, (_, n) => [`d${n}`, { ...driver, driver: `d${n}`, document: `h${n}` }]),
    );
    expect(() => saveDriver(many, { ...driver, driver: 'one more' }, act)).toThrow('drivers-full');
  });
});
