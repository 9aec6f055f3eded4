import type { Client } from 'pg';
import { ConfigError } from '../config';
import { Sealer } from './sealer';

const PLACE = { table: 'key_check', column: 'proof', rowId: '1' };
const TEXT = 'zhufu';

/** Refuses to serve with another key than the data were sealed with. Throws ConfigError. */
export async function checkKey(client: Client, masterKey: Buffer): Promise<void> {
  const sealer = new Sealer(masterKey);
  await client.query('insert into key_check (id, proof) values (1, $1) on conflict do nothing', [
    sealer.seal(PLACE, TEXT),
  ]);
  const { rows } = await client.query<{ proof: Buffer }>('select proof from key_check');
  try {
    sealer.open(PLACE, rows[0]?.proof ?? Buffer.alloc(0));
  } catch {
    throw new ConfigError(
      'The key (DATA_KEY or DATA_DIR/keys) is not the one this database was sealed with: put the right key back.',
    );
  }
}
