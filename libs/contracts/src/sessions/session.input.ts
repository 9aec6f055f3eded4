import { Id, RegionCode, Secret, Text } from '../fields';

/** Signing in. */
export class SignInInput {
  @Text(60) name: string;
  @Secret(200) password: string;
}

/** Choosing the region a session acts in (decisions.md 1). */
export class ActingRegionInput {
  @RegionCode() regionCode: string;
}

/** The id in an address. */
export class IdParam {
  @Id() id: string;
}

/** The account and one of its grants in an address. */
export class GrantParam extends IdParam {
  @Id() grantId: string;
}
