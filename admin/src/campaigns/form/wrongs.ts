import { campaignViolations } from '@zhufu/contracts/campaigns/campaign.rules';
import { messagesAt } from '../../ui/form/validate';

/** What the server refuses of a campaign beyond its fields' own rules, told in the same round as those. */
export const campaignWrongs = (values: object) => messagesAt(campaignViolations(values));
