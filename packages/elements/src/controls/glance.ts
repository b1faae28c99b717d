/** Options that are taken in at a glance; a longer list is searched by typing. */
export const glance = 12;
