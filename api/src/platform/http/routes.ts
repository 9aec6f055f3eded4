import {
  applyDecorators,
  Delete as NestDelete,
  Patch as NestPatch,
  Post as NestPost,
  UseInterceptors,
} from '@nestjs/common';
import { WriteInterceptor } from './write.interceptor';

type Route = (path?: string) => MethodDecorator;

/** Nest's routes that write, each in one transaction; a read (`Get`) needs none, its statements go signed one by one. */
const inTransaction =
  (route: Route): Route =>
  (path) =>
    applyDecorators(route(path), UseInterceptors(WriteInterceptor)) as MethodDecorator;

export const Post = inTransaction(NestPost);
export const Patch = inTransaction(NestPatch);
export const Delete = inTransaction(NestDelete);
