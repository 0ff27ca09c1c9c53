import { keepShell } from '../../shared/offline/service-worker.js';

keepShell('/citizen/');
