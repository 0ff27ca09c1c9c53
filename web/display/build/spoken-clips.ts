import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import espeak from '@echogarden/espeak-ng-emscripten';
import type { Plugin } from 'vite';
import { SPOKEN, wordsOfClips, type Spoken } from '../src/voice/clips.js';

const NAME = 'virtual:spoken-clips';
const VOICE: Readonly<Record<Spoken, string>> = { vi: 'vi', zh: 'cmn' };
/** Words a minute: slower than speech, since it is heard across a yard. */
const RATE = 135;
const HERTZ = 22_050;
/** Below this nothing is heard: what is before the first and after the last louder sample is cut off. */
const SILENT = 300;
/** Raises the number when how clips are made changes. */
const MADE = 1;

type Voice = Awaited<InstanceType<Awaited<ReturnType<typeof espeak>>['eSpeakNGWorker']>>;

interface Made {
  readonly wav: Buffer;
  /** From and for how many seconds each clip stands in the file. */
  readonly clips: Readonly<Record<string, readonly [from: number, seconds: number]>>;
}

/** Records the clips of announcements with a free speech engine and gives them to the page as one file a language. */
export function spokenClips(folder: string): Plugin {
  return {
    name: 'spoken-clips',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const members: string[] = [];
      for (const language of SPOKEN) {
        const { wav, clips } = await recorded(language, folder);
        const file = this.emitFile({ type: 'asset', name: `voice-${language}.wav`, source: wav });
        members.push(`${language}: { url: import.meta.ROLLUP_FILE_URL_${file}, clips: ${JSON.stringify(clips)} }`);
      }
      return `export const recorded = { ${members.join(', ')} };`;
    },
  };
}

/** As kept from an earlier build of the same words, or made now. */
async function recorded(language: Spoken, folder: string): Promise<Made> {
  const words = wordsOfClips(language);
  const stamp = createHash('sha256')
    .update(JSON.stringify([MADE, RATE, VOICE[language], words]))
    .digest('hex')
    .slice(0, 16);
  const [sound, list] = ['wav', 'json'].map((kind) => join(folder, `${language}-${stamp}.${kind}`)) as [string, string];
  const kept = await Promise.all([readFile(sound), readFile(list, 'utf8')]).catch(() => undefined);
  if (kept) return { wav: kept[0], clips: JSON.parse(kept[1]) as Made['clips'] };
  const made = await record(language, words);
  await mkdir(folder, { recursive: true });
  await writeFile(sound, made.wav);
  await writeFile(list, JSON.stringify(made.clips));
  return made;
}

async function record(language: Spoken, words: Readonly<Record<string, string>>): Promise<Made> {
  const engine = await espeak();
  const voice = await new engine.eSpeakNGWorker();
  voice.set_voice(VOICE[language]);
  voice.set_rate(RATE);
  const clips: Record<string, [number, number]> = {};
  const samples: Int16Array[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(words)) {
    const clip = said(voice, text);
    if (clip.length === 0) throw new Error(`The speech engine has no word for ${name} in ${language}`);
    clips[name] = [at / HERTZ, clip.length / HERTZ];
    samples.push(clip);
    at += clip.length;
  }
  return { wav: wavOf(samples), clips };
}

function said(voice: Voice, text: string): Int16Array {
  const parts: Int16Array[] = [];
  voice.synthesize(text, (audio) => {
    parts.push(audio.slice());
    return false;
  });
  const all = joined(parts);
  const from = all.findIndex((sample) => Math.abs(sample) > SILENT);
  const to = all.findLastIndex((sample) => Math.abs(sample) > SILENT);
  return from < 0 ? new Int16Array() : all.slice(from, to + 1);
}

function joined(parts: readonly Int16Array[]): Int16Array {
  const all = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** 16 bits, one channel. */
function wavOf(samples: readonly Int16Array[]): Buffer {
  const sound = joined(samples);
  const bytes = Buffer.from(sound.buffer, sound.byteOffset, sound.byteLength);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + bytes.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(HERTZ, 24);
  head.writeUInt32LE(HERTZ * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(bytes.length, 40);
  return Buffer.concat([head, bytes]);
}
