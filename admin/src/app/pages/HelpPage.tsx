import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { Key } from '../../ui/Key';
import { PageTitle } from '../../ui/PageTitle';
import { Sheet } from '../../ui/Sheet';

const keys: [string[], string][] = [
  [['/'], 'help.keySearch'],
  [['↑', '↓'], 'help.keyMove'],
  [['Enter'], 'help.keyOpen'],
  [['Ctrl', 'Enter'], 'help.keyRecord'],
  [['N'], 'help.keyVisit'],
  [['Esc'], 'help.keyClose'],
  [['Ctrl', 'Enter'], 'help.keySubmit'],
  [['Ctrl', 'S'], 'help.keySave'],
];
const topics = ['find', 'visit', 'draft', 'returned', 'money', 'campaign', 'masked', 'states', 'conflict'] as const;

/** A text of several lines is what is done in that order. */
function Said({ text }: { text: string }) {
  const steps = text.split('\n');
  if (steps.length === 1) return text;
  return (
    <Box component="ol" sx={{ m: 0, pl: 5, '& li + li': { mt: 1 } }}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </Box>
  );
}

/** Shortcuts, and what people ask, in the order of the work. */
export default function HelpPage() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate('help.title')} />
      <Sheet title={translate('help.keys')}>
        <Box
          component="dl"
          sx={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 4, rowGap: 2, m: 0 }}
        >
          {keys.map(([names, meaning]) => (
            <Fragment key={meaning}>
              <dt>
                {names.map((name) => (
                  <Key key={name}>{name}</Key>
                ))}
              </dt>
              <Box component="dd" sx={{ m: 0 }}>
                {translate(meaning)}
              </Box>
            </Fragment>
          ))}
        </Box>
      </Sheet>
      {topics.map((topic) => (
        <Sheet key={topic} title={translate(`help.${topic}`)}>
          <Said text={translate(`help.${topic}Text`)} />
        </Sheet>
      ))}
    </>
  );
}
