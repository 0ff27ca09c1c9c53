import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../bin/build.mjs';
import { suites } from './suites.mjs';

// `npm test -- unit jobs` runs the suites whose names begin so; without names, all.
const wanted = process.argv.slice(2);
const chosen = suites.filter(({ name }) => wanted.length === 0 || wanted.some((each) => name.startsWith(each)));
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = await mkdtemp(join(tmpdir(), 'langson-results-'));
const began = Date.now();
const WHOLE_BUDGET = 1440;
const seconds = (since) => (Date.now() - since) / 1000;
const total = { passed: 0, failed: 0 };
const lines = [];

function runJest(args, env, budget, resultFile) {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const workers = args.includes('--maxWorkers') ? [] : ['--maxWorkers', '2'];
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...workers];
  const child = spawn(process.execPath, [...flags, ...args, '--json', '--outputFile', resultFile], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  running = child;
  // The budget is what it should take; only a run that hangs is ended.
  const timer = setTimeout(() => endGroup(child), 3 * budget * 1000);
  return new Promise((resolve) => child.once('close', () => resolve(clearTimeout(timer))));
}

let running;

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    if (running) endGroup(running);
    process.exit(130);
  });

/**
 * Counts each test; a file that could not run counts as one failure, and so does a test that was left out. Files that
 * failed beside others are run once more by themselves (by the project `alone` where several were told together): what
 * passes then is counted, and told as shaky.
 */
async function runSuite({ name, budget, args, env = {}, alone: project }) {
  const since = Date.now();
  console.log(`\n── ${name} (at most ${budget} s)`);
  const result = await resultOf(name, args, env, budget);
  const complaints = [];
  const first = countsOf(result);
  const counts = { ...first };
  const failing = filesThatFailed(result);
  if (failing.length > 0) {
    console.log(`\n── ${name}: ${failing.length} files once more, by themselves`);
    const replaced = new Set(['--testPathPatterns', '--maxWorkers', ...(project ? ['--selectProjects'] : [])]);
    const kept = args.filter((arg, at) => !replaced.has(arg) && !replaced.has(args[at - 1]));
    const alone = ['--maxWorkers', '1', '--testPathPatterns', `(${failing.join('|')})`];
    if (project) alone.push('--selectProjects', project);
    const again = await resultOf(`${name} again`, [...kept, ...alone], env, budget);
    const second = countsOf(again);
    if (again && second.failed === 0 && second.passed > 0) {
      complaints.push(`shaky: ${failing.join(', ')}`);
      counts.passed = passedOf(result, failing) + second.passed;
      counts.failed = first.leftOut;
    }
  }
  const took = seconds(since);
  if (first.leftOut) complaints.push(`${first.leftOut} left out`);
  if (took > budget) complaints.push('OVER ITS BUDGET');
  if (!result) complaints.push('no result');
  else if (counts.passed + counts.failed === 0) complaints.push('no tests');
  if ((!result || counts.passed + counts.failed === 0) && counts.failed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  const verdict = `${counts.passed} passed, ${counts.failed} failed${complaints.length ? ` (${complaints.join(', ')})` : ''}`;
  lines.push(`${name.padEnd(28)} ${took.toFixed(1).padStart(6)} s of ${String(budget).padStart(3)} s   ${verdict}`);
}

async function resultOf(name, args, env, budget) {
  const resultFile = join(folder, `${name.replaceAll(/\W/g, '-')}.json`);
  await runJest(args, env, budget, resultFile);
  return readFile(resultFile, 'utf8').then(JSON.parse, () => undefined);
}

function countsOf(result) {
  const leftOut = (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0);
  const failed = (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0) + leftOut;
  return { passed: result?.numPassedTests ?? 0, failed, leftOut };
}

/** Paths below the root, as patterns; of files that were told together, those that failed, if that is known. */
function filesThatFailed(result) {
  const failed = result?.testResults.filter((file) => file.status === 'failed') ?? [];
  const paths = failed.flatMap((file) => {
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    return tests.length > 0 ? tests.map((test) => fileOf(file, test)) : [relative(root, file.name)];
  });
  return [...new Set(paths)].map((path) => path.replaceAll('.', '\\.'));
}

/** The file that says a test: its own, or the one in whose block it was told together with others. */
function fileOf(file, { ancestorTitles: [block] }) {
  return block?.startsWith('test/') ? block : relative(root, file.name);
}

/** How many passed in files other than these. */
function passedOf(result, failing) {
  const others = result.testResults.flatMap((file) =>
    file.assertionResults.filter((test) => !failing.includes(fileOf(file, test).replaceAll('.', '\\.'))),
  );
  return others.filter(({ status }) => status === 'passed').length;
}

try {
  await build((line) => console.log(line));
  if (chosen.length === 0) throw new Error(`No suite begins with ${wanted.join(' or ')}.`);
  for (const suite of chosen) await runSuite(suite);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}
await rm(folder, { recursive: true, force: true });
if (seconds(began) > WHOLE_BUDGET) lines.push('ALL SUITES TOGETHER ARE OVER THEIR BUDGET.');
console.log(
  `\n${lines.join('\n')}\n${'in all'.padEnd(28)} ${seconds(began).toFixed(1).padStart(6)} s of ${WHOLE_BUDGET} s\n`,
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
