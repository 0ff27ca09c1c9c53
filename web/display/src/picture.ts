import { ask } from './api.js';

/** Wide enough to read what stands on a panel, small enough for a bad line. */
const WIDTH = 960;
const QUALITY = 0.7;

/** Draws this page and hands the picture over to who asked for it. The library comes only then. */
export async function handOverPicture(order: string, token: string): Promise<void> {
  const [{ domToJpeg }, cssText] = await Promise.all([import('modern-screenshot'), facesInUse()]);
  const url = await domToJpeg(document.body, {
    width: innerWidth,
    height: innerHeight,
    scale: WIDTH / innerWidth,
    quality: QUALITY,
    backgroundColor: getComputedStyle(document.documentElement).backgroundColor,
    font: { cssText },
  });
  await ask('me/display/picture', { method: 'PUT', token, body: { order, jpeg: url.slice(url.indexOf(',') + 1) } });
}

/**
 * The faces that the page has loaded, as CSS that holds their files: a picture is drawn apart from the page. Left to itself
 * the library would fetch every slice of Chinese, and write styles that the page's policy forbids.
 */
async function facesInUse(): Promise<string> {
  const loaded = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(nameOf));
  const faces = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter(
      (rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule && loaded.has(nameOfRule(rule)),
    ),
  );
  return (await Promise.all(faces.map(withFile))).join('\n');
}

const bare = (text: string) => text.replace(/["'\s]/g, '').toLowerCase();

function nameOf({ family, weight, unicodeRange }: FontFace): string {
  return bare(`${family} ${weight} ${unicodeRange}`);
}

function nameOfRule({ style }: CSSFontFaceRule): string {
  const [family, weight, range] = ['font-family', 'font-weight', 'unicode-range'].map((each) =>
    style.getPropertyValue(each),
  );
  return bare(`${family} ${weight || 'normal'} ${range || 'U+0-10FFFF'}`);
}

/** Of a rule that names several files the first, which is the one that these browsers take. */
async function withFile({ cssText, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, address = ''] = /url\("([^"]+)"\)/.exec(cssText) ?? [];
  const file = await (await fetch(new URL(address, parentStyleSheet?.href ?? location.href))).blob();
  return cssText.replace(/src:[^;]+;/, `src: url("${await dataUrlOf(file)}") format("woff2");`);
}

function dataUrlOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(new Error('A font could not be read')));
    reader.readAsDataURL(file);
  });
}
