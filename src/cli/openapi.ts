import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { API_PREFIX, OUTSIDE_THE_API } from '../app.js';
import { product } from '../app.module.js';
import { openApiOf } from '../shared/http/openapi.js';
import { SettingListController } from '../shared/settings/setting-list/setting-list.controller.js';
import { documentValues } from '../shared/settings/value-schema.js';

// Prints the API's document without a database: in preview Nest knows every route and makes nothing.
documentValues(SettingListController);
const app = await NestFactory.create(product(), new FastifyAdapter(), { logger: ['error'], preview: true });
app.setGlobalPrefix(API_PREFIX, { exclude: OUTSIDE_THE_API });
process.stdout.write(JSON.stringify(openApiOf(app)), () => process.exit(0));
