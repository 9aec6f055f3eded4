import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { CategoryView, HouseholdView } from '@zhufu/contracts/households/household.view';
import { Tag } from '../../ui/Tag';
import { useWords } from '../words';
import { today } from '../../ui/when';

const isCurrent = ({ validFrom, validTo }: CategoryView): boolean => {
  const now = today();
  return validFrom <= now && (!validTo || validTo >= now);
};

/** Main category with its day, the other current ones, level, causes, identities. */
export function HouseholdTags({ household }: { household: HouseholdView }) {
  const translate = useTranslate();
  const words = useWords();
  const { category, categories, hardshipLevel, causes, identities } = household;
  const name = (code: string) => translate(`codes.householdCategory.${code}`);
  const main = categories.find((one) => one.main && one.category === category);
  const others = categories.filter((one) => !one.main && isCurrent(one));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, minWidth: 0 }}>
      <Tag main>
        {main ? words('phrases.since', { category: name(category), day: main.validFrom }) : name(category)}
      </Tag>
      {others.map((other) => (
        <Tag key={other.category}>{name(other.category)}</Tag>
      ))}
      <Tag>{translate(`codes.hardshipLevel.${hardshipLevel}`)}</Tag>
      {causes.map((cause) => (
        <Tag key={cause}>{translate(`codes.householdCause.${cause}`)}</Tag>
      ))}
      {identities.map((identity) => (
        <Tag key={identity}>{translate(`codes.otherIdentity.${identity}`)}</Tag>
      ))}
    </Box>
  );
}
