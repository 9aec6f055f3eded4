import { TextInput } from 'react-admin';

/** Whose account it is. */
export function ProfileInputs() {
  return (
    <>
      <TextInput source="displayName" isRequired autoComplete="off" />
      <TextInput source="unit" autoComplete="off" />
      <TextInput source="title" autoComplete="off" />
      <TextInput source="phone" type="tel" autoComplete="off" />
    </>
  );
}
