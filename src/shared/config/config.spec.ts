import { randomBytes } from 'node:crypto';
import { Config } from './config.js';

const DATABASE_URL = 'postgres://gate@localhost/gate';
const secrets = {
  SECRET_TOKEN: randomBytes(32).toString('base64'),
  SECRET_PERSONAL_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  SECRET_PLATE: randomBytes(32).toString('base64'),
  SECRET_TICKET_SALT: randomBytes(32).toString('base64'),
};

describe('the settings of a process', () => {
  it('need a database', () => {
    expect(() => Config.from({})).toThrow('DATABASE_URL');
  });

  it('have defaults for development', () => {
    const config = Config.from({ DATABASE_URL });
    expect(config).toMatchObject({ environment: 'development', port: 3000, migrationDatabaseUrl: DATABASE_URL });
    expect(config.clock.kind).toBe('real');
    expect(config.shutdownGraceMs).toBe(0);
  });

  it.each(Object.keys(secrets))('refuse production without %s', (name) => {
    expect(() => Config.from({ NODE_ENV: 'production', DATABASE_URL, ...secrets, [name]: undefined })).toThrow(name);
  });

  it('refuse production with the development value of a secret', () => {
    const known = Config.from({ DATABASE_URL }).secrets;
    const env = { NODE_ENV: 'production', DATABASE_URL, ...secrets };
    expect(() => Config.from({ ...env, SECRET_TOKEN: known.token })).toThrow('SECRET_TOKEN');
    const key = known.personalKeys.keys.get('dev')?.toString('base64');
    expect(() => Config.from({ ...env, SECRET_PERSONAL_KEYS: `other:${key}` })).toThrow('SECRET_PERSONAL_KEYS');
  });

  it('take production with secrets of its own, the first key being current', () => {
    const other = `k0:${randomBytes(32).toString('base64')}`;
    const ring = `${secrets.SECRET_PERSONAL_KEYS},${other}`;
    const config = Config.from({ NODE_ENV: 'production', DATABASE_URL, ...secrets, SECRET_PERSONAL_KEYS: ring });
    expect(config.secrets.personalKeys.current).toBe('k1');
    expect([...config.secrets.personalKeys.keys.keys()]).toEqual(['k1', 'k0']);
  });

  it('put the public address on papers that are kept, whatever host a request names', () => {
    const set = Config.from({ DATABASE_URL, PUBLIC_URL: 'https://gate.example/' });
    expect(set.originOnPaper('https://elsewhere.example')).toBe('https://gate.example');
    const unset = Config.from({ DATABASE_URL });
    expect(unset.originOnPaper('http://localhost:3000')).toBe('http://localhost:3000');
    const production = Config.from({ NODE_ENV: 'production', DATABASE_URL, ...secrets });
    expect(production.originOnPaper('https://elsewhere.example')).toBeUndefined();
  });

  it('send messages only where a way out and the public address are set, and never from a training gate', () => {
    const PUBLIC_URL = 'https://gate.example';
    const mail = { SMTP_URL: 'smtps://mail.example:465', MAIL_FROM: 'Cửa khẩu số <gate@gate.example>' };
    const sms = { SMS_URL: 'https://sms.example/messages', SECRET_SMS_TOKEN: 'token' };
    expect(Config.from({ DATABASE_URL, PUBLIC_URL }).messages).toEqual({});
    const { messages } = Config.from({ DATABASE_URL, PUBLIC_URL, ...mail, ...sms });
    expect(messages).toMatchObject({ mail: { from: mail.MAIL_FROM }, sms: { partsPerDay: 2_000, accents: false } });
    expect(Config.from({ DATABASE_URL, PUBLIC_URL, ...mail, ...sms, TRAINING: '1' }).messages).toEqual({});
    expect(() => Config.from({ DATABASE_URL, ...mail })).toThrow('PUBLIC_URL');
    expect(() => Config.from({ DATABASE_URL, PUBLIC_URL, ...mail, MAIL_FROM: 'nobody' })).toThrow('MAIL_FROM');
    expect(() => Config.from({ DATABASE_URL, PUBLIC_URL, ...sms, SECRET_SMS_TOKEN: '' })).toThrow('SECRET_SMS_TOKEN');
  });

  it('let citizens sign in by a provider only where all that it takes is set', () => {
    const given = {
      DATABASE_URL,
      OIDC_ISSUER: 'https://id.example',
      OIDC_CLIENT_ID: 'gate',
      SECRET_OIDC_CLIENT: 'secret',
    };
    expect(Config.from({ DATABASE_URL }).openId).toBeUndefined();
    expect(Config.from(given).openId).toMatchObject({ name: 'VNeID', scopes: 'openid profile', levels: [] });
    expect(Config.from({ ...given, TRAINING: '1' }).openId).toBeUndefined();
    const levels = { ...given, OIDC_CLAIM_LEVEL: 'level', OIDC_LEVELS: '2, 3' };
    expect(Config.from(levels).openId?.levels).toEqual(['2', '3']);
    for (const wrong of [
      { OIDC_ISSUER: 'id.example' },
      { OIDC_CLIENT_ID: '' },
      { SECRET_OIDC_CLIENT: '' },
      { OIDC_CLIENT_AUTH: 'none' },
      { OIDC_SCOPES: 'profile' },
      { OIDC_LEVELS: '2' },
    ])
      expect(() => Config.from({ ...given, ...wrong })).toThrow(Object.keys(wrong)[0]);
    const production = { ...given, ...secrets, NODE_ENV: 'production' };
    expect(() => Config.from(production)).toThrow('PUBLIC_URL');
    const PUBLIC_URL = 'https://gate.example';
    expect(() => Config.from({ ...production, PUBLIC_URL, OIDC_ISSUER: 'http://id.example' })).toThrow('OIDC_ISSUER');
    expect(Config.from({ ...production, PUBLIC_URL }).openId?.clientId).toBe('gate');
  });

  it('word answers by a model only where one is named', () => {
    const model = { ASSISTANT_MODEL_URL: 'https://model.example/v1/', ASSISTANT_MODEL: 'small' };
    expect(Config.from({ DATABASE_URL }).model).toBeUndefined();
    expect(Config.from({ DATABASE_URL, ...model }).model).toEqual({
      url: 'https://model.example/v1',
      name: 'small',
      key: undefined,
      patienceMs: 8_000,
    });
    expect(() => Config.from({ DATABASE_URL, ...model, ASSISTANT_MODEL: '' })).toThrow('ASSISTANT_MODEL');
  });

  it.each([
    ['ASSISTANT_MODEL_URL', 'model.example'],
    ['SMTP_URL', 'mail.example'],
    ['SMTP_URL', 'smtp://user:password@mail.example'],
    ['SMS_URL', 'sms.example'],
    ['CLOCK', 'sundial'],
    ['CLOCK_START', 'tomorrow'],
    ['CLOCK_SCALE', '0'],
    ['PORT', '99999'],
    ['NODE_ENV', 'prod'],
    ['SHUTDOWN_GRACE_MS', '3s'],
    ['SHUTDOWN_GRACE_MS', '60001'],
    ['TRUSTED_PROXIES', 'nginx'],
    ['GUEST_SEATS_PER_HOST', '0'],
    ['SECRET_PERSONAL_KEYS', 'k1:tooshort'],
    ['PUBLIC_URL', 'gate.example'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['PUBLIC_URL', 'https://gate.example/portal'],
    ['PUBLIC_URL', 'https://somebody@gate.example'],
  ])('refuse %s=%s', (name, value) => {
    expect(() => Config.from({ DATABASE_URL, [name]: value })).toThrow(name);
  });
});
