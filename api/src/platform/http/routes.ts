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

/** A write that is one statement, a function of the database: that is its transaction, and what is read after it is there to stay. */
export const PostOne: Route = NestPost;

export const Post = inTransaction(NestPost);
export const Patch = inTransaction(NestPatch);
export const Delete = inTransaction(NestDelete);
