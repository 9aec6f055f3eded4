import { type RegionLevel, regionLevels } from '@zhufu/domain/regions';
import { type Role, roles } from '@zhufu/domain/roles';
import { Flag, Id, Instant, Many, ManyOf, Maybe, OneOf, RegionCode, Text, Whole } from '../fields';
import { type Language, languages } from '../words';

/** A role held in a region and all below it. */
export class GrantView {
  @Id() id: string;
  @OneOf(roles) role: Role;
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
  @OneOf(regionLevels) regionLevel: RegionLevel;
  @Instant() grantedAt: string;
  /** Null for what the system granted when it was set up. */
  @Maybe() @Text(60) grantedByName: string | null;
}

/** A login as administrators and auditors of its home region list it. `roles`: each once, wherever it is held. */
export class AccountRow {
  @Id() id: string;
  @Text(60) name: string;
  @Text(60) displayName: string;
  @Maybe() @Text(60) unit: string | null;
  @Maybe() @Text(60) title: string | null;
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
  @ManyOf(roles) roles: Role[];
  @Flag() disabled: boolean;
  /** Some device is locked out after too many wrong passwords. */
  @Maybe() @Instant() lockedUntil: string | null;
  @Maybe() @Instant() lastSignInAt: string | null;
}

/** The same with what is edited of it and its grants; the phone is whole, since staff are not masked (decisions.md 17). */
export class AccountView extends AccountRow {
  @Whole(1, 1_000_000_000) version: number;
  @Maybe() @Text(200) disabledReason: string | null;
  @Maybe() @Text(30) phone: string | null;
  @Many(() => GrantView, 100) grants: GrantView[];
}

/** One's own account, as its owner sees it. */
export class ProfileView {
  @Id() id: string;
  @Text(60) name: string;
  @Text(60) displayName: string;
  @Maybe() @Text(60) title: string | null;
  @Maybe() @Text(30) phone: string | null;
  @OneOf(languages) language: Language;
  @Whole(1, 1_000_000_000) version: number;
}
