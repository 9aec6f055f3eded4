import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { RegionView } from '@zhufu/contracts/regions/region.view';
import { showPath } from '../app/paths';
import { Value, Values } from '../ui/Value';
import { useWay } from './useWay';

/** The page of the region that took over. */
function Successor({ region }: { region: RegionView }) {
  const successor = useWay(region.successorCode).at(-1);
  if (!successor) return region.successorName;
  return (
    <Link component={RouterLink} to={showPath('regions', successor.id)}>
      {successor.fullName}
    </Link>
  );
}

/** What is on record about a unit. */
export function RegionFacts({ region }: { region: RegionView }) {
  const translate = useTranslate();
  const word = (field: string) => translate(`resources.regions.fields.${field}`);
  return (
    <Values>
      <Value label={word('fullName')}>{region.fullName}</Value>
      <Value label={word('code')}>
        <span className="plain">{region.code}</span>
      </Value>
      <Value label={word('level')}>{translate(`codes.regionLevel.${region.level}`)}</Value>
      <Value label={word('validFrom')}>{region.validFrom}</Value>
      {region.validTo && <Value label={word('validTo')}>{region.validTo}</Value>}
      {region.validTo && (
        <Value label={word('successorName')}>
          {region.successorCode ? <Successor region={region} /> : translate('resources.regions.noSuccessor')}
        </Value>
      )}
    </Values>
  );
}
