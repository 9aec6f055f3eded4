import { TextInput } from 'react-admin';
import { useWords } from '../words';
import { newContact } from './blanks';
import { Rows } from '../../ui/form/Rows';

/** 双岗联系人 and the family doctor. */
export function HelperInputs() {
  const words = useWords();
  return (
    <>
      <Rows source="contacts" add={words('form.addContact')} blank={newContact} max={2}>
        {() => (
          <>
            <TextInput source="name" isRequired autoComplete="off" />
            <TextInput source="unit" autoComplete="off" />
            <TextInput source="phone" autoComplete="off" />
          </>
        )}
      </Rows>
      <TextInput source="doctorName" autoComplete="off" />
      <TextInput source="doctorPhone" autoComplete="off" />
    </>
  );
}
