import { hash, verify, type Options } from '@node-rs/argon2';

/** OWASP's first choice for argon2id (which is this library's default algorithm): 19 MiB, two passes, one lane. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing uses the threads that signatures and files need too; a flood of sign-ins may take two of the four, no more. */
const AT_ONCE = 2;
let busy = 0;
const waiting: (() => void)[] = [];

let nobody: Promise<string> | undefined;

/** The hash to store of a password, salted. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFKC'), COST));
}

/** Whether the password fits. Without a stored hash it works just as long and answers no: time does not tell accounts apart. */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const against = stored ?? (await nobody);
  const fits = await inTurn(() => verify(against, password.normalize('NFKC')));
  return fits && typeof stored === 'string';
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}
