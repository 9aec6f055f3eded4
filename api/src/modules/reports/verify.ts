import type { INestApplicationContext } from '@nestjs/common';
import { Db } from '../../platform/db/db';
import { join, sql } from '../../platform/sql';

interface Difference {
  check_name: string;
  subject: string;
  what: string;
  kept: string | number | null;
  computed: string | number | null;
}

/** What is recomputed, part by part (migrations/functions/reports). */
const PARTS = {
  balances: sql`select * from verify_balances()`,
  ledger: sql`select * from verify_ledger()`,
  documents: sql`select * from verify_documents()`,
  names: sql`select * from verify_names()`,
  totals: sql`select * from verify_totals()`,
  reached: sql`select * from verify_reached()`,
  households: sql`select * from verify_households()`,
};

/** Every difference at once. */
export const everyDifference = join(Object.values(PARTS), ' union ');

/** Differences told by name; of more only their number. */
const TOLD = 200;

/** All parts at one moment, so that writes in between differ from nothing; tells which part is done, since a large city takes minutes. */
const differences = (db: Db, told: (part: string) => void): Promise<Difference[]> =>
  db.snapshot(async () => {
    const found: Difference[] = [];
    for (const [part, statement] of Object.entries(PARTS)) {
      found.push(...(await db.rows<Difference>(statement)));
      told(part);
    }
    return found;
  });

/**
 * Recomputes balances, reservations, roll-ups and reached households from rows. Gives the sentence that all agree; names the differences
 * and sets a failing exit code otherwise. Amounts in fen.
 */
export async function verify(app: INestApplicationContext): Promise<string> {
  const began = performance.now();
  const found = await differences(app.get(Db), (part) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stderr.write(`verify: ${part} recomputed, ${seconds} s\n`);
  });
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
