import { jest } from '@jest/globals';
import { atSharedDesks } from './console-desks.js';
import { tellAtNine } from './gate-at-nine.js';

jest.setTimeout(240_000);

describe('Officers at desks that are not theirs alone', () => tellAtNine(atSharedDesks));
