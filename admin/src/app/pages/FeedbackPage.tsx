import { useTranslate } from 'react-admin';
import { PageTitle } from '../../ui/PageTitle';
import { Sheet } from '../../ui/Sheet';

const subjects = ['work', 'system', 'rights'] as const;

/** Whom to tell. Messages are not collected here yet, and the page says so. */
export default function FeedbackPage() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate('feedback.title')} lead={translate('feedback.lead')} />
      {subjects.map((subject) => (
        <Sheet key={subject} title={translate(`feedback.${subject}`)}>
          {translate(`feedback.${subject}Who`)}
        </Sheet>
      ))}
    </>
  );
}
