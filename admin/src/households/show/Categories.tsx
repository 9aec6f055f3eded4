import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import type { CategoryView } from '@zhufu/contracts/households/household.view';
import { SideScroll } from '../../ui/scroll/SideScroll';
import { Sheet } from '../../ui/Sheet';
import { Tag } from '../../ui/Tag';
import { useWords } from '../words';

function CategoryLine({ category }: { category: CategoryView }) {
  const translate = useTranslate();
  const words = useWords();
  const { surgeryGrade, certificateNo, validFrom, validTo, main } = category;
  const name = translate(`codes.householdCategory.${category.category}`);
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ minWidth: 150 }}>
        <span>
          {surgeryGrade
            ? words('phrases.aside', { what: name, more: words('phrases.grade', { grade: surgeryGrade }) })
            : name}
        </span>{' '}
        {main && <Tag main>{words('form.main')}</Tag>}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{validFrom}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{validTo ?? '—'}</TableCell>
      <TableCell className="plain" sx={{ whiteSpace: 'nowrap' }}>
        {certificateNo ?? translate('state.unknown')}
      </TableCell>
    </TableRow>
  );
}

/** Every category the family has or had, with its days and papers. */
export function Categories({ categories }: { categories: CategoryView[] }) {
  const words = useWords();
  return (
    <Sheet title={words('fields.categories')} flush>
      <SideScroll sx={{ '& th + td.MuiTableCell-root': { pl: '10px' } }}>
        <Table>
          <TableHead>
            <TableRow>
              {['category', 'validFrom', 'validTo', 'certificateNo'].map((field) => (
                <TableCell key={field}>{words(`fields.categories.${field}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {categories.map((category) => (
              <CategoryLine key={`${category.category} ${category.validFrom}`} category={category} />
            ))}
          </TableBody>
        </Table>
      </SideScroll>
    </Sheet>
  );
}
