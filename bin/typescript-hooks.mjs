import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';

// `node --import ./bin/typescript-hooks.mjs FILE.ts`: runs TypeScript without building it, for benchmarks and for tests
// that need a process of their own.
if (!process.env['TYPESCRIPT_HOOKS_INSIDE']) {
  process.env['TYPESCRIPT_HOOKS_INSIDE'] = '1';
  register(import.meta.url);
  delete process.env['TYPESCRIPT_HOOKS_INSIDE'];
}

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  const fromTypeScript = context.parentURL?.endsWith('.ts');
  if (fromTypeScript && specifier.startsWith('.') && specifier.endsWith('.js')) {
    try {
      return await next(`${specifier.slice(0, -3)}.ts`, context);
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    }
  }
  return next(specifier, context);
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { transform } = await import('@swc/core');
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { filename, sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
}
