import { Global, Module } from '@nestjs/common';
import { TryBudgets } from './try-budgets.js';

/** What the doors of every context share. */
@Global()
@Module({ providers: [TryBudgets], exports: [TryBudgets] })
export class DoorModule {}
