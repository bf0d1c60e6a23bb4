/** The header of a request that tells the server in which moment it lives. */
export const servedAt = 'x-served-at';
