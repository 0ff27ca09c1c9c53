import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { product } from '../../src/app.module.js';
import { DeliverDue } from '../../src/messages/deliveries/deliver-due.js';

// A process that sends what is due, once, and is killed in the midst of it.
const app = await NestFactory.createApplicationContext(product(), { logger: false });
await app.get(DeliverDue).run();
