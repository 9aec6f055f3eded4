import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Fragment } from 'react';
import { useGetOne, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { showPath } from '../app/paths';
import { may } from '../app/session';
import { ink2 } from '../app/tokens';
import { type Meaning, meaningOf, type Part, type Referred } from './columns';
import { formatMoment } from './moment';

const nameOf = {
  regions: 'fullName',
  accounts: 'displayName',
  households: 'headName',
  campaigns: 'name',
  'funding-sources': 'name',
} as const satisfies Record<Referred, string>;
const quiet = { staleTime: 5 * 60_000, retry: false, onError: () => undefined };

function Reference({ resource, id }: { resource: Referred; id: string }) {
  const isAllowed = may(`${resource}.show`);
  const { data } = useGetOne(resource, { id }, { ...quiet, enabled: isAllowed });
  const name = data?.[nameOf[resource]] as string | undefined;
  if (!name) return <span className="plain">{id}</span>;
  return (
    <Link component={RouterLink} to={showPath(resource, id)}>
      {name}
    </Link>
  );
}

function Said({ meaning }: { meaning: Exclude<Meaning, { kind: 'references' }> }) {
  const translate = useTranslate();
  const comma = translate('list.comma');
  const said = (part: Part) =>
    typeof part === 'string' ? part : translate(`codes.${part.list}.${part.code}`, { _: part.code });
  switch (meaning.kind) {
    case 'sealed':
      return <Box sx={{ color: ink2, display: 'inline' }}>{translate('resources.audit.sealed')}</Box>;
    case 'codes':
      return meaning.codes.map((code) => translate(`codes.${meaning.list}.${code}`, { _: code })).join(comma);
    case 'fen':
      return meaning.amounts.map((amount) => formatYuan(amount as Fen)).join(comma);
    case 'flag':
      return translate(meaning.isTrue ? 'list.yes' : 'list.no');
    case 'instant':
      return formatMoment(meaning.at);
    case 'items':
      return meaning.items.map((parts) => parts.map(said).join(' ')).join(comma);
    case 'text':
      return meaning.text;
  }
}

/** One side of a change, in words. */
export function Meant({ table, field, text }: { table: string; field: string; text: string | null }) {
  const translate = useTranslate();
  if (text === null || text === '' || text === '[]') {
    return (
      <Box component="span" sx={{ color: ink2 }}>
        {translate('resources.audit.nothing')}
      </Box>
    );
  }
  const meaning = meaningOf(field, text, table);
  if (meaning.kind !== 'references') return <Said meaning={meaning} />;
  return meaning.ids.map((id, i) => (
    <Fragment key={id}>
      {i > 0 && translate('list.comma')}
      <Reference resource={meaning.resource} id={id} />
    </Fragment>
  ));
}
