import { Injectable, ParseUUIDPipe, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { GATES, type Gate } from '../domain/place.js';
import { refuse } from './http-problems.js';

/** The one spelling of an id: streams and sealed facts are named by it. */
class IdPipe extends ParseUUIDPipe {
  override async transform(value: string, metadata: ArgumentMetadata): Promise<string> {
    const id = await super.transform(value, metadata);
    return (id ?? value).toLowerCase();
  }
}

/** An id in an address; what is none names nothing: `not-found`. */
export const Id = new IdPipe({ exceptionFactory: () => refuse('not-found') });

/** How routes, yards and lanes are named: `HN-1119`. */
export const PLACE_NAME = /^[A-Z0-9-]{2,30}$/;

/** A gate in an address; throws `not-found` for any other word. */
@Injectable()
export class GatePipe implements PipeTransform<string, Gate> {
  transform(value: string): Gate {
    const gate = GATES.find((each) => each === value);
    if (!gate) throw refuse('not-found');
    return gate;
  }
}

/** A lane, yard or route in an address; throws `not-found` for what cannot be the name of one. */
@Injectable()
export class PlaceNamePipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!PLACE_NAME.test(value)) throw refuse('not-found');
    return value;
  }
}
