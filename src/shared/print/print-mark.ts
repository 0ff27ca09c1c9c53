let mark: string | undefined;

/** From now on every document of this process bears these words across each page; without any, none. */
export function markPrints(words: string | undefined): void {
  mark = words;
}

export function printMark(): string | undefined {
  return mark;
}
