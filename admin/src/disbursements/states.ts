/** Lines whose money is handed over, signed for or not: a choice of the list's states. */
export const handedOver = 'posted,signed';
