import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AccessListController } from './access-list/access-list.controller.js';
import { ListFileAccessesHandler } from './access-list/list-file-accesses.query.js';
import { FileAccessLog } from './file-access-log.js';
import { FileStore } from './file-store.js';
import { UploadBounds } from './upload-bounds.js';
import { UnclaimedFiles } from './unclaimed-files.js';

/** Files that are handed in, for whichever context asks for them: taken in, sealed, opened on the record. */
@Module({
  imports: [CqrsModule],
  controllers: [AccessListController],
  providers: [FileStore, UploadBounds, FileAccessLog, UnclaimedFiles, ListFileAccessesHandler],
  exports: [FileStore, UploadBounds, FileAccessLog],
})
export class FilesModule {}
