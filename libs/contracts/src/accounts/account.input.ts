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

/** What administrators of its area change of an account; absent = unchanged, null = cleared. */
export class AccountEditInput {
  @MayBeAbsent() @Text(60) displayName?: string;
  @Maybe() @Text(60) unit?: string | null;
  @Maybe() @Text(60) title?: string | null;
  @Maybe() @Phone() phone?: string | null;
}

/** A role in a region and all below it: what the granter's own roles may grant there, never to oneself (decisions.md 2). */
export class GrantInput {
  @Id() id: string;
  @OneOf(roles) role: Role;
  @RegionCode() regionCode: string;
}

/** Why an account is disabled; it stands in the log, and the account is refused at its next request. */
export class DisableInput {
  @LongText(200) reason: string;
}

/** A new password set by an administrator; it ends the account's sessions and locks. */
export class PasswordResetInput {
  @Secret(200) password: string;
}

/** What one changes of one's own account; absent = unchanged, null = cleared. */
export class ProfileInput {
  @MayBeAbsent() @Text(60) displayName?: string;
  @Maybe() @Text(60) title?: string | null;
  @Maybe() @Phone() phone?: string | null;
  @MayBeAbsent() @OneOf(languages) language?: Language;
}

/** One's own password: the current one proves who is at the keyboard. */
export class PasswordChangeInput {
  @Secret(200) current: string;
  @Secret(200) next: string;
}

/** Accounts looked after in a region; `role`: those that hold it anywhere in the reader's area. */
export class AccountListQuery extends ListQuery {
  @MayBeAbsent() @RegionCode() regionCode?: string;
  @MayBeAbsent() @OneOf(roles) role?: Role;
  @Maybe() @OneOf(['enabled', 'disabled']) status?: 'enabled' | 'disabled';
}
