/** Address of a list with its filters, as react-admin reads them. */
export const listPath = (resource: string, filter: Record<string, unknown> = {}): string => {
  const texts = JSON.stringify(filter);
  return texts === '{}' ? `/${resource}` : `/${resource}?filter=${encodeURIComponent(texts)}&displayedFilters=%7B%7D`;
};

export const showPath = (resource: string, id: string): string => `/${resource}/${encodeURIComponent(id)}/show`;
export const editPath = (resource: string, id: string): string => `/${resource}/${encodeURIComponent(id)}`;
export const createPath = (resource: string): string => `/${resource}/create`;
