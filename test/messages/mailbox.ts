import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** What the server answers to a letter: a refusal by its code, or it is silent once it has it all. */
export type Mood =
  { readonly code: number; readonly words: string; readonly at: 'RCPT' | 'DATA' } | 'SILENT' | undefined;

/** A real mail server on a port of its own; keeps what comes, and answers as its mood is. */
export class Mailbox {
  readonly letters: ParsedMail[] = [];
  mood: Mood;
  port = 0;
  /** Letters that came whole, also those that were not answered. */
  came = 0;
  private server?: SMTPServer;

  /** Listens; where it listened before, when it did. */
  async open(): Promise<void> {
    const options: SMTPServerOptions = {
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onRcptTo: (_address, _session, done) => done(this.refusal('RCPT')),
      onData: (stream, _session, done) => {
        simpleParser(stream).then(
          (letter) => {
            this.came += 1;
            if (this.mood === 'SILENT') return;
            const refusal = this.refusal('DATA');
            if (!refusal) this.letters.push(letter);
            done(refusal);
          },
          (error: Error) => done(error),
        );
      },
    };
    const server = new SMTPServer(options);
    server.on('error', () => undefined);
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    const address = server.server.address();
    if (address !== null && typeof address === 'object') this.port = address.port;
  }

  async close(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** The letters of one reader. */
  of(address: string): ParsedMail[] {
    return this.letters.filter(({ to }) => [to ?? []].flat().some((each) => each.text.includes(address)));
  }

  private refusal(at: 'RCPT' | 'DATA'): Error | null {
    const { mood } = this;
    if (mood === undefined || mood === 'SILENT' || mood.at !== at) return null;
    return Object.assign(new Error(mood.words), { responseCode: mood.code });
  }
}
