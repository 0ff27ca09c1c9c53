import { recorded } from 'virtual:spoken-clips';
import type { Clip, Spoken } from './clips.js';

/** Between two words, so that they do not run into each other. */
const GAP_S = 0.05;

/** Plays recorded clips one after the other. Its files are fetched when it first speaks, and kept. */
export class Player {
  private readonly context = new AudioContext();
  private readonly loaded = new Map<Spoken, Promise<AudioBuffer>>();

  /** Ends when the last word was said; throws when the clips cannot be had. `volume` is 0 to 100. */
  async say(language: Spoken, clips: readonly Clip[], volume: number): Promise<void> {
    const buffer = await this.load(language);
    // A browser that waits for a touch before it makes a sound holds the context until then.
    if (this.context.state === 'suspended') await this.context.resume();
    const gain = this.context.createGain();
    gain.gain.value = volume / 100;
    gain.connect(this.context.destination);
    let at = this.context.currentTime + GAP_S;
    for (const clip of clips) {
      const [from, seconds] = recorded[language].clips[clip] ?? [0, 0];
      if (seconds === 0) continue;
      const source = this.context.createBufferSource();
      source.buffer = buffer;
      source.connect(gain);
      source.start(at, from, seconds);
      at += seconds + GAP_S;
    }
    await new Promise((resolve) => setTimeout(resolve, (at - this.context.currentTime) * 1_000));
    gain.disconnect();
  }

  private load(language: Spoken): Promise<AudioBuffer> {
    const known = this.loaded.get(language) ?? this.fetched(language);
    this.loaded.set(language, known);
    known.catch(() => this.loaded.delete(language));
    return known;
  }

  private async fetched(language: Spoken): Promise<AudioBuffer> {
    const answer = await fetch(recorded[language].url);
    if (!answer.ok) throw new Error(`Clips: ${answer.status}`);
    return this.context.decodeAudioData(await answer.arrayBuffer());
  }
}
