import { type Role, roles } from '@zhufu/domain/roles';
import { type RegionLevel, regionLevels } from '@zhufu/domain/regions';
import { Flag, Id, Instant, Many, ManyOf, Maybe, One, OneOf, RegionCode, Text, Whole } from '../fields';
import { type Language, languages } from '../words';

/** A region an account may act in, with the roles it has there. */
export class ActingRegionView {
  @Id() id: string;
  @RegionCode() code: string;
  @Text(60) name: string;
  @OneOf(regionLevels) level: RegionLevel;
  @ManyOf(roles) roles: Role[];
}

/** The account of this session, for its owner alone. */
export class SignedInAccountView {
  @Id() id: string;
  @Text(60) name: string;
  @Text(60) displayName: string;
  @Maybe() @Text(60) unit: string | null;
  @Maybe() @Text(60) title: string | null;
  @OneOf(languages) language: Language;
}

/** Who is signed in, where they act and what they may do there. `permissions` are codes of permissions.ts. */
export class SessionView {
  @Id() id: string;
  @One(() => SignedInAccountView) account: SignedInAccountView;
  @Maybe() @One(() => ActingRegionView) actingRegion: ActingRegionView | null;
  @Many(() => ActingRegionView, 1000) actingRegions: ActingRegionView[];
  @ManyOf([], 500) permissions: string[];
  @Instant() expiresAt: string;
  /** Minutes without a request after which the session ends. */
  @Whole(1, 1440) idleMinutes: number;
  /** The case data are synthetic: the console says so. */
  @Flag() demonstration: boolean;
}

/** One of my sessions in the list. */
export class SessionRow {
  @Id() id: string;
  @Instant() createdAt: string;
  @Instant() seenAt: string;
  @Instant() expiresAt: string;
  @Text(120) device: string;
  @Flag() current: boolean;
}
