import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useListContext, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { RosterAddView } from '@zhufu/contracts/campaigns/campaign.view';
import type { HouseholdRow } from '@zhufu/contracts/households/household.view';
import { ask } from '../app/api';
import { useFamilies } from '../app/search/useFamilies';
import { Notice } from '../ui/Notice';

const nameOf = ({ headName, number, villageName }: HouseholdRow) => `${headName} ${number} ${villageName}`;

interface ChoiceProps {
  chosen: HouseholdRow[];
  choose: (families: HouseholdRow[]) => void;
}

/** Families on record, found as the search above finds them. */
function FamilyChoice({ chosen, choose }: ChoiceProps) {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.roster-entries.${key}`);
  const [typed, setTyped] = useState('');
  const { families, isWaiting } = useFamilies(typed, 20);
  return (
    <Autocomplete
      multiple
      options={families}
      value={chosen}
      onChange={(_event, picked) => choose(picked)}
      onInputChange={(_event, text) => setTyped(text)}
      getOptionLabel={nameOf}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      filterOptions={(found) => found}
      loading={isWaiting}
      loadingText={translate('search.searching')}
      noOptionsText={words(typed.trim() === '' ? 'typeToFind' : 'noneFound')}
      renderInput={(props) => <TextField {...props} label={words('families')} autoFocus />}
    />
  );
}

/** Puts families on the roster of the campaign that is listed; what is due follows its standards. */
function AddDialog({ campaignId, close }: { campaignId: string; close: () => void }) {
  const translate = useTranslate();
  const words = (key: string, params?: object) => translate(`resources.roster-entries.${key}`, params);
  const notify = useNotify();
  const refresh = useRefresh();
  const [chosen, choose] = useState<HouseholdRow[]>([]);
  const [wrong, setWrong] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const add = async () => {
    setBusy(true);
    setWrong(undefined);
    try {
      const body = { campaignId, households: chosen.map(({ id }) => ({ householdId: id })) };
      const { added, already } = await ask<RosterAddView>('roster-entries', { method: 'POST', body });
      notify(words('added', { added, already }), { type: 'info' });
      close();
      refresh();
    } catch (error) {
      setWrong((error as Error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={close} aria-labelledby="roster-add">
      <DialogTitle id="roster-add">{words('add')}</DialogTitle>
      <DialogContent>
        <p>{words('addLead')}</p>
        {wrong && <Notice tone="bad">{wrong}</Notice>}
        <FamilyChoice chosen={chosen} choose={choose} />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={close}>
          {translate('action.cancel')}
        </Button>
        <Button variant="contained" disabled={isBusy || chosen.length === 0} onClick={() => void add()}>
          {translate(isBusy ? 'action.saving' : 'resources.roster-entries.add')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

export function RosterAddButton() {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('resources.roster-entries.add')}
      </Button>
      {isOpen && <AddDialog campaignId={String(filterValues.campaignId)} close={() => setOpen(false)} />}
    </>
  );
}
