import { Module, type DynamicModule, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { markPrints } from '../../shared/print/print-mark.js';
import { ResetTrainingController } from './reset-training/reset-training.controller.js';
import { TrainingReset } from './reset-training/training-reset.js';
import { TrainingFeed } from './training-feed.js';

/** What an instance for training has beside the product: a reset, vehicles that come by themselves, and marked prints. */
@Module({})
export class TrainingModule implements OnModuleInit, OnModuleDestroy {
  /** @param training decides the routes, hence known before anything else: `TRAINING` of the environment */
  static register(training = process.env['TRAINING'] === '1'): DynamicModule {
    if (!training) return { module: NoTraining };
    return {
      module: TrainingModule,
      imports: [CqrsModule],
      controllers: [ResetTrainingController],
      providers: [TrainingReset, TrainingFeed],
    };
  }

  onModuleInit(): void {
    markPrints('TẬP HUẤN · 培训 · TRAINING');
  }

  onModuleDestroy(): void {
    markPrints(undefined);
  }
}

@Module({})
class NoTraining {}
