/** Everything that the product writes to its log while caught; nothing of it is shown. */
export class LogLines {
  private readonly text: string[] = [];
  private readonly streams = [process.stdout, process.stderr] as const;
  private readonly writes = this.streams.map((stream) => stream.write.bind(stream));

  static catch(): LogLines {
    const lines = new LogLines();
    for (const stream of lines.streams) {
      stream.write = (chunk: string | Uint8Array) => {
        lines.text.push(String(chunk));
        return true;
      };
    }
    return lines;
  }

  end(): void {
    this.streams.forEach((stream, n) => {
      const write = this.writes[n];
      if (write) stream.write = write;
    });
  }

  get count(): number {
    return this.all().length;
  }

  /** Lines that hold one of some words. */
  holding(words: readonly string[]): string[] {
    return this.all().filter((line) => words.some((word) => line.includes(word)));
  }

  private all(): string[] {
    return this.text.join('').split('\n').filter(Boolean);
  }
}
