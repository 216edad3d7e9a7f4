package mentorbot.slack;

/** A slash command; {@code text} is what stands behind the command and subcommand, stripped. */
public record CommandCall(Caller caller, String text) {}
