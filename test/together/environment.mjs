import { TestEnvironment } from 'jest-environment-node';

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
