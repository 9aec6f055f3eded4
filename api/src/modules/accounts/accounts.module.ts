import { Global, Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SESSION_STORE } from '../../platform/http/session-store';
import { settings } from '../../platform/settings';
import { RegionsModule } from '../regions/regions.module';
import { Account } from './account.entity';
import { AccountsController } from './accounts.controller';
import { AccountsService } from './accounts.service';
import { GrantsService } from './grants.service';
import { ProfileController } from './profile.controller';
import { ProfileService } from './profile.service';
import { SessionPurge } from './session-purge';
import { AccountSessionStore } from './session.store';
import { SessionsController } from './sessions.controller';
import { SessionsService } from './sessions.service';

/** Global for its one port: the guard asks it whom a token belongs to. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([Account]),
    ThrottlerModule.forRoot({ throttlers: [{ ttl: 60_000, limit: settings.signInsPerMinute }], setHeaders: false }),
    RegionsModule,
  ],
  controllers: [SessionsController, ProfileController, AccountsController],
  providers: [
    AccountsService,
    GrantsService,
    ProfileService,
    SessionsService,
    AccountSessionStore,
    SessionPurge,
    { provide: SESSION_STORE, useExisting: AccountSessionStore },
  ],
  exports: [AccountsService, GrantsService, SESSION_STORE],
})
export class AccountsModule {}
