import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withSecretFiles } from './secret-files.js';

describe('secrets that come as files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'langson-secret-'));
  const file = join(folder, 'token');
  beforeAll(() => writeFileSync(file, 'from the file\n'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('stand for the variable without _FILE', () => {
    expect(withSecretFiles({ SECRET_TOKEN_FILE: file })['SECRET_TOKEN']).toBe('from the file');
    expect(withSecretFiles({ DATABASE_URL_FILE: file })['DATABASE_URL']).toBe('from the file');
  });

  it('do not touch other variables', () => {
    expect(withSecretFiles({ SSL_CERT_FILE: file })).toEqual({ SSL_CERT_FILE: file });
  });

  it('refuse a file that is not there, and a variable that is set twice', () => {
    expect(() => withSecretFiles({ SECRET_PLATE_FILE: join(folder, 'none') })).toThrow('SECRET_PLATE_FILE');
    expect(() => withSecretFiles({ SECRET_PLATE_FILE: file, SECRET_PLATE: 'x' })).toThrow('not both');
  });
});
