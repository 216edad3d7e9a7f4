package mentorbot.jobs;

import java.time.Duration;

/**
 * Something done again and again, so often (real time). It may run late, twice, or on another node,
 * so its work asks "what is due now?" and is idempotent.
 */
public record Job(String name, Duration interval, Runnable work) {}
