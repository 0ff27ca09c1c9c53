import { tellTogether } from './tell-together.js';

await tellTogether(3);
