import { SelectInput, type SelectInputProps } from 'react-admin';
import { codeLists, type OfferedList } from '../codeLists';

export interface CodeSelectProps extends Omit<SelectInputProps, 'choices'> {
  source: string;
  /** Whose words; the codes are the list's unless `codes` narrows them. */
  list: OfferedList;
  codes?: readonly string[];
}

/** One code of a list, by its word. */
export function CodeSelect({ list, codes = codeLists[list], ...props }: CodeSelectProps) {
  const choices = codes.map((id) => ({ id, name: `codes.${list}.${id}` }));
  return <SelectInput {...props} choices={choices} />;
}
