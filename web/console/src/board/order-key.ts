import { Refused, mayPass } from '../../../shared/api/problem.js';

/** The `Idempotency-Key` of what a person presses: the same thing pressed again after a broken line has the same, so it is done once. */
export class OrderKey {
  private of = '';
  private key = '';

  for(order: object): string {
    const of = JSON.stringify(order);
    if (this.of !== of) {
      this.of = of;
      this.key = crypto.randomUUID();
    }
    return this.key;
  }

  /** It was done: the same again is another. */
  done(): void {
    this.of = '';
  }

  /** What was decided against stands under its key: pressed again later it is asked anew. Anything else keeps it. */
  failed(error: unknown): void {
    if (error instanceof Refused && !mayPass(error) && error.problem.code !== 'try-again') this.done();
  }
}
