import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerLimitDetail } from '@nestjs/throttler';
import { Problem } from '../../platform/http/problem';

/**
 * A brake on guessing passwords from one address, whatever names are tried (settings.signInsPerMinute). Counted in memory, by process: an attempt
 * that is refused here must cost no work.
 */
@Injectable()
export class SignInThrottle extends ThrottlerGuard {
  protected override throwThrottlingException(_: ExecutionContext, detail: ThrottlerLimitDetail): Promise<void> {
    throw new Problem('tooMany', { seconds: Math.max(1, detail.timeToBlockExpire) });
  }
}
