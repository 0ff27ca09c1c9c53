import { Global, Module } from '@nestjs/common';
import { Config } from './config.js';
import { withSecretFiles } from './secret-files.js';

@Global()
@Module({
  providers: [{ provide: Config, useFactory: () => Config.from(withSecretFiles(process.env)) }],
  exports: [Config],
})
export class ConfigModule {}
