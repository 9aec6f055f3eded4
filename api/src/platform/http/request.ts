import '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { type Language, languages } from '@zhufu/contracts/words';
import type { Scope } from '../scope';

/** What the guard leaves on a request for those behind it. */
export interface Signed {
  scope?: Scope;
  /** It has been judged anew after the database refused the authority remembered. */
  judgedAnew?: true;
}
export type ZhufuRequest = FastifyRequest & Signed;

/** The language of an answer: the first of ours in Accept-Language, Chinese otherwise. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().slice(0, 2));
  return (
    languages.find((language) => language === wanted.find((code) => (languages as readonly string[]).includes(code))) ??
    'zh'
  );
}
