import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Db } from '../db/db';
import { Jobs } from './jobs';

/** Hands `Jobs` to every module. */
@Global()
@Module({})
export class JobsModule {
  /** `url`: the owner's address, whose tables the queue uses; without it jobs are only added. */
  static at(url: string | undefined): DynamicModule {
    const jobs = { provide: Jobs, inject: [Db], useFactory: (db: Db) => new Jobs(db, url) };
    return { module: JobsModule, providers: [jobs], exports: [Jobs] };
  }
}
