import { applyDecorators, createParamDecorator, type ExecutionContext, HttpCode, SetMetadata } from '@nestjs/common';
import type { Permission } from '@zhufu/contracts/permissions';
import type { ContractClass } from '@zhufu/contracts/shapes';
import { Problem } from './problem';
import type { Scope } from '../scope';
import type { ZhufuRequest } from './request';

export const ALLOW = 'zhufu:allow';
export const PUBLIC = 'zhufu:public';
export const RETURNS = 'zhufu:returns';
export const VERSIONED = 'zhufu:versioned';
export const AT_ONCE = 'zhufu:at-once';

/** The permission a route needs; it is also the verb in the audit log. A route that declares nothing is denied. */
export const Allow = (permission: Permission): MethodDecorator => SetMetadata(ALLOW, permission);

/** A route for everyone, signed in or not; `why` stands in the OpenAPI document. */
export const Public = (why: string): MethodDecorator => SetMetadata(PUBLIC, why);

export interface Answer {
  view?: () => ContractClass;
  shape: 'one' | 'page' | 'nothing' | 'text';
  status: number;
}
const returns = (answer: Answer): MethodDecorator =>
  applyDecorators(SetMetadata(RETURNS, answer), HttpCode(answer.status)) as MethodDecorator;

/** The route answers with one view. */
export const Returns = (view: () => ContractClass, status = 200): MethodDecorator =>
  returns({ view, shape: 'one', status });
/** The route answers with `{ data: view[], total }`. */
export const ReturnsPage = (view: () => ContractClass): MethodDecorator =>
  returns({ view, shape: 'page', status: 200 });
/** The route answers 204. */
export const ReturnsNothing = (): MethodDecorator => returns({ shape: 'nothing', status: 204 });
/** The route answers with a plain text or page. */
export const ReturnsText = (): MethodDecorator => returns({ shape: 'text', status: 200 });

/** What the caller may see and do. */
export const InScope = createParamDecorator((_: unknown, context: ExecutionContext): Scope => {
  const { scope } = context.switchToHttp().getRequest<ZhufuRequest>();
  if (!scope) throw new Problem('signInNeeded');
  return scope;
});

/** The version the caller loaded, from If-Match (`"3"`); 428 without one (house.md, Versions). */
export const Version = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<ZhufuRequest>().headers['if-match'];
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header ?? '')?.[1];
  if (!version) throw new Problem('ifMatchNeeded');
  return Number(version);
});

/** Marks a route whose change needs If-Match, for the OpenAPI document and its test. */
export const NeedsVersion = (): MethodDecorator => SetMetadata(VERSIONED, true);

/** The route's write is one statement of the database, and that its whole transaction: one round trip instead of four. */
export const AtOnce = (): MethodDecorator => SetMetadata(AT_ONCE, true);
