import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '../../src/shared/domain/roles.js';
import { ALLOWED, PUBLIC, WHILE_ENROLLING } from '../../src/shared/http/allow.js';

/** A route as the server answers it. */
export interface ServedRoute {
  readonly method: string;
  readonly url: string;
}

/** What a controller says about who may call its route. */
export interface StatedRoute {
  readonly allowed: readonly Role[];
  readonly open: boolean;
  readonly whileEnrolling: boolean;
}

/** Every route that the server answers, also those that stand outside controllers; read off Fastify's own tree. */
export function servedRoutes(app: NestFastifyApplication): ServedRoute[] {
  const tree = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const path: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods] = /^([│├└─\s]*)(\S+)(?: \(([A-Z, ]+)\))?$/u.exec(line) ?? [];
    if (!part) return [];
    path.length = indent.length / 4 - 1;
    path.push(part);
    const url = path.join('');
    const served = methods?.split(', ') ?? [];
    return served.filter((method) => method !== 'HEAD').map((method) => ({ method, url }));
  });
}

/** What all controllers state, by `METHOD path` without the prefix of the API. */
export function statedRoutes(app: NestFastifyApplication): Map<string, StatedRoute> {
  const stated = new Map<string, StatedRoute>();
  const scanner = new MetadataScanner();
  for (const { metatype } of app.get(DiscoveryService, { strict: false }).getControllers()) {
    if (!metatype) continue;
    for (const name of scanner.getAllMethodNames(metatype.prototype as object)) {
      const handler = (metatype.prototype as Record<string, object>)[name];
      if (!handler || Reflect.getMetadata(PATH_METADATA, handler) === undefined) continue;
      const read = <T>(key: string): T | undefined =>
        (Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, metatype)) as T | undefined;
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number];
      for (const base of pathsOf(metatype))
        for (const rest of pathsOf(handler))
          stated.set(`${method} ${['', base, rest].filter((each, n) => n === 0 || each).join('/')}`, {
            allowed: read(ALLOWED) ?? [],
            open: read(PUBLIC) ?? false,
            whileEnrolling: read(WHILE_ENROLLING) ?? false,
          });
    }
  }
  return stated;
}

function pathsOf(target: object): string[] {
  const paths = Reflect.getMetadata(PATH_METADATA, target) as string | string[];
  return [paths].flat().map((path) => path.replace(/^\/+|\/+$/g, ''));
}
