import { Header, StreamableFile, applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import { Refusals } from '../shared/http/route.js';
import { MEDIA_TYPES, type MediaType } from './domain/media-type.js';
import type { OpenedFile } from './file-store.js';

const ALL = Object.keys(MEDIA_TYPES) as MediaType[];
const BINARY = { schema: { type: 'string', format: 'binary', example: '%PDF-1.7' } } as const;

interface FileGivenOut {
  readonly summary: string;
  /** Of the answer, for the API's document. */
  readonly description: string;
  readonly types?: readonly MediaType[];
  /** Besides those that every file may meet. */
  readonly refusals?: readonly string[];
  /** How long it may be kept on the way; by nobody unless told. */
  readonly cache?: string;
}

/** A route that gives one file out. Whatever it holds, no browser shows it as a page of ours. */
export const FileRoute = ({ summary, description, types = ALL, refusals = [], cache = 'no-store' }: FileGivenOut) =>
  applyDecorators(
    Header('cache-control', cache),
    Header('content-security-policy', "default-src 'none'; sandbox"),
    ApiOperation({ summary }),
    ApiResponse({ status: 200, description, content: Object.fromEntries(types.map((type) => [type, BINARY])) }),
    Refusals('not-found', ...refusals, 'file-erased', 'file-withheld', 'file-not-scanned'),
  );

/** The answer that a browser saves under this name, which gets the ending of what it is. */
export function toSave({ content, mediaType }: OpenedFile, name: string): StreamableFile {
  const disposition = `attachment; filename="${name}.${MEDIA_TYPES[mediaType]}"`;
  return new StreamableFile(content, { type: mediaType, disposition, length: content.length });
}

/** The answer that a browser shows within a page. */
export function toShow({ content, mediaType }: OpenedFile): StreamableFile {
  return new StreamableFile(content, { type: mediaType, disposition: 'inline', length: content.length });
}
