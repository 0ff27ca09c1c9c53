import { tellOfBrowsers } from './tell-of-browsers.js';

await tellOfBrowsers(5);
