package mentorbot.workspace.state;

/** Who the team and the app are; ids never change. */
public record Identity(
    String teamId,
    String teamName,
    String teamDomain,
    String zone,
    String appId,
    String botUserId,
    String botId,
    String botName,
    String botDisplay,
    String verificationToken) {}
