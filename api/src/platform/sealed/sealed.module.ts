import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Sealer } from './sealer';

@Global()
@Module({})
export class SealedModule {
  static with(masterKey: Buffer): DynamicModule {
    return {
      module: SealedModule,
      providers: [{ provide: Sealer, useValue: new Sealer(masterKey) }],
      exports: [Sealer],
    };
  }
}
