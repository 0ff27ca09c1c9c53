import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { SearchController } from './search.controller.js';
import { SearchEverythingHandler } from './search.query.js';

/** One search over everything public: asks each module its own question and keeps nothing itself. */
@Module({
  imports: [CqrsModule],
  controllers: [SearchController],
  providers: [SearchEverythingHandler],
})
export class SearchModule {}
