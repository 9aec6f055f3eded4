import { type Role, roles } from '@zhufu/domain/roles';
import { Id, LongText, Maybe, MayBeAbsent, OneOf, Phone, RegionCode, Secret, Text } from '../fields';
import { ListQuery } from '../list-query';
import { type Language, languages } from '../words';

/** A new login; roles are granted afterwards. */
export class AccountCreateInput {
  @Id() id: string;
  @Text(60) name: string;
  @Text(60) displayName: string;
  @Maybe() @Text(60) unit?: string | null;
  @Maybe() @Text(60) title?: string | null;
  @Maybe() @Phone() phone?: string | null;
  /** Home region: administrators of that area look after the account. */
  @RegionCode() regionCode: string;
  @Secret(200) password: string;
}

export class AccountEditInput {
  @MayBeAbsent() @Text(60) displayName?: string;
  @Maybe() @Text(60) unit?: string | null;
  @Maybe() @Text(60) title?: string | null;
  @Maybe() @Phone() phone?: string | null;
}

export class GrantInput {
  @Id() id: string;
  @OneOf(roles) role: Role;
  @RegionCode() regionCode: string;
}

export class DisableInput {
  @LongText(200) reason: string;
}

export class PasswordResetInput {
  @Secret(200) password: string;
}

export class ProfileInput {
  @MayBeAbsent() @Text(60) displayName?: string;
  @Maybe() @Text(60) title?: string | null;
  @Maybe() @Phone() phone?: string | null;
  @MayBeAbsent() @OneOf(languages) language?: Language;
}

export class PasswordChangeInput {
  @Secret(200) current: string;
  @Secret(200) next: string;
}

export class AccountListQuery extends ListQuery {
  @MayBeAbsent() @RegionCode() regionCode?: string;
  @MayBeAbsent() @OneOf(roles) role?: Role;
  @Maybe() @OneOf(['enabled', 'disabled']) status?: 'enabled' | 'disabled';
}
