import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';

const PACKAGE = '@expo-google-fonts/noto-sans-sc';
const { resolve } = createRequire(import.meta.url);
const FOLDER = dirname(resolve(`${PACKAGE}/package.json`)) + sep;

/** One family with every Vietnamese letter and the common Chinese characters; a file holds only the glyphs it uses. */
export const FONTS = {
  Noto: {
    normal: resolve(`${PACKAGE}/400Regular/NotoSansSC_400Regular.ttf`),
    bold: resolve(`${PACKAGE}/700Bold/NotoSansSC_700Bold.ttf`),
  },
};

/** Whether a file belongs to the fonts: nothing else is read when a document is printed. */
export function isFont(path: string): boolean {
  return path.startsWith(FOLDER);
}
