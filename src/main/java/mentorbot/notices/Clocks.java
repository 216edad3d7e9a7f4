package mentorbot.notices;

import java.time.Clock;

/**
 * The programme clock decides every schedule and date and may be moved; the wall clock decides
 * leases, retries and waits and is never moved.
 */
public record Clocks(Clock programme, Clock wall) {}
