import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Config } from '../../shared/config/config.js';
import { metrics } from '../../shared/observability/metrics.js';
import { DeliveryTable } from './delivery-table.js';

const NAMES = { count: 'message_deliveries', oldest: 'message_oldest_waiting_seconds' } as const;

/** Says at start by which ways messages leave, and in /metrics how many wait and since when. */
@Injectable()
export class DeliveryFigures implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    private readonly table: DeliveryTable,
  ) {}

  onApplicationBootstrap(): void {
    const { mail, sms } = this.config.messages;
    const said = (set: unknown, variable: string) => (set ? 'on' : `off (${variable} is not set)`);
    new Logger('messages').log(`E-mail is ${said(mail, 'SMTP_URL')}, short messages are ${said(sms, 'SMS_URL')}.`);
    const table = this.table;
    // Of several applications in one process the last one is shown.
    for (const name of Object.values(NAMES)) metrics.removeSingleMetric(name);
    const oldest = new Gauge({
      name: NAMES.oldest,
      help: 'How long the oldest message waits to be sent.',
      labelNames: ['channel'],
      registers: [metrics],
    });
    const counted = new Gauge({
      name: NAMES.count,
      help: 'Messages that left the product or should have, of the last 90 days.',
      labelNames: ['channel', 'state'],
      registers: [],
      async collect() {
        this.reset();
        oldest.reset();
        for (const { channel, state, count, oldest: seconds } of await table.counts()) {
          this.set({ channel, state }, count);
          if (state === 'PENDING') oldest.set({ channel }, seconds);
        }
      },
    });
    metrics.registerMetric(counted);
  }
}
