import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { writeThrough } from '../observability/product-logger.js';

/** Whether this process has been told to end: it finishes what it was asked and takes nothing more. */
@Injectable()
export class Ending implements BeforeApplicationShutdown {
  begun = false;

  beforeApplicationShutdown(): void {
    this.begun = true;
    writeThrough();
  }
}
