import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';

const COMMAND_HANDLER = '__commandHandler__';
const QUERY_HANDLER = '__queryHandler__';

/** Boot fails when two handlers take one command or question: the bus would silently keep the last. */
@Injectable()
export class HandlersCheck implements OnApplicationBootstrap {
  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    for (const kind of [COMMAND_HANDLER, QUERY_HANDLER]) {
      const takers = new Map<object, string>();
      for (const { metatype } of this.discovery.getProviders()) {
        if (!metatype) continue;
        const taken = Reflect.getMetadata(kind, metatype) as { name: string } | undefined;
        if (!taken) continue;
        const other = takers.get(taken);
        if (other && other !== metatype.name)
          throw new Error(`${taken.name} has two handlers: ${other}, ${metatype.name}`);
        takers.set(taken, metatype.name);
      }
    }
  }
}
