import { ApiExtraModels } from '@nestjs/swagger';
import { VALUE_SCHEMAS, allSettings } from './define-setting.js';

/** How the API's document describes a value: it is one of those that the settings define. */
export const VALUE = { anyOf: VALUE_SCHEMAS, description: 'As the setting says.' };

/** Puts the classes of all values into the API's document; called once every context has defined its settings. */
export function documentValues(controller: new (...parts: never[]) => object): void {
  ApiExtraModels(...allSettings().map(({ value }) => value))(controller);
}
