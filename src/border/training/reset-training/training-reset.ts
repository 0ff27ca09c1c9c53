import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { problems } from '../../../shared/domain/problem.js';
import { resetTraining } from './reset-training.js';

const refuse = problems({
  'training-reset-running': {
    status: 409,
    title: { vi: 'Đang đặt lại cửa khẩu tập huấn', zh: '培训口岸正在重置', en: 'The training gate is being reset' },
    todo: { vi: 'Chờ một chút rồi tải lại.', zh: '请稍候后刷新。', en: 'Wait a moment and load again.' },
  },
});

/** One reset at a time in this process. */
@Injectable()
export class TrainingReset {
  private running = false;

  constructor(private readonly modules: ModuleRef) {}

  /** Throws `training-reset-running`. */
  async carryOut(): Promise<number> {
    if (this.running) throw refuse('training-reset-running');
    this.running = true;
    try {
      return await resetTraining(this.modules as unknown as INestApplicationContext);
    } finally {
      this.running = false;
    }
  }
}
