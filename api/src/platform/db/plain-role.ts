import type { Client } from 'pg';
import { ConfigError } from '../config';

/** Refuses to serve as a role that row-level security does not bind (decisions.md 5). Throws ConfigError. */
export async function requirePlainRole(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; strong: boolean; owner: boolean }>(`
    select current_user as name, r.rolsuper or r.rolbypassrls as strong,
      exists (select from pg_class c join pg_roles o on o.oid = c.relowner
        where c.oid = 'household'::regclass and pg_has_role(current_user, o.oid, 'usage')) as owner
    from pg_roles r where r.rolname = current_user`);
  const role = rows[0];
  if (role && !role.strong && !role.owner) return;
  throw new ConfigError(
    `The role ${role?.name ?? ''} in DATABASE_URL may not be superuser, owner or BYPASSRLS: use a plain role such as zhufu_app.`,
  );
}
