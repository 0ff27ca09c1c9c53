/** A declaration has one ticket at most: the ticket's id is the declaration's. Said here, since the queue knows declarations, not they the queue. */
export function ticketOf(declaration: string): string {
  return declaration;
}
