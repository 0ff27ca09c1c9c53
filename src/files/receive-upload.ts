import { createHash } from 'node:crypto';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../shared/domain/problem.js';
import { refuse } from './domain/file-problems.js';
import { HEAD_BYTES, mediaTypeOf, type MediaType } from './domain/media-type.js';

/** A file that was handed in, whole. `digest`: SHA-256, hex. */
export interface Received {
  readonly content: Buffer;
  readonly mediaType: MediaType;
  readonly digest: string;
}

const MEGABYTE = 1_000_000;

/**
 * Reads the one file of a request as it comes in, and no further than is allowed: its beginning tells the type. Name and
 * label that the sender gave it are not looked at. Throws `file-missing`, `file-too-large`, `file-type-not-taken`.
 */
export async function receiveUpload(request: FastifyRequest, megabytes: number): Promise<Received> {
  const { file } = await partOf(request, megabytes * MEGABYTE);
  const chunks: Buffer[] = [];
  const hash = createHash('sha256');
  let mediaType: MediaType | undefined;
  let bytes = 0;
  try {
    for await (const chunk of file as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      hash.update(chunk);
      bytes += chunk.length;
      if (mediaType || bytes < HEAD_BYTES) continue;
      mediaType = mediaTypeOf(Buffer.concat(chunks));
      if (!mediaType) throw refuse('file-type-not-taken');
    }
  } catch (error) {
    throw error instanceof DomainError ? error : refuse('file-missing');
  }
  if (file.truncated) throw refuse('file-too-large', { megabytes });
  if (bytes === 0) throw refuse('file-missing');
  if (!mediaType) throw refuse('file-type-not-taken');
  return { content: Buffer.concat(chunks), mediaType, digest: hash.digest('hex') };
}

/** The same of a file that lies there whole. Throws `file-missing`, `file-too-large`, `file-type-not-taken`. */
export function receivedOf(content: Buffer, megabytes: number): Received {
  if (content.length === 0) throw refuse('file-missing');
  if (content.length > megabytes * MEGABYTE) throw refuse('file-too-large', { megabytes });
  const mediaType = mediaTypeOf(content);
  if (!mediaType) throw refuse('file-type-not-taken');
  return { content, mediaType, digest: createHash('sha256').update(content).digest('hex') };
}

async function partOf(request: FastifyRequest, most: number): Promise<MultipartFile> {
  if (!request.isMultipart()) throw refuse('file-missing');
  const limits = { fileSize: most, files: 1, fields: 10, fieldSize: 1_000, parts: 11, headerPairs: 20 };
  const part = await request.file({ limits }).catch(() => undefined);
  if (!part) throw refuse('file-missing');
  return part;
}
