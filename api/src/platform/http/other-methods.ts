import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { Problem } from './problem';
import { sendProblem } from './problem.filter';
import { type SessionStore, tokenOf } from './session-store';
import type { ZhufuRequest } from './request';

const METHODS: HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Notes the methods of every address of the API as its routes are made. */
export function noteMethods(fastify: FastifyInstance): Map<string, string[]> {
  const methodsOf = new Map<string, string[]>();
  fastify.addHook('onRoute', ({ url, method }) => {
    if (url.startsWith('/api/')) methodsOf.set(url, [...(methodsOf.get(url) ?? []), method].flat());
  });
  return methodsOf;
}

/**
 * Answers an address that is there, but not with the method asked for: 405 with those it has (RFC 9110). Whoever is not signed in is told
 * nothing of it, as of any address that is not there.
 */
export function refuseOtherMethods(
  fastify: FastifyInstance,
  sessions: SessionStore,
  methodsOf: ReadonlyMap<string, readonly string[]>,
): void {
  const isSignedIn = async (request: FastifyRequest): Promise<boolean> => {
    const token = tokenOf(request as ZhufuRequest);
    return !!token && !!(sessions.known(token) ?? (await sessions.find(token)));
  };
  for (const [url, methods] of [...methodsOf])
    fastify.route({
      url,
      method: METHODS.filter((method) => !methods.includes(method)),
      handler: async (request: FastifyRequest, reply: FastifyReply) => {
        const isTold = await isSignedIn(request);
        if (isTold) void reply.header('allow', methods.join(', '));
        sendProblem(
          reply,
          new Problem(isTold ? 'methodNotAllowed' : 'notFound'),
          request.headers['accept-language'],
          request.id,
        );
        return reply;
      },
    });
}
