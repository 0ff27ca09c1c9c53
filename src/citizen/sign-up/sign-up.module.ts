import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { MessagesModule } from '../../messages/index.js';
import { JobRegistry } from '../../shared/jobs/job-registry.js';
import { BeginSignUpHandler, FinishSignUpHandler } from './sign-up.commands.js';
import { SignUpController } from './sign-up.controller.js';
import { SignUps } from './sign-ups.js';

/** Accounts that citizens open for themselves, by a code that goes to their address. */
@Module({
  imports: [CqrsModule, MessagesModule],
  controllers: [SignUpController],
  providers: [SignUps, BeginSignUpHandler, FinishSignUpHandler],
})
export class SignUpModule {
  constructor(jobs: JobRegistry, signUps: SignUps) {
    jobs.handle({ name: 'sweep-sign-ups', every: '17 * * * *', run: () => signUps.sweep() });
  }
}
