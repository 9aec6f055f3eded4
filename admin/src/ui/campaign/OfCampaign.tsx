import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { listPath } from '../../app/paths';
import { filterOf } from '../../regions/filter';
import { Answered } from '../Answered';
import { NoCampaign } from './NoCampaign';
import { campaignOf, useCampaigns } from './useCampaigns';

/** The filter of a list that is always of one campaign. */
export interface CampaignListFilter {
  campaignId: string;
  regionCode?: string;
}

export interface OfCampaignProps {
  /** Whose list it is. */
  resource: string;
  children: (filter: CampaignListFilter) => ReactNode;
}

/** A list of one campaign's: an address without one goes to the campaign that runs. */
export function OfCampaign({ resource, children }: OfCampaignProps) {
  const filter = filterOf(useLocation().search) as Partial<CampaignListFilter>;
  const { data, error, refetch } = useCampaigns();
  if (filter.campaignId) return children(filter as CampaignListFilter);
  const first = campaignOf(data, undefined);
  if (first) return <Navigate to={listPath(resource, { ...filter, campaignId: first.id })} replace />;
  return <Answered answer={{ data, error, refetch }}>{() => <NoCampaign />}</Answered>;
}
