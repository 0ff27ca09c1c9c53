import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(process.cwd(), 'web', 'tokens.css'), 'utf8');

/** The colours of one block of the tokens. */
function colours(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector)).split('}')[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]));
}

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const SYSTEM_DARK = ':root:not([data-theme], [data-mantine-color-scheme])';

const WRITTEN = ['text', 'muted', 'brand', 'open', 'waiting', 'held', 'closed', 'export', 'import', 'emblem'];

/** Every pair of writing and ground that is below the wanted contrast. */
function tooFaint(selector: string, wanted: number): string[] {
  const tokens = colours(selector);
  const pairs = [
    ...WRITTEN.flatMap((ink) => ['ground', 'raised'].map((ground) => [ink, ground] as const)),
    ['on-brand', 'brand'] as const,
    ...(tokens['band']
      ? ([
          ['on-band', 'band'],
          ['on-brand', 'export'],
          ['on-brand', 'import'],
        ] as const)
      : []),
  ];
  return pairs
    .filter(([ink, on]) => !(contrast(tokens[ink] ?? '', tokens[on] ?? '') >= wanted))
    .map((pair) => pair.join(' on '));
}

describe('Contrast', () => {
  it('is measured as WCAG does', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('is 7:1 and more on the display', () => {
    expect(tooFaint(":root[data-theme='display']", 7)).toEqual([]);
  });

  it('is 4.5:1 and more on every other face, light and dark', () => {
    expect(tooFaint(':root {', 4.5)).toEqual([]);
    expect(tooFaint(SYSTEM_DARK, 4.5)).toEqual([]);
    expect(colours(":root[data-mantine-color-scheme='dark']")).toEqual(colours(SYSTEM_DARK));
  });
});
