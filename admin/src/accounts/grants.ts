import { type RegionLevel, regionLevels } from '@zhufu/domain/regions';
import { incompatible, levelsOfRole, mayGrant, type Role, roles } from '@zhufu/domain/roles';

interface Held {
  role: Role;
  regionCode: string;
}

const depth = (level: RegionLevel): number => regionLevels.indexOf(level);

/** The levels a role can be granted at from where one acts, from the top. */
export const levelsFrom = (role: Role, acting: RegionLevel): RegionLevel[] =>
  levelsOfRole[role].filter((level) => depth(level) >= depth(acting));

/** The roles that someone with these roles may grant from a region of this level. */
export const grantable = (own: readonly Role[], acting: RegionLevel): Role[] =>
  roles.filter((role) => own.some((mine) => mayGrant[mine].includes(role)) && levelsFrom(role, acting).length > 0);

/** One region contains the other, or they are the same: codes of the tree begin with those above. */
const meets = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** The grant that forbids another role in a region; undefined when nothing does. The server looks again, by path. */
export const clashOf = <Grant extends Held>(
  held: readonly Grant[],
  role: Role,
  regionCode: string,
): Grant | undefined => held.find((grant) => incompatible(grant.role, role) && meets(grant.regionCode, regionCode));

/** The role is held there already. */
export const isHeld = (held: readonly Held[], role: Role, regionCode: string): boolean =>
  held.some((grant) => grant.role === role && grant.regionCode === regionCode);
