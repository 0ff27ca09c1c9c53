declare module 'virtual:spoken-clips' {
  interface Recorded {
    readonly url: string;
    /** From and for how many seconds each clip stands in the file. */
    readonly clips: Readonly<Record<string, readonly [from: number, seconds: number]>>;
  }
  export const recorded: Readonly<Record<'vi' | 'zh', Recorded>>;
}

declare module '@echogarden/espeak-ng-emscripten' {
  interface Engine {
    set_voice(name: string): number;
    set_rate(wordsAMinute: number): number;
    synthesize(text: string, take: (audio: Int16Array, events: unknown[]) => boolean): void;
  }
  /** Loads the engine; what is made of it is to be awaited. */
  export default function load(): Promise<{ readonly eSpeakNGWorker: new () => PromiseLike<Engine> & Engine }>;
}
