package mentorbot.slack;

/** What kind of account acts; only full members take part (guests by the programme's choice). */
public enum Standing {
  MEMBER,
  GUEST,
  STRANGER,
  DEACTIVATED,
  BOT
}
