import { Body, Controller, Get, Inject, Param, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { NoQuery, type Page } from '@zhufu/contracts/list-query';
import { ActingRegionInput, IdParam, SignInInput } from '@zhufu/contracts/sessions/session.input';
import { SessionRow, SessionView } from '@zhufu/contracts/sessions/session.view';
import { errand } from '../../platform/errand';
import { Allow, InScope, Public, Returns, ReturnsNothing, ReturnsPage } from '../../platform/http/allow';
import type { ZhufuRequest } from '../../platform/http/request';
import { Delete, Post } from '../../platform/http/routes';
import { cookieName, isSecure } from '../../platform/http/session-store';
import { Scope } from '../../platform/scope';
import { callerOf } from './caller';
import { SessionsService } from './sessions.service';
import { SignInThrottle } from './sign-in.throttle';

@Controller('api/sessions')
export class SessionsController {
  constructor(@Inject(SessionsService) private readonly sessions: SessionsService) {}

  @Post()
  @Public('signing in')
  @UseGuards(SignInThrottle)
  @Returns(() => SessionView, 201)
  async signIn(
    @Body() input: SignInInput,
    @Req() request: ZhufuRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { token, expiresAt, session } = await this.sessions.signIn(input, callerOf(request));
    const secure = isSecure(request);
    void reply.setCookie(cookieName(secure), token, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure,
      expires: expiresAt,
    });
    return session;
  }

  @Get()
  @Allow('sessions.list')
  @ReturnsPage(() => SessionRow)
  list(@InScope() scope: Scope, @Query() _query: NoQuery): Promise<Page<SessionRow>> {
    return this.sessions.listSessions(scope);
  }

  @Get('me')
  @Allow('sessions.show')
  @Returns(() => SessionView)
  me(@InScope() scope: Scope): Promise<SessionView> {
    return this.sessions.getSession(scope);
  }

  @Post('me/acting-region')
  @Allow('sessions.edit')
  @Returns(() => SessionView)
  actIn(@InScope() scope: Scope, @Body() input: ActingRegionInput): Promise<SessionView> {
    return this.sessions.actIn(scope, input.regionCode);
  }

  @Delete('me')
  @Allow('sessions.delete')
  @ReturnsNothing()
  async signOut(@InScope() scope: Scope, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.endSession(scope, errand().session?.id ?? '');
    for (const secure of [true, false]) void reply.clearCookie(cookieName(secure), { path: '/', secure });
  }

  @Delete(':id')
  @Allow('sessions.delete')
  @ReturnsNothing()
  end(@InScope() scope: Scope, @Param() { id }: IdParam): Promise<void> {
    return this.sessions.endSession(scope, id);
  }
}
