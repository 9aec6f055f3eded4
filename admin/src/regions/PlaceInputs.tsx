import { useFormContext, useWatch } from 'react-hook-form';
import { type RegionLevel, regionLevels } from '@zhufu/domain/regions';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { RegionInput } from '../ui/region/RegionInput';

/** The level of the new unit, then the unit above it. */
export function PlaceInputs({ levels }: { levels: readonly RegionLevel[] }) {
  const { setValue } = useFormContext();
  const level = useWatch<{ level: RegionLevel }, 'level'>({ name: 'level' });
  const above = regionLevels[regionLevels.indexOf(level) - 1];
  return (
    <>
      <CodeSelect
        source="level"
        list="regionLevel"
        codes={levels}
        isRequired
        emptyValue={undefined}
        onChange={() => setValue('parentCode', null)}
      />
      {above && <RegionInput key={above} source="parentCode" level={above} isRequired />}
    </>
  );
}
