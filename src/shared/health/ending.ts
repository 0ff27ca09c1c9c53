import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { setTimeout as pause } from 'node:timers/promises';
import { Config } from '../config/config.js';
import { writeThrough } from '../observability/product-logger.js';

/**
 * Whether this process has been told to end. A server answers on for the grace of its settings, saying that it is not
 * ready; then everything finishes what it was asked and takes nothing more.
 */
@Injectable()
export class Ending implements OnModuleDestroy {
  begun = false;

  constructor(
    private readonly config: Config,
    private readonly http: HttpAdapterHost,
  ) {}

  /** The first hook of an end: sockets, log and port close in later ones. */
  async onModuleDestroy(): Promise<void> {
    this.begun = true;
    writeThrough();
    // Nobody is sent to a process that does not listen.
    if (this.http.listening) await pause(this.config.shutdownGraceMs);
  }
}
