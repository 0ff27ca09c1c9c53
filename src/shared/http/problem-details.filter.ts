import { Catch, HttpException, Injectable, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, placesNamed, problemKind, type Words } from '../domain/problem.js';
import { refuse } from './http-problems.js';
import { languageOf } from './language.js';
import { PlaceNames } from './place-names.js';
import { problemDetails } from './problem-details.js';

const CODE_OF_STATUS = {
  400: 'malformed-request',
  401: 'sign-in-needed',
  403: 'not-allowed',
  404: 'not-found',
  413: 'body-too-large',
  415: 'media-type-not-known',
  429: 'too-many-requests',
} as const;

/** Every error that leaves over HTTP is problem details; an unexpected one is logged with its correlation id and tells nothing of itself. */
@Injectable()
@Catch()
export class ProblemDetailsFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  constructor(private readonly places: PlaceNames) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = this.asDomainError(thrown, request.id);
    const language = languageOf(request.headers['accept-language']);
    const instance = request.url.split('?')[0] ?? '';
    const body = problemDetails(error, language, { instance, correlationId: request.id }, await this.namesFor(error));
    const seconds = error.parameters['seconds'];
    if (seconds !== undefined) void reply.header('retry-after', String(seconds));
    void reply
      .status(body.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', language)
      .send(body);
  }

  /** A refusal is told with the codes of its places rather than not at all. */
  private async namesFor({ code, parameters }: DomainError): Promise<ReadonlyMap<string, Words>> {
    const kind = problemKind(code);
    const places = kind ? placesNamed(kind, parameters) : [];
    if (places.length === 0) return new Map();
    return this.places.of(places).catch((error: unknown) => {
      this.log.warn(`No names for ${places.join(', ')}: ${String(error)}`);
      return new Map<string, Words>();
    });
  }

  private asDomainError(thrown: unknown, correlation: string): DomainError {
    if (thrown instanceof DomainError) return thrown;
    const status =
      thrown instanceof HttpException ? thrown.getStatus() : (thrown as { statusCode?: number }).statusCode;
    const code = CODE_OF_STATUS[status as keyof typeof CODE_OF_STATUS];
    if (code) return refuse(code, code === 'too-many-requests' ? { seconds: 60 } : {});
    this.log.error(`${correlation} ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
    return refuse('internal-error', { correlation });
  }
}
