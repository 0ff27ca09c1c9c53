import { Client } from 'pg';
import { ticketList } from '../../src/border/queue/tickets/ticket-list/ticket-list.projection.js';

const LOOK_MS = 20;

/** How long after an event is committed the list of tickets shows it: looks at log and checkpoint again and again. */
export class ProjectionLag {
  readonly milliseconds: number[] = [];
  private readonly client: Client;
  private over = false;
  private looking: Promise<void> | undefined;

  constructor(databaseUrl: string) {
    this.client = new Client({ connectionString: databaseUrl });
  }

  async start(): Promise<void> {
    await this.client.connect();
    this.looking = this.look();
  }

  async stop(): Promise<void> {
    this.over = true;
    await this.looking;
    await this.client.end();
  }

  private async look(): Promise<void> {
    let waiting: { position: number; since: number }[] = [];
    while (!this.over) {
      const since = performance.now();
      const { rows } = await this.client.query<{ last: string; reached: string }>({
        name: 'lag',
        text: `SELECT (SELECT position FROM event WHERE type = ANY($1) ORDER BY position DESC LIMIT 1) AS last,
                      (SELECT position FROM checkpoint WHERE name = $2) AS reached`,
        values: [ticketList.types, ticketList.name],
      });
      const [last, reached] = [Number(rows[0]?.last), Number(rows[0]?.reached)];
      if (last > (waiting.at(-1)?.position ?? 0)) waiting.push({ position: last, since });
      for (const { position, since: seen } of waiting)
        if (position <= reached) this.milliseconds.push(performance.now() - seen);
      waiting = waiting.filter(({ position }) => position > reached);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }
}
