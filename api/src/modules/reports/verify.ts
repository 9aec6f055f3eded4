import type { INestApplicationContext } from '@nestjs/common';
import { Db } from '../../platform/db/db';
import { sql } from '../../platform/sql';

interface Difference {
  check_name: string;
  subject: string;
  what: string;
  kept: string | number | null;
  computed: string | number | null;
}

/** Differences told by name; of more only their number. */
const TOLD = 200;

/**
 * Recomputes balances, reservations, roll-ups and reached households from rows (verify_money). Gives the sentence that all agree; names
 * the differences and sets a failing exit code otherwise. Amounts in fen.
 */
export async function verify(app: INestApplicationContext): Promise<string> {
  const found = await app.get(Db).rows<Difference>(sql`select * from verify_money()`);
  if (found.length === 0)
    return 'verify: balances, reservations, roll-ups and reached households agree with their rows.\n';
  process.exitCode = 1;
  const lines = found
    .slice(0, TOLD)
    .map(
      ({ check_name, subject, what, kept, computed }) =>
        `  ${check_name} · ${subject} · ${what}: kept ${kept ?? 0}, rows say ${computed ?? 0}`,
    );
  const more = found.length > TOLD ? `  and ${found.length - TOLD} more\n` : '';
  return `verify: ${found.length} differences\n${lines.join('\n')}\n${more}`;
}
