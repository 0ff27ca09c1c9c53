import { refusalBefore } from './uploads.js';

const file = (name: string, type: string, size = 1_000) => ({ name, type, size });

describe('A file that is picked', () => {
  it('is taken when it is a photo or PDF, also where the browser does not know the type of a HEIC', () => {
    for (const [name, type] of [
      ['a.jpg', 'image/jpeg'],
      ['a.pdf', 'application/pdf'],
      ['IMG_1.HEIC', ''],
    ] as const)
      expect(refusalBefore(file(name, type), 8)).toBeUndefined();
  });

  it('is refused before it is sent when it is another thing, empty, or larger than the gate takes', () => {
    expect(refusalBefore(file('a.docx', 'application/msword'), 8)).toBe('TYPE');
    expect(refusalBefore(file('a.exe', ''), 8)).toBe('TYPE');
    expect(refusalBefore(file('a.jpg', 'image/jpeg', 0), 8)).toBe('EMPTY');
    expect(refusalBefore(file('a.jpg', 'image/jpeg', 8_000_001), 8)).toBe('SIZE');
    expect(refusalBefore(file('a.jpg', 'image/jpeg', 8_000_000), 8)).toBeUndefined();
  });
});
