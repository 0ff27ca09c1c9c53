import { logoutSaidBy } from './logout-said.js';

const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const header = { alg: 'RS256', typ: 'logout+jwt' };
const iat = 1_796_000_000;
const said = { jti: 'j1', iat, sub: 's1', sid: 'x1', events };

describe('A token by which the provider signs somebody out', () => {
  it('says whom, and of which session there', () => {
    expect(logoutSaidBy(said, header)).toEqual({ jti: 'j1', at: iat, subject: 's1', sid: 'x1' });
    const [ofAll, ofOne] = [
      { jti: 'j1', iat, sub: 's1', events },
      { jti: 'j1', iat, sid: 'x1', events },
    ];
    expect(logoutSaidBy(ofAll, { alg: 'RS256' })).toEqual({ jti: 'j1', at: iat, subject: 's1' });
    expect(logoutSaidBy(ofOne, { alg: 'RS256', typ: 'JWT' })).toEqual({ jti: 'j1', at: iat, sid: 'x1' });
  });

  it.each([
    ['has a nonce, as an ID token has', { ...said, nonce: null }],
    ['is about no such event', { ...said, events: { 'http://schemas.openid.net/event/other': {} } }],
    ['does not say when', { ...said, iat: undefined }],
    ['has no events', { jti: 'j1', iat, sub: 's1' }],
    ['has events that are none', { ...said, events: [events] }],
    ['has an event that is no object', { ...said, events: { [Object.keys(events)[0] ?? '']: 'yes' } }],
    ['has no name', { iat, sub: 's1', events }],
    ['names nobody', { jti: 'j1', iat, events }],
    ['names nobody by an empty word', { jti: 'j1', iat, sub: '', events }],
    ['names a session by what is no word', { ...said, sid: 7 }],
    ['holds what no row takes', { ...said, jti: 'a\u0000' }],
  ])('is none when it %s', (_why, payload) => {
    expect(logoutSaidBy(payload, header)).toBeUndefined();
  });

  it('is none when it is typed as something else', () => {
    expect(logoutSaidBy(said, { alg: 'RS256', typ: 'at+jwt' })).toBeUndefined();
  });
});
