import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { JobRegistry } from '../shared/jobs/job-registry.js';
import { AccessListController } from './access-list/access-list.controller.js';
import { ListFileAccessesHandler } from './access-list/list-file-accesses.query.js';
import { FileAccessLog } from './file-access-log.js';
import { FileStore } from './file-store.js';
import { UploadBounds } from './upload-bounds.js';
import { SCAN_FILES, ScanFiles } from './scan-files.js';
import { Scanner } from './scanner.js';
import { UnclaimedFiles } from './unclaimed-files.js';

/** Files that are handed in, for whichever context asks for them: taken in, sealed, opened on the record. */
@Module({
  imports: [CqrsModule],
  controllers: [AccessListController],
  providers: [Scanner, ScanFiles, FileStore, UploadBounds, FileAccessLog, UnclaimedFiles, ListFileAccessesHandler],
  exports: [FileStore, UploadBounds, FileAccessLog],
})
export class FilesModule {
  constructor(jobs: JobRegistry, waiting: ScanFiles) {
    jobs.handle({ name: SCAN_FILES, every: '*/5 * * * *', run: async () => void (await waiting.run()) });
  }
}
