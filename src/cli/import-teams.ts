import { importTeams } from '../citizen/teams/index.js';
import { importFile } from './import-file.js';

// Community digital teams with their members, from CSV: `team,commune,level,place,name,member,member_name,phone,leader,joined`.
await importFile('npm run import:teams -- FILE.csv', importTeams);
