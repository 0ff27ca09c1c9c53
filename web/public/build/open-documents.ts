import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Puts what anyone needs to check the open data beside the page, as plain text that every browser shows. */
export function openDocuments(folder: string, names: readonly string[]): Plugin {
  return {
    name: 'open-documents',
    async generateBundle() {
      for (const name of names) {
        const source = await readFile(join(folder, `${name}.md`), 'utf8');
        this.emitFile({ type: 'asset', fileName: `${name}.txt`, source });
      }
    },
  };
}
