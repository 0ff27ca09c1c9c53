/**
 * The suites of `npm test` in their order, each with its budget in seconds; together under 24 minutes on two cores.
 * A suite that takes longer says so.
 */
export const suites = [
  { name: 'unit', budget: 60, args: ['--selectProjects', 'unit'] },
  { name: 'architecture', budget: 30, args: ['--selectProjects', 'architecture'] },
  // Every answer that a test asks for is held against the API's own document.
  { name: 'e2e', budget: 400, args: ['--selectProjects', 'together'], env: { HOLD_ANSWERS: '1' }, alone: 'e2e' },
  {
    name: "e2e on Debian's PostgreSQL",
    budget: 60,
    args: ['--selectProjects', 'e2e', '--testPathPatterns', 'test/(event-store/append|harness/services)'],
    env: { TEST_POSTGRES: 'debian' },
  },
  { name: 'jobs on Redis', budget: 60, args: ['--selectProjects', 'jobs'], env: { TEST_JOBS: 'redis' } },
  { name: 'jobs on PostgreSQL', budget: 60, args: ['--selectProjects', 'jobs'], env: { TEST_JOBS: 'postgres' } },
  { name: 'processes', budget: 210, args: ['--selectProjects', 'processes'] },
  { name: 'simulation', budget: 240, args: ['--selectProjects', 'simulation', '--maxWorkers', '1'] },
  { name: 'browser', budget: 440, args: ['--selectProjects', 'browser-together'], alone: 'browser' },
];
