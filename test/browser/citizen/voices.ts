import type { Page } from 'playwright-core';

/** Gives the pages that are opened from now on a Vietnamese and an English voice, and notes what they say. */
export async function giveVoices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const voices = ['vi-VN', 'en-US'].map((lang) => ({ lang, name: lang }));
    const spoken: string[] = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: ({ lang, text }: { lang: string; text: string }) => spoken.push(`${lang}: ${text}`),
      cancel: () => spoken.push('silence'),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    // As in a browser it is told when it was said, which nobody here does.
    Object.assign(window, {
      spoken,
      SpeechSynthesisUtterance: function (text: string) {
        return Object.assign(new EventTarget(), { text, lang: '', voice: undefined });
      },
    });
  });
}

/** What a page with such voices has said since it was asked last, in order; `silence` where it was told to stop. */
export function spoken(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { spoken: string[] }).spoken.splice(0));
}
