export { seedDemoTeam } from './demo-team.js';
export { teamSearch } from './team-search.js';
export { TeamsModule } from './teams.module.js';
export { importTeams } from './teams.import.js';
