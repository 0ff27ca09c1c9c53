import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';

/** Whether this process has been told to end: it finishes what it was asked and takes nothing more. */
@Injectable()
export class Ending implements BeforeApplicationShutdown {
  begun = false;

  beforeApplicationShutdown(): void {
    this.begun = true;
  }
}
