import type { ConsoleModule } from '../app/resources';
import { CampaignCreate } from './CampaignCreate';
import { CampaignEdit } from './CampaignEdit';
import { CampaignList } from './CampaignList';
import { CampaignShow } from './CampaignShow';
import { CurrentBoard } from './CurrentBoard';

export default {
  list: CampaignList,
  create: CampaignCreate,
  edit: CampaignEdit,
  show: CampaignShow,
  routes: [{ path: 'board', permission: 'campaigns.show', Page: CurrentBoard }],
  recordRepresentation: 'name',
} satisfies ConsoleModule;
