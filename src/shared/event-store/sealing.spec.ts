import { randomBytes } from 'node:crypto';
import { seal, unseal } from './sealing.js';

const old = { current: 'k1', keys: new Map([['k1', randomBytes(32)]]) };
const rotated = { current: 'k2', keys: new Map([...old.keys, ['k2', randomBytes(32)]]) };

describe('a sealed fact', () => {
  it('opens under its reference, also after the key was changed', () => {
    const sealed = seal(old, 'ref-1', { plate: '12C-123.45', tên: 'Đồng Đăng' });
    expect(sealed.ciphertext.toString('latin1')).not.toContain('12C');
    expect(unseal(rotated, 'ref-1', sealed)).toEqual({ plate: '12C-123.45', tên: 'Đồng Đăng' });
    expect(seal(rotated, 'ref-1', 'x').keyId).toBe('k2');
  });

  it('does not open under another reference, changed, or without its key', () => {
    const sealed = seal(old, 'ref-1', 'secret');
    expect(() => unseal(old, 'ref-2', sealed)).toThrow();
    const changed = Buffer.from(sealed.ciphertext);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => unseal(old, 'ref-1', { ...sealed, ciphertext: changed })).toThrow();
    expect(() => unseal({ current: 'k2', keys: new Map() }, 'ref-1', sealed)).toThrow('k1');
  });

  it('never looks the same twice', () => {
    expect(seal(old, 'ref-1', 'x').ciphertext).not.toEqual(seal(old, 'ref-1', 'x').ciphertext);
  });
});
