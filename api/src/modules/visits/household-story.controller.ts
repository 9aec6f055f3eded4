import { Controller, Get, Param } from '@nestjs/common';
import { IdParam } from '@zhufu/contracts/sessions/session.input';
import { HouseholdStoryView } from '@zhufu/contracts/visits/household-story.view';
import { Allow, InScope, Returns } from '../../platform/http/allow';
import { Scope } from '../../platform/scope';
import { HouseholdStoryService } from './household-story.service';

@Controller('api/households')
export class HouseholdStoryController {
  constructor(private readonly stories: HouseholdStoryService) {}

  @Get(':id/story')
  @Allow('households.story')
  @Returns(() => HouseholdStoryView)
  story(@InScope() scope: Scope, @Param() { id }: IdParam): Promise<HouseholdStoryView> {
    return this.stories.getStory(scope, id);
  }
}
