import { Histogram, Registry } from 'prom-client';

/** Everything that /metrics shows of this process. */
export const metrics = new Registry();

export const lockWait = new Histogram({
  name: 'log_lock_wait_seconds',
  help: 'Time that an append waited for the lock that orders the log.',
  buckets: [0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 3],
  registers: [metrics],
});

export const batchSize = new Histogram({
  name: 'log_batch_size',
  help: 'Commands carried out in one group commit.',
  buckets: [1, 2, 4, 8, 16, 32, 64],
  registers: [metrics],
});

export const appendTime = new Histogram({
  name: 'log_append_seconds',
  help: 'Time of one append, the wait for the lock included.',
  buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 3, 10],
  registers: [metrics],
});
