export { EvidenceModule } from './evidence.module.js';
export { verifyEvidence } from './verify-evidence.js';
