import type { INestApplication } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  ApiExtension,
  ApiExtraModels,
  ApiHeader,
  ApiProperty,
  ApiResponse,
  DocumentBuilder,
  getSchemaPath,
  SwaggerModule,
} from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { contractClasses, type ContractClass, type FieldShape, shapesOf } from '@zhufu/contracts/shapes';
import { ALLOW, type Answer, PUBLIC, RETURNS, VERSIONED } from './allow';

type Described = Parameters<typeof ApiProperty>[0];

function propertyOf(shape: FieldShape): Described {
  const { optional, nullable, of, items, type, ...rest } = shape;
  const base = {
    ...rest,
    enum: rest.enum?.length ? [...rest.enum] : undefined,
    required: !optional,
    // said in both cases: a class that declares the field anew would inherit the other
    nullable: nullable ?? false,
  };
  // @nestjs/swagger takes a function for a reference by its name alone
  if (of) return { ...base, type: () => of(), isArray: type === 'array' } as Described;
  if (items)
    return {
      ...base,
      type: 'array',
      items: { type: items.type, format: items.format, enum: items.enum?.length ? [...items.enum] : undefined },
    } as Described;
  return { ...base, type } as Described;
}

/** Tells @nestjs/swagger what the contract decorators know; contracts themselves import nothing of Nest (decisions.md 27). */
function describeContracts(): void {
  for (const contract of contractClasses()) {
    for (const [field, shape] of shapesOf(contract))
      ApiProperty(propertyOf(shape))(contract.prototype as object, field);
  }
}

function schemaOf(answer: Answer, view: ContractClass): object {
  const one = { $ref: getSchemaPath(view) };
  if (answer.shape === 'one') return one;
  return {
    type: 'object',
    required: ['data', 'total'],
    properties: {
      data: { type: 'array', items: one },
      total: { type: 'integer', minimum: 0 },
      atLeast: { type: 'boolean' },
      next: { type: 'string' },
    },
  };
}

/** Adds permission, answer and If-Match to one route from what it declares. */
function describeRoute(reflector: Reflector, type: object, name: string, handler: () => unknown): void {
  const decorate = (decorator: MethodDecorator): void => {
    decorator(type, name, { value: handler });
  };
  const permission = reflector.get<string | undefined>(ALLOW, handler);
  const open = reflector.get<string | undefined>(PUBLIC, handler);
  if (permission) decorate(ApiExtension('x-permission', permission));
  if (open) decorate(ApiExtension('x-public', open));
  if (reflector.get<boolean>(VERSIONED, handler))
    decorate(ApiHeader({ name: 'If-Match', required: true, description: 'the version that was loaded' }));
  const answer = reflector.get<Answer | undefined>(RETURNS, handler);
  if (!answer) return;
  const view = answer.view?.();
  if (view) decorate(ApiExtraModels(view) as MethodDecorator);
  const content =
    answer.shape === 'text'
      ? { 'text/plain': { schema: { type: 'string' } } }
      : view && { 'application/json': { schema: schemaOf(answer, view) } };
  decorate(
    ApiResponse({
      status: answer.status,
      description: 'done',
      ...(content && { content }),
    } as never) as MethodDecorator,
  );
  const problem = { 'application/problem+json': { schema: { type: 'object', required: ['code', 'title', 'status'] } } };
  decorate(
    ApiResponse({
      status: 'default',
      description: 'a problem of the catalogue',
      content: problem,
    } as never) as MethodDecorator,
  );
}

/** Every route of the application: controller prototype, method name, handler. */
function eachRoute(app: INestApplication, visit: (type: object, name: string, handler: () => unknown) => void): void {
  const modules = (
    app as unknown as {
      container: { getModules(): Map<string, { controllers: Map<unknown, { metatype?: { prototype: object } }> }> };
    }
  ).container.getModules();
  for (const module of modules.values()) {
    for (const { metatype } of module.controllers.values()) {
      const prototype = metatype?.prototype;
      if (!prototype) continue;
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const handler = Object.getOwnPropertyDescriptor(prototype, name)?.value as (() => unknown) | undefined;
        if (typeof handler === 'function' && Reflect.hasMetadata('path', handler)) visit(prototype, name, handler);
      }
    }
  }
}

/** The OpenAPI document, made from the routes' declarations and the contract classes. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  describeContracts();
  const reflector = app.get(Reflector);
  eachRoute(app, (type, name, handler) => describeRoute(reflector, type, name, handler));
  const outline = new DocumentBuilder()
    .setTitle('助福 Zhufu')
    .setDescription(
      'Relief visits of family-planning associations. Money is whole fen, days are YYYY-MM-DD, errors are problem+json.',
    )
    .setVersion('0.1.0')
    .addCookieAuth('__Host-zhufu_session')
    .build();
  return SwaggerModule.createDocument(app, outline);
}
