import { defineConfig } from 'vite';
import { faceConfig } from '../shared/build/face.js';

export default defineConfig(faceConfig('citizen', import.meta.url));
