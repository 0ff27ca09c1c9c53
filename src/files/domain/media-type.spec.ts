import { mediaTypeOf } from './media-type.js';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)));

describe('The type of a file', () => {
  it.each([
    ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe1], 'Exif')],
    ['image/png', bytes([0x89], 'PNG', [13, 10, 26, 10])],
    ['image/webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
    ['image/heic', bytes([0, 0, 0, 24], 'ftypheic')],
    ['image/heic', bytes([0, 0, 0, 24], 'ftypmif1')],
    ['application/pdf', bytes('%PDF-1.7')],
  ])('is %s by its first bytes', (type, head) => {
    expect(mediaTypeOf(head)).toBe(type);
  });

  it.each([
    ['a page', bytes('<!doctype html>')],
    ['a program', bytes('MZ', [0x90, 0])],
    ['an archive', bytes('PK', [3, 4])],
    ['a film', bytes([0, 0, 0, 24], 'ftypmp42')],
    ['a sound', bytes('RIFF', [1, 2, 3, 4], 'WAVEfmt ')],
    ['a PDF behind other things', bytes(' %PDF-1.7')],
    ['half a beginning', bytes([0xff, 0xd8])],
    ['nothing', bytes()],
  ])('is none that is taken of %s', (_, head) => {
    expect(mediaTypeOf(head)).toBeUndefined();
  });
});
