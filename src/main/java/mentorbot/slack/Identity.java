package mentorbot.slack;

/** The one workspace we serve, and who we are in it. */
public record Identity(String team, String teamName, String botUser, String botId) {}
