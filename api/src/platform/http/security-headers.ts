import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';

const everywhere = {
  referrerPolicy: { policy: 'no-referrer' as const },
  strictTransportSecurity: false as const,
};

/** A page: nothing but our own origin; the console's style engine needs inline styles, scripts never (promises.md). */
const ofPages: HelmetOptions = {
  ...everywhere,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
};

/** An answer of the API loads and runs nothing, wherever it is opened; what is said to pages alone is left out. */
const ofAnswers: HelmetOptions = {
  ...everywhere,
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};

/** The one page below /api/. */
export const API_PAGE = '/api/docs';

/** Helmet's headers, which are the same for every answer: asked for once. */
function headersOf(options: HelmetOptions): Record<string, string> {
  const headers: Record<string, string> = {};
  const answer = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => {},
  };
  helmet(options)({} as IncomingMessage, answer as unknown as ServerResponse, () => {});
  return headers;
}

/** Puts the security headers on every answer (promises.md, the browser is not a weapon). */
export function secure(fastify: FastifyInstance): void {
  const [page, answer] = [headersOf(ofPages), headersOf(ofAnswers)];
  fastify.addHook('onRequest', (request, reply, done) => {
    const { url } = request;
    reply.headers(url.startsWith('/api/') && !url.startsWith(API_PAGE) ? answer : page);
    done();
  });
}
