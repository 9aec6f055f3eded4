/** Not seen, but read aloud: a label whose words stand elsewhere on the page. */
export const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** The labels of the fields inside are heard only: the line or the head of the column says them. */
export const labelsUnseen = { '& .MuiInputLabel-root': unseen } as const;

/** The same where heads of columns have room; on the phone each field says its own. */
export const labelsUnseenWide = { '@media (min-width: 600px)': labelsUnseen } as const;
