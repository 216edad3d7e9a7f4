package mentorbot.slack;

/**
 * A shortcut chosen on a message, whoever wrote it; {@code text} is the message as people read it,
 * empty if it holds none.
 */
public record MessageCall(Caller caller, String text) {}
