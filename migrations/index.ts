import { FoundPlatform1700000000001 } from './1700000000001-found-platform';
import { CreateRegions1700000000002 } from './1700000000002-create-regions';
import { CreateAccounts1700000000003 } from './1700000000003-create-accounts';
import { CreateHouseholds1700000000004 } from './1700000000004-create-households';
import { SearchRegionNames1700000000005 } from './1700000000005-search-region-names';
import { KnowLockedAccounts1700000000006 } from './1700000000006-know-locked-accounts';
import { CreateFunding1700000000007 } from './1700000000007-create-funding';
import { CreateCampaigns1700000000008 } from './1700000000008-create-campaigns';
import { CreateVisits1700000000009 } from './1700000000009-create-visits';
import { TotalHouseholds1700000000010 } from './1700000000010-total-households';
import { PlaceHouseholds1700000000011 } from './1700000000011-place-households';
import { FindCountiesCounters1700000000012 } from './1700000000012-find-counties-counters';
import { WriteVisitsAtOnce1700000000013 } from './1700000000013-write-visits-at-once';
import { StampSessions1700000000014 } from './1700000000014-stamp-sessions';
import { LightenVisits1700000000015 } from './1700000000015-lighten-visits';
import { RollUpDeclaredClasses1700000000016 } from './1700000000016-roll-up-declared-classes';
import { NamePlacesOfHouseholds1700000000017 } from './1700000000017-name-places-of-households';
import { KeepSplitsInLines1700000000018 } from './1700000000018-keep-splits-in-lines';
import { CarryNeedsInVisits1700000000019 } from './1700000000019-carry-needs-in-visits';
import { NameKindsOfValues1700000000020 } from './1700000000020-name-kinds-of-values';
import { RollUpSignedMoney1700000000021 } from './1700000000021-roll-up-signed-money';
import { CountStrays1700000000022 } from './1700000000022-count-strays';
import { SearchFamiliesInLists1700000000023 } from './1700000000023-search-families-in-lists';
import { VerifyByParts1700000000024 } from './1700000000024-verify-by-parts';
import { CountWhereHandedOver1700000000025 } from './1700000000025-count-where-handed-over';
import { LeaveLinesUncounted1700000000026 } from './1700000000026-leave-lines-uncounted';
import { LogVisitsByColumns1700000000027 } from './1700000000027-log-visits-by-columns';

/** All migrations, in order. */
export const migrations = [
  FoundPlatform1700000000001,
  CreateRegions1700000000002,
  CreateAccounts1700000000003,
  CreateHouseholds1700000000004,
  SearchRegionNames1700000000005,
  KnowLockedAccounts1700000000006,
  CreateFunding1700000000007,
  CreateCampaigns1700000000008,
  CreateVisits1700000000009,
  TotalHouseholds1700000000010,
  PlaceHouseholds1700000000011,
  FindCountiesCounters1700000000012,
  WriteVisitsAtOnce1700000000013,
  StampSessions1700000000014,
  LightenVisits1700000000015,
  RollUpDeclaredClasses1700000000016,
  NamePlacesOfHouseholds1700000000017,
  KeepSplitsInLines1700000000018,
  CarryNeedsInVisits1700000000019,
  NameKindsOfValues1700000000020,
  RollUpSignedMoney1700000000021,
  CountStrays1700000000022,
  SearchFamiliesInLists1700000000023,
  VerifyByParts1700000000024,
  CountWhereHandedOver1700000000025,
  LeaveLinesUncounted1700000000026,
  LogVisitsByColumns1700000000027,
];
