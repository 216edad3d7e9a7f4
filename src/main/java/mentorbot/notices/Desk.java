package mentorbot.notices;

import mentorbot.store.Database;

/** What every visit works with. */
record Desk(
    Database database,
    Courier courier,
    Clocks clocks,
    Gate gate,
    Leases leases,
    Ledger ledger,
    Asking asking,
    Selecting selecting,
    ReaderHours readers) {}
