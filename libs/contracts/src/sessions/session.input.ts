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

export class IdParam {
  @Id() id: string;
}

export class GrantParam extends IdParam {
  @Id() grantId: string;
}
