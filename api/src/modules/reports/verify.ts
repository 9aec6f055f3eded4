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

/** Differences of a part told by name; of more only their number. */
const TOLD = 200;

const sentence = ({ check_name, subject, what, kept, computed }: Difference): string =>
  `  ${check_name} · ${subject} · ${what}: kept ${kept ?? 0}, rows say ${computed ?? 0}\n`;

/**
 * Recomputes balances, reservations, roll-ups and reached households from rows, all at one moment, so that writes in between differ from
 * nothing; tells which part is done, since a large city takes minutes. Gives the sentence that all agree; names the differences and sets a
 * failing exit code otherwise. Amounts in fen.
 */
export async function verify(app: INestApplicationContext): Promise<string> {
  const db = app.get(Db);
  const began = performance.now();
  const lines: string[] = [];
  let count = 0;
  await db.snapshot(async () => {
    for (const [part, differences] of Object.entries(PARTS)) {
      const found = await db.rows<Difference & { found: string }>(
        sql`select d.*, count(*) over () as found from (${differences}) d limit ${TOLD}`,
      );
      const more = Number(found[0]?.found ?? 0) - found.length;
      count += found.length + more;
      lines.push(...found.map(sentence), ...(more > 0 ? [`  and ${more} more of ${part}\n`] : []));
      process.stderr.write(`verify: ${part} recomputed, ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    }
  });
  if (count === 0) return 'verify: balances, reservations, roll-ups and reached households agree with their rows.\n';
  process.exitCode = 1;
  return `verify: ${count} ${count === 1 ? 'difference' : 'differences'}\n${lines.join('')}`;
}
