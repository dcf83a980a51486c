/** Time a snapshot may take here, ms: a busy machine must not change what is read. Pages in a browser keep their limit. */
export const noHurry = 60_000;
