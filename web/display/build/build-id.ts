import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const PLACE = '%BUILD%';

/** Names the build by what it is made of: in the page, and in `version.json` for pages that are open already. */
export function buildId(): Plugin {
  return {
    name: 'build-id',
    enforce: 'post',
    generateBundle(_, bundle) {
      const hash = createHash('sha256');
      for (const name of Object.keys(bundle).sort()) hash.update(name);
      const build = hash.digest('hex').slice(0, 16);
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.html'))
          file.source = String(file.source).replace(PLACE, build);
      this.emitFile({ type: 'asset', fileName: 'version.json', source: JSON.stringify({ build }) });
    },
  };
}
