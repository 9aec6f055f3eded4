import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from './data-source';
import { Db } from './db';

/** The database for the whole application; modules add their entities with TypeOrmModule.forFeature. */
@Global()
@Module({})
export class DbModule {
  static at(url: string, poolSize: number): DynamicModule {
    const source = TypeOrmModule.forRoot({
      ...dataSourceOptions(url, poolSize),
      autoLoadEntities: true,
      retryAttempts: 0,
    });
    return { module: DbModule, imports: [source], providers: [Db], exports: [Db] };
  }
}
