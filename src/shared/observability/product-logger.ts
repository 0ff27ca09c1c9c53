import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Lines are gathered for so long: in a rush a write for each would cost more than what it tells of. */
const GATHER_MS = 200;
const GATHER_LINES = 100;

let gathered: string[] = [];
const out = {
  write(line: string): void {
    gathered.push(line);
    if (gathered.length >= GATHER_LINES) out.flush();
  },
  flush(): void {
    if (gathered.length === 0) return;
    const lines = gathered.join('');
    gathered = [];
    process.stdout.write(lines);
  },
};
setInterval(() => out.flush(), GATHER_MS).unref();
process.on('exit', () => out.flush());
// A process that ends by a signal has no such moment: once it is asked to end, nothing is gathered any more.
let ending = false;

/** From now on every line is written at once. */
export function writeThrough(): void {
  ending = true;
  out.flush();
}

/**
 * Structured logs: one JSON line a thing, `{ level, timestamp, pid, context, message }`, a request's line with correlation
 * id and route template; never a query, a body or a name. Warnings and errors are written at once, the rest within 200 ms.
 */
class ProductLogger implements LoggerService {
  private readonly lines: Logger = pino(
    {
      base: { pid: process.pid },
      messageKey: 'message',
      timestamp: () => `,"timestamp":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
    },
    out,
  );

  log(message: unknown, ...more: unknown[]): void {
    this.lines.info(lineOf(message, more));
    if (ending) out.flush();
  }
  warn(message: unknown, ...more: unknown[]): void {
    this.lines.warn(lineOf(message, more));
    out.flush();
  }
  error(message: unknown, ...more: unknown[]): void {
    this.lines.error(lineOf(message, more));
    out.flush();
  }
  fatal(message: unknown, ...more: unknown[]): void {
    this.lines.fatal(lineOf(message, more));
    out.flush();
  }
  debug(message: unknown, ...more: unknown[]): void {
    this.lines.debug(lineOf(message, more));
  }
  verbose(message: unknown, ...more: unknown[]): void {
    this.lines.trace(lineOf(message, more));
  }
}

/** Nest gives the context last, and before it, for an error, its stack. */
function lineOf(message: unknown, more: readonly unknown[]): object {
  const said = message instanceof Error ? (message.stack ?? String(message)) : message;
  const [context, stack] = [more.at(-1), more.length > 1 ? more[0] : undefined];
  return { ...(context !== undefined && { context }), ...(stack !== undefined && { stack }), message: said };
}

const logger = new ProductLogger();

/** The logger of this process. */
export function productLogger(): LoggerService & { log: (message: unknown, context: string) => void } {
  return logger;
}
