import { readFileSync } from 'node:fs';

// Exit 0 when node_modules holds what the lock file names (optional parts for other platforms aside), 1 when not.
const read = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).packages;
try {
  const wanted = read('package-lock.json');
  const there = read('node_modules/.package-lock.json');
  const differs = Object.entries(wanted).some(([path, { version, optional, devOptional, peer }]) => {
    const found = there[path];
    if (path === '' || (!found && (optional || devOptional || peer))) return false;
    return found?.version !== version;
  });
  process.exitCode = differs ? 1 : 0;
} catch {
  process.exitCode = 1;
}
