/** Folders below test/ whose tests are of a kind of their own; everything else there is e2e. */
export const APART = ['architecture', 'browser', 'docker', 'jobs', 'local', 'simulation'];
