import { QueryFailedError } from 'typeorm';

/** Runs `work`; when a unique constraint stops it, two did the same at once, and `taken` is thrown instead. */
export async function orTaken<T>(work: Promise<T>, taken: () => Error): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { code } = error instanceof QueryFailedError ? (error.driverError as { code?: string }) : {};
    throw code === '23505' ? taken() : error;
  }
}
