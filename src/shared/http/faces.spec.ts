import type { IncomingMessage } from 'node:http';
import { addressOf, faceOf } from './faces.js';

const asked = (url: string, headers: Record<string, string> = {}) => ({ url, headers }) as unknown as IncomingMessage;

describe('A request for a session', () => {
  it('below the address of a face is the same route, and is of that face', () => {
    const request = asked('/firm/api/v1/sessions/refresh');
    expect(addressOf(request)).toBe('/api/v1/sessions/refresh');
    expect(faceOf(request)).toBe('firm');
    expect(addressOf(asked('/console/api/v1/sessions'))).toBe('/api/v1/sessions');
    expect(addressOf(asked('/citizen/api/v1/sessions/current'))).toBe('/api/v1/sessions/current');
    expect(addressOf(asked('/console/api/v1/me/second-factor/confirmation'))).toBe(
      '/api/v1/me/second-factor/confirmation',
    );
  });

  it('is of no face at the API itself, whatever the client says', () => {
    const request = asked('/api/v1/sessions', { 'x-gate-face': 'console' });
    expect([addressOf(request), faceOf(request)]).toEqual(['/api/v1/sessions', undefined]);
  });

  it('reaches nothing else of the API below a face', () => {
    for (const url of ['/firm/api/v1/tickets', '/firm/api/v1/sessionsX', '/display/api/v1/sessions', '/firm/'])
      expect(addressOf(asked(url))).toBe(url);
  });
});
