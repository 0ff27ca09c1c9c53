import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('The types of server, tests and faces', () => {
  // The faces are typed by the API's own document: a route that changes without them is found here and not by their users.
  it('hold, those of the faces by the API as it is now', () => {
    const { status, stdout } = spawnSync('npm', ['run', '--silent', 'typecheck'], { cwd: ROOT, encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  }, 300_000);
});
