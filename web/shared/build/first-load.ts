import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** Ends the build when what a browser must fetch before the first page shows is larger than allowed; gzipped, fonts apart. */
export function firstLoadBelow(kilobytes: number): Plugin {
  return {
    name: 'first-load',
    enforce: 'post',
    generateBundle(_, bundle) {
      const parts = partsOfFirstLoad(bundle);
      const bytes = parts.reduce((all, { code }) => all + gzipSync(code).length, 0);
      const said = `First load ${(bytes / 1000).toFixed(0)} kB of ${kilobytes} kB allowed`;
      if (bytes > kilobytes * 1000)
        this.error(`${said}: ${parts.map(({ name, code }) => `${name} ${gzipSync(code).length}`).join(', ')}`);
      this.info(said);
    },
  };
}

/** Entries with all that they import without being asked, and the styles of these. */
function partsOfFirstLoad(bundle: Rolldown.OutputBundle): { name: string; code: string }[] {
  const chunks = new Map<string, Rolldown.OutputChunk>();
  const take = (name: string) => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || chunks.has(name)) return;
    chunks.set(name, chunk);
    for (const imported of chunk.imports) take(imported);
  };
  for (const chunk of Object.values(bundle))
    if (chunk.type === 'chunk' && chunk.isEntry && chunk.name !== 'sw') take(chunk.fileName);
  const styles = new Set([...chunks.values()].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  return [
    ...[...chunks.values()].map(({ fileName, code }) => ({ name: fileName, code })),
    ...[...styles].map((name) => {
      const style = bundle[name];
      return { name, code: style?.type === 'asset' ? String(style.source) : '' };
    }),
  ];
}
