import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { deriveKey } from './keys';

/** Where a sealed value stands; it cannot be read from another place (associated data, decisions.md 18). */
export interface Place {
  table: string;
  column: string;
  rowId: string;
}

const KEY_ID = 1;
const IV = 12;
const TAG = 16;

const associated = (place: Place): Buffer => Buffer.from(`${place.table}.${place.column}.${place.rowId}`);

/** Seals ID cards, phones and bank cards with AES-256-GCM: key id (1 byte), nonce (12), tag (16), text. */
export class Sealer {
  readonly #sealing: Buffer;
  readonly #indexing: Buffer;
  readonly #bodies: Buffer;

  constructor(master: Buffer) {
    this.#sealing = deriveKey(master, 'seal');
    this.#indexing = deriveKey(master, 'index');
    this.#bodies = deriveKey(master, 'bodies');
  }

  seal(place: Place, text: string): Buffer {
    const nonce = randomBytes(IV);
    const cipher = createCipheriv('aes-256-gcm', this.#sealing, nonce);
    cipher.setAAD(associated(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([KEY_ID]), nonce, cipher.getAuthTag(), sealed]);
  }

  /** Throws when the value was sealed elsewhere, altered, or with another key. */
  open(place: Place, sealed: Buffer): string {
    if (sealed[0] !== KEY_ID) throw new Error('sealed with an unknown key');
    const decipher = createDecipheriv('aes-256-gcm', this.#sealing, sealed.subarray(1, 1 + IV));
    decipher.setAAD(associated(place));
    decipher.setAuthTag(sealed.subarray(1 + IV, 1 + IV + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(1 + IV + TAG)), decipher.final()]).toString('utf8');
  }

  /** A keyed hash to find equal values by; `kind` keeps whole cards and last fours apart. */
  index(kind: 'id_card' | 'last_four' | 'sign_in', text: string): Buffer {
    return createHmac('sha256', this.#indexing).update(`${kind}:${text}`).digest();
  }

  /** A keyed hash of a creating body, by which a repeated request is known (decisions.md 19). Key order does not matter. */
  bodyHash(body: object): Buffer {
    return createHmac('sha256', this.#bodies).update(canonical(body)).digest();
  }
}

/** The text of a body, its fields in one order, without those that hold nothing. */
const canonical = (body: object): string => JSON.stringify(ordered(body));

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  const told: Record<string, unknown> = {};
  for (const name of Object.keys(fields).sort()) {
    if (fields[name] !== undefined && fields[name] !== null) told[name] = ordered(fields[name]);
  }
  return told;
}
