package mentorbot.slack;

import mentorbot.texts.Markup;

/** Slack's own notations, as markup that needs no escaping. */
public final class Mrkdwn {
  private Mrkdwn() {}

  /** Shown as the channel's name, to those who may see it. */
  public static Markup channel(String id) {
    return new Markup("<#" + id + ">");
  }

  /** Shown as the person's name; notifies nobody by itself. */
  public static Markup person(String user) {
    return new Markup("<@" + user + ">");
  }
}
