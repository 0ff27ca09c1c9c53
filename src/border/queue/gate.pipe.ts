import { Injectable, type PipeTransform } from '@nestjs/common';
import { GATES, type Gate } from '../../shared/domain/place.js';
import { refuse } from '../../shared/http/http-problems.js';

/** A gate in a path; throws `not-found` for any other word. */
@Injectable()
export class GatePipe implements PipeTransform<string, Gate> {
  transform(value: string): Gate {
    const gate = GATES.find((each) => each === value);
    if (!gate) throw refuse('not-found');
    return gate;
  }
}
