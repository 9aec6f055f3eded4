import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api';

const worthRetrying = (error: unknown): boolean =>
  error instanceof ApiError && (error.isOffline || error.status === 503);

/** Reads try once more when the network failed; nothing is asked again behind the user's back. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 1 && worthRetrying(error),
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { retry: false },
  },
});
