import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import fastifyCookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import { type DynamicModule, type INestApplication, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { projectRoot } from '../config';
import { anonymous, isReplayed, onErrand } from '../errand';
import { logger } from '../logger';
import { JsonText } from './json-text';
import { noteMethods, refuseOtherMethods } from './other-methods';
import { bodyOf, Problem } from './problem';
import { problemOf, sendProblem } from './problem.filter';
import { API_PAGE, secure } from './security-headers';
import { SESSION_STORE, type SessionStore } from './session-store';

const BODY_LIMIT = 1_048_576;

/** A request is an errand: nobody's, until the guard knows who asks. */
function beginErrands(fastify: FastifyInstance): void {
  fastify.addHook('preHandler', (request, _reply, done) => onErrand(anonymous(request.id), done));
}

/** The ETag of a versioned row, 200 for what had been created before, and JSON that was built in SQL as it is. */
function dressAnswers(fastify: FastifyInstance): void {
  fastify.addHook('preSerialization', (_request, reply, answer, done) => {
    const { version } = answer as { version?: unknown };
    if (typeof version === 'number') void reply.header('etag', `"${version}"`);
    if (reply.statusCode === 201 && isReplayed()) void reply.status(200);
    done(null, answer);
  });
  fastify.setReplySerializer((answer) => (answer instanceof JsonText ? answer.text : JSON.stringify(answer)));
}

/** A request that is not HTTP never reaches a handler: answered here, then the connection is closed (stack.md 24). */
function refuseGarbage(_error: Error, socket: Socket): void {
  if (!socket.writable) return;
  const body = JSON.stringify(bodyOf(new Problem('malformed'), 'zh'));
  const head = [
    'HTTP/1.1 400 Bad Request',
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end([...head, 'Connection: close', '', body].join('\r\n'));
}

function makeAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: 'loopback',
    genReqId: () => randomUUID(),
    clientErrorHandler: refuseGarbage,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, problemOf(error, request.id), request.headers['accept-language'], request.id),
    forceCloseConnections: 'idle',
    // nothing here is Express middleware
    skipMiddie: true,
  } as never);
}

/** Method, path without the query, status and time: who looked for whom stands in the query and is never logged. */
function logRequests(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    logger.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
}

const leaving = new WeakSet<FastifyInstance>();

/**
 * Begins to leave: answers go on, each closing its connection, and /readyz sends new visitors elsewhere. Closing at once would reset
 * connections on which a request is just arriving.
 */
export function beginLeaving(app: NestFastifyApplication): void {
  leaving.add(app.getHttpAdapter().getInstance() as unknown as FastifyInstance);
}

function sayGoodbye(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!leaving.has(fastify)) return done();
    void reply.header('connection', 'close');
    if (request.url === '/readyz') return void sendProblem(reply, new Problem('unavailable'), undefined, request.id);
    return done();
  });
}

/** The console: hashed files for ever, index.html never cached; any other path outside /api is a page of the console. */
async function serveConsole(app: NestFastifyApplication): Promise<void> {
  const root = join(projectRoot, 'admin', 'dist');
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const built = existsSync(join(root, 'index.html'));
  if (built) {
    await fastify.register(
      fastifyStatic as never,
      { root, preCompressed: true, wildcard: false, cacheControl: false, setHeaders: cacheOf } as never,
    );
  }
  fastify.get('/*', (request, reply) => {
    const page = !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');
    if (built && page) return (reply as Sender).sendFile('index.html');
    return sendProblem(reply, new Problem('notFound'), request.headers['accept-language'], request.id);
  });
}

type Sender = FastifyReply & { sendFile(name: string): FastifyReply };

function cacheOf(reply: { header(name: string, value: string): unknown }, path: string): void {
  reply.header('cache-control', path.includes('assets') ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/** Makes the application without listening. `module` is the root module with its configuration. */
export async function createApp(module: DynamicModule): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, makeAdapter(), {
    logger: new QuietLogger(),
    // Fastify's own JSON parser is the only one: no forms, no plain text
    bodyParser: false,
    abortOnError: false,
  });
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.removeContentTypeParser('text/plain');
  await app.register(fastifyCookie as never);
  secure(fastify);
  beginErrands(fastify);
  dressAnswers(fastify);
  sayGoodbye(fastify);
  logRequests(fastify);
  const methodsOf = noteMethods(fastify);
  await serveConsole(app);
  publishOpenApi(app);
  await app.init();
  refuseOtherMethods(fastify, app.get<SessionStore>(SESSION_STORE, { strict: false }), methodsOf);
  await fastify.ready();
  return app;
}

/** The document for programs and the same as a page; made at the first request, and what makes them is loaded then. */
function publishOpenApi(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  let made: Promise<{ json: string; page: string }> | undefined;
  const make = async (): Promise<{ json: string; page: string }> => {
    const [{ openApiDocument }, { openApiPage }] = await Promise.all([
      import('./openapi.js'),
      import('./openapi-page.js'),
    ]);
    const document = openApiDocument(app as INestApplication);
    return { json: JSON.stringify(document), page: openApiPage(document) };
  };
  fastify.get('/api/openapi.json', async (_request, reply) =>
    reply.header('content-type', 'application/json; charset=utf-8').send((await (made ??= make())).json),
  );
  fastify.get(API_PAGE, async (_request, reply) =>
    reply.header('content-type', 'text/html; charset=utf-8').send((await (made ??= make())).page),
  );
}

/** Nest's own lines go to the structured log; the seed and the tests keep theirs readable. */
class QuietLogger implements LoggerService {
  log(): void {}
  error(message: unknown): void {
    logger.error({ from: 'nest' }, String(message));
  }
  warn(message: unknown): void {
    logger.warn({ from: 'nest' }, String(message));
  }
}
