import { SetMetadata } from '@nestjs/common';

export const LOGGED = 'logged-reads';

/** Each look at it is written down before it is answered, whoever looks: at all routes of a controller, or at one. */
export const Logged = () => SetMetadata(LOGGED, true);
