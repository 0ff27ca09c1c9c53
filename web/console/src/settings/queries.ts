import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { afterMine } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import type { SettingsSearch } from './search.js';

export type Summary = Schemas['SettingSummaryAnswer'];
export type Setting = Schemas['SettingAnswer'];
export type Value = Setting['value'];

/** A value as it is typed: any member may be of any kind. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

interface At {
  readonly setting: string;
  readonly scope: string;
}

export const settingsOf = (gate: Gate | undefined, search: SettingsSearch) => {
  const query = { ...search, ...(gate && { gate }), limit: 20 };
  return queryOptions({
    queryKey: ['settings', query],
    queryFn: () => answer(api.GET('/api/v1/settings', { params: { query } })),
    refetchInterval: 15_000,
  });
};

export const settingAt = (path: At) =>
  queryOptions({
    queryKey: ['setting', path.setting, path.scope],
    queryFn: () => answer(api.GET('/api/v1/settings/{setting}/{scope}', { params: { path } })),
    refetchInterval: 10_000,
  });

export const historyOf = (path: At, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['setting-history', path.setting, path.scope, cursor],
    queryFn: () =>
      answer(
        api.GET('/api/v1/settings/{setting}/{scope}/history', {
          params: { path, query: { limit: 10, ...(cursor && { cursor }), ...afterMine() } },
        }),
      ),
  });

/** What a change would do; refused as the change itself would be, field by field. */
export const changePreviewOf = (path: At, value: Json, from: string, differs: boolean) =>
  queryOptions({
    queryKey: ['setting-preview', path.setting, path.scope, value, from],
    queryFn: () =>
      answer(
        api.POST('/api/v1/settings/{setting}/{scope}/changes/preview', {
          params: { path },
          body: { value: value as unknown as Value, ...(from && { from }) },
        }),
      ),
    enabled: differs,
    gcTime: 0,
    retry: false,
  });
