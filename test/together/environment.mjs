import { TestEnvironment } from 'jest-environment-node';

// Servers of tests tell of each request in their log. Nobody reads that here, and writing it and handing it on to Jest took a
// thirtieth of the processor's time; what is worse than news is shown. Once for a process: it outlives each of its files.
const NEWS = '{"level":"info"';
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (chunk, ...more) => {
  if (typeof chunk !== 'string' || !chunk.startsWith(NEWS)) return write(chunk, ...more);
  const worse = chunk.split('\n').filter((line) => line !== '' && !line.startsWith(NEWS));
  return worse.length === 0 || write(`${worse.join('\n')}\n`);
};

/**
 * Lets one test file tell the stories of many. `withinBlock(name, load)` loads another test file so that what it says at its
 * top level (hooks, tests) stands in a block of its own.
 */
export default class TogetherEnvironment extends TestEnvironment {
  handleTestEvent(event, state) {
    if (event.name !== 'setup') return;
    this.global.withinBlock = async (name, load) => {
      const outer = state.currentDescribeBlock;
      this.global.describe(name, () => undefined);
      state.currentDescribeBlock = outer.children.at(-1);
      try {
        await load();
      } finally {
        state.currentDescribeBlock = outer;
      }
    };
  }
}
