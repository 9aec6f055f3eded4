import type { ReactNode } from 'react';
import { CreateBase, type RedirectionSideEffect, useResourceContext, useTranslate } from 'react-admin';
import { listPath } from '../../app/paths';
import { PageTitle } from '../PageTitle';
import { CancelButton } from './CancelButton';
import { ContractForm, type ContractFormProps } from './ContractForm';
import { FormFoot } from './FormFoot';
import { useNewRecord } from './useNewRecord';

export interface CreatePageProps extends Pick<ContractFormProps, 'check'> {
  /** Heading; `resources.<resource>.create` without it. */
  title?: string;
  /** First values of the form. */
  defaults?: object;
  /** Where to go when it is saved; to the new record without it. */
  redirect?: RedirectionSideEffect;
  /** The inputs: `FormSection`s. */
  children: ReactNode;
}

function CreateForm({ title, defaults, check, children }: CreatePageProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useNewRecord(defaults);
  const heading = title ?? translate(`resources.${resource}.create`);
  return (
    <>
      <PageTitle
        title={heading}
        crumbs={[{ label: translate(`resources.${resource}.name`), to: listPath(resource) }]}
      />
      <ContractForm kind="create" defaultValues={record} check={check} focusFirst>
        {children}
        <FormFoot>
          <CancelButton to={listPath(resource)} />
        </FormFoot>
      </ContractForm>
    </>
  );
}

/** The page that makes a record. Its id is fixed while it is open, so saving twice makes one record. */
export function CreatePage({ redirect = 'show', ...props }: CreatePageProps) {
  return (
    <CreateBase redirect={redirect} mutationOptions={{ onError: () => undefined }}>
      <CreateForm {...props} />
    </CreateBase>
  );
}
