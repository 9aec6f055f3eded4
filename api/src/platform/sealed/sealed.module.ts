import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Sealer } from './sealer';

/** Hands the `Sealer` to every module, made of the master key (32 bytes, decisions.md 18). */
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
