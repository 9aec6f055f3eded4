import { Body, Controller, Get, UseGuards } from '@nestjs/common';
import { PasswordChangeInput, ProfileInput } from '@zhufu/contracts/accounts/account.input';
import { ProfileView } from '@zhufu/contracts/accounts/account.view';
import { Allow, InScope, NeedsVersion, Returns, ReturnsNothing, Version } from '../../platform/http/allow';
import { Patch, Post } from '../../platform/http/routes';
import { Scope } from '../../platform/scope';
import { ProfileService } from './profile.service';
import { SignInThrottle } from './sign-in.throttle';

@Controller('api/profile')
export class ProfileController {
  constructor(private readonly profile: ProfileService) {}

  @Get()
  @Allow('profile.show')
  @Returns(() => ProfileView)
  show(@InScope() scope: Scope): Promise<ProfileView> {
    return this.profile.getProfile(scope);
  }

  @Patch()
  @Allow('profile.edit')
  @NeedsVersion()
  @Returns(() => ProfileView)
  edit(@InScope() scope: Scope, @Version() version: number, @Body() input: ProfileInput): Promise<ProfileView> {
    return this.profile.editProfile(scope, version, input);
  }

  @Post('password')
  @Allow('profile.edit')
  @UseGuards(SignInThrottle)
  @ReturnsNothing()
  changePassword(@InScope() scope: Scope, @Body() input: PasswordChangeInput): Promise<void> {
    return this.profile.changePassword(scope, input);
  }
}
