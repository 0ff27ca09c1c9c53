import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../shared/config/config.js';
import { folded } from '../../shared/domain/folded.js';

/** More words has no name, and no question. */
const MOST_WORDS = 12;

/** The words of a text as they are looked for: without case and accents, each once. */
export function wordsOf(text: string): string[] {
  const words = folded(text).split(/[^\p{L}\p{N}.-]+/u);
  return [...new Set(words.filter(Boolean))].slice(0, MOST_WORDS);
}

/**
 * Names are sealed, so nothing can be looked for in them; beside each lie tags of its words. They hang on `SECRET_PLATE`,
 * which is never changed, and are worth nothing without it.
 */
@Injectable()
export class NameTags {
  private readonly key: Buffer;

  constructor({ secrets }: Config) {
    this.key = Buffer.from(hkdfSync('sha256', secrets.plateKey, 'dossiers', 'names', 32));
  }

  tagOf(word: string): string {
    return createHmac('sha256', this.key).update(word).digest('base64url').slice(0, 22);
  }

  /** The tags of every word of a name. */
  tagsOf(name: string): string[] {
    return wordsOf(name).map((word) => this.tagOf(word));
  }
}
