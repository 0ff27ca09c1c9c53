import { hash, verify, type Options } from '@node-rs/argon2';

/** OWASP's first choice for argon2id (which is this library's default algorithm): 19 MiB, two passes, one lane. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let nobody: Promise<string> | undefined;

/** The hash to store of a password, salted. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/** Whether the password fits. Without a stored hash it works just as long and answers no: time does not tell accounts apart. */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const fits = await verify(stored ?? (await nobody), password.normalize('NFKC'));
  return fits && typeof stored === 'string';
}
