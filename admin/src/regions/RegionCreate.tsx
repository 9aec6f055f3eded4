import { TextInput, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { shanghaiDay } from '@zhufu/domain/calendar';
import { levelOfCode, regionLevels } from '@zhufu/domain/regions';
import { useSession } from '../app/session';
import { CreatePage } from '../ui/form/CreatePage';
import { FormSection } from '../ui/form/FormSection';
import { DayInput } from '../ui/inputs/DayInput';
import { CodeInputs } from './CodeInputs';
import { PlaceInputs } from './PlaceInputs';

/** A new unit below another: with its official code, or a managed one with a local code (decisions.md 16). */
export function RegionCreate() {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const acting = useSession()?.actingRegion;
  const today = shanghaiDay(new Date());
  const parentCode = params.get('parent');
  const parentLevel = parentCode ? levelOfCode(parentCode) : undefined;
  const level = parentLevel ? regionLevels[regionLevels.indexOf(parentLevel) + 1] : undefined;
  const levels = regionLevels.slice(regionLevels.indexOf(acting?.level ?? 'city') + 1);
  const defaults = {
    kind: 'official',
    code: '',
    level: level ?? 'village',
    ...(level ? { parentCode } : {}),
    validFrom: today,
  };
  return (
    <CreatePage defaults={defaults}>
      <FormSection title={translate('resources.regions.newUnit.where')} column={300}>
        <PlaceInputs levels={levels} />
      </FormSection>
      <FormSection title={translate('resources.regions.newUnit.what')} column={300}>
        <TextInput source="name" isRequired autoComplete="off" />
        <DayInput source="validFrom" isRequired max={today} />
        <CodeInputs />
      </FormSection>
    </CreatePage>
  );
}
