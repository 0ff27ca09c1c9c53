import { dossierLanes } from './dossiers-of-followers.js';

const kinds = (code: string) => dossierLanes('192.0.2.1', { code, phoneEnd: '5678' }).map(({ kind, of }) => [kind, of]);

describe('Tries at a dossier by its code', () => {
  it('are counted of the dossier over all lines, so that nobody comes to every end of a telephone', () => {
    expect(kinds(' h37.06184-261130-0001 ')).toContainEqual(['dossier-lookup day', 'H37.06184-261130-0001']);
  });

  it('at what is no code take none from others who mistype theirs', () => {
    expect(kinds('0912 345 678').map(([, of]) => of)).toEqual(['192.0.2.1', '["192.0.2.1",""]']);
  });
});
