package mentorbot.slack;

/**
 * A submitted modal page. {@code metadata} comes back from outside: it names, it does not prove.
 */
public record SubmissionCall(Caller caller, String metadata, Form form) {}
