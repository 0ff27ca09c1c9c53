import { jest } from '@jest/globals';
import { inTheYard } from './console-yard.js';
import { tellAtNine } from './gate-at-nine.js';

jest.setTimeout(240_000);

describe('An inspector between the vehicles', () => tellAtNine(inTheYard));
