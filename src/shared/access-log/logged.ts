import { SetMetadata } from '@nestjs/common';

export const LOGGED = 'logged-reads';

/** Each look at it is written down before it is answered, whoever looks. */
export const Logged = () => SetMetadata(LOGGED, true);
