package mentorbot.config;

import static mentorbot.config.Variables.APP_TOKEN;
import static mentorbot.config.Variables.BOT_TOKEN;
import static mentorbot.config.Variables.CLIENT_ID;
import static mentorbot.config.Variables.CLIENT_SECRET;
import static mentorbot.config.Variables.SIGNING_SECRET;

import java.util.Optional;

/** Whether the SLACK_* variables make a working set, and which. */
final class SlackVariables {
  private static final Secret NONE = new Secret("");

  private final Variables variables;

  SlackVariables(Variables variables) {
    this.variables = variables;
  }

  /** Only meaningful if no problem was noted. */
  Mode mode() {
    if (onlyReserved()) {
      refuseReserved();
      return new Mode.LocalWorkspace();
    }
    Optional<Secret> botToken = variables.secret(BOT_TOKEN);
    Optional<Secret> appToken = variables.secret(APP_TOKEN);
    Optional<Secret> signingSecret = variables.secret(SIGNING_SECRET);
    refuseWrongShapes();
    if (botToken.isEmpty()) {
      variables.refuse(
          BOT_TOKEN
              + " is missing: copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions of"
              + " your Slack app. Without any SLACK_* variable the local workspace starts.");
    }
    if (appToken.isPresent() && signingSecret.isPresent()) {
      variables.refuse(
          APP_TOKEN
              + " and "
              + SIGNING_SECRET
              + " are both set, but events arrive one way only: keep the first for Socket Mode or"
              + " the second for HTTP.");
    } else if (appToken.isEmpty() && signingSecret.isEmpty()) {
      variables.refuse(
          APP_TOKEN
              + " is missing: copy the app-level token (xapp-…) from Basic Information of your"
              + " Slack app, or set "
              + SIGNING_SECRET
              + " to receive events over HTTP.");
    }
    return signingSecret
        .<Mode>map(secret -> new Mode.Http(secret, botToken.orElse(NONE)))
        .orElseGet(() -> new Mode.SocketMode(appToken.orElse(NONE), botToken.orElse(NONE)));
  }

  private boolean onlyReserved() {
    boolean reserved = variables.has(CLIENT_ID) || variables.has(CLIENT_SECRET);
    boolean working =
        variables.has(BOT_TOKEN) || variables.has(APP_TOKEN) || variables.has(SIGNING_SECRET);
    return reserved && !working;
  }

  private void refuseReserved() {
    variables.refuse(
        (variables.has(CLIENT_ID) ? CLIENT_ID : CLIENT_SECRET)
            + " is reserved for installs in many workspaces, which this version does not serve yet:"
            + " remove it and set "
            + BOT_TOKEN
            + " for one workspace.");
  }

  private void refuseWrongShapes() {
    variables.value(BOT_TOKEN).ifPresent(this::refuseWrongBotToken);
    variables.value(APP_TOKEN).ifPresent(this::refuseWrongAppToken);
    variables
        .value(SIGNING_SECRET)
        .filter(secret -> secret.startsWith("xox") || secret.startsWith("xapp-"))
        .ifPresent(
            token ->
                variables.refuse(
                    SIGNING_SECRET
                        + " holds a token: copy the Signing Secret from Basic Information of your"
                        + " Slack app."));
  }

  private void refuseWrongBotToken(String token) {
    if (token.startsWith("xapp-")) {
      variables.refuse(
          BOT_TOKEN
              + " holds an app-level token (xapp-…), which belongs in "
              + APP_TOKEN
              + ": put the bot token (xoxb-…) here.");
    } else if (!isToken(token, "xoxb-")) {
      variables.refuse(
          BOT_TOKEN
              + " must be one bot token starting with xoxb-: copy it from OAuth & Permissions of"
              + " your Slack app.");
    }
  }

  private void refuseWrongAppToken(String token) {
    if (token.startsWith("xoxb-")) {
      variables.refuse(
          APP_TOKEN
              + " holds a bot token (xoxb-…), which belongs in "
              + BOT_TOKEN
              + ": put the app-level token (xapp-…) here.");
    } else if (!isToken(token, "xapp-")) {
      variables.refuse(
          APP_TOKEN
              + " must be one app-level token starting with xapp-: copy it from Basic Information"
              + " of your Slack app.");
    }
  }

  private static boolean isToken(String token, String prefix) {
    return token.startsWith(prefix)
        && token.length() > prefix.length()
        && token.chars().noneMatch(Character::isWhitespace);
  }
}
