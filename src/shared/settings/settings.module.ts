import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LogRegistry } from '../event-store/log-registry.js';
import { ChangeSettingController } from './change-setting/change-setting.controller.js';
import { ChangeSettingHandler } from './change-setting/change-setting.handler.js';
import { DecideChangeController } from './decide-change/decide-change.controller.js';
import { DecideChangeHandler } from './decide-change/decide-change.handler.js';
import { SETTING_EVENT_TYPES } from './domain/setting-events.js';
import { PreviewChangeController } from './preview-change/preview-change.controller.js';
import { PreviewChangeHandler } from './preview-change/preview-change.query.js';
import { SettingByNameController } from './setting-by-name/setting-by-name.controller.js';
import { SettingByNameHandler } from './setting-by-name/setting-by-name.query.js';
import { SettingHistoryController } from './setting-history/setting-history.controller.js';
import { SettingHistoryHandler } from './setting-history/setting-history.query.js';
import { SettingListController } from './setting-list/setting-list.controller.js';
import { ListSettingsHandler } from './setting-list/setting-list.query.js';
import { SettingPreviews } from './setting-previews.js';
import { documentValues } from './value-schema.js';

/**
 * Dated settings for every context: a context defines one by `defineSetting`, folds `settingStream` beside its decisions,
 * and may register with `SettingPreviews` what a change would touch.
 */
@Global()
@Module({
  imports: [CqrsModule],
  controllers: [
    SettingListController,
    SettingByNameController,
    SettingHistoryController,
    PreviewChangeController,
    ChangeSettingController,
    DecideChangeController,
  ],
  providers: [
    SettingPreviews,
    ListSettingsHandler,
    SettingByNameHandler,
    SettingHistoryHandler,
    PreviewChangeHandler,
    ChangeSettingHandler,
    DecideChangeHandler,
  ],
  exports: [SettingPreviews],
})
export class SettingsModule implements OnModuleInit {
  constructor(registry: LogRegistry) {
    registry.events(SETTING_EVENT_TYPES);
  }

  onModuleInit(): void {
    documentValues(SettingListController);
  }
}
