package mentorbot.slack;

/** Someone types into a select whose options we supply; answer with 100 at the most. */
public record SuggestionCall(Caller caller, String query, String metadata) {}
