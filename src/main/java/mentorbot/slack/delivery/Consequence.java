package mentorbot.slack.delivery;

/** What follows from an error of Slack's. */
enum Consequence {
  /** Nothing is sent to anybody until it is mended; everything is kept, the process stays. */
  STOP,
  /** Nothing reaches this reader: what waits for them is dropped, and their coordinator told. */
  READER_GONE,
  /** The conversation is opened again, once; if that does not help, the reader is gone. */
  REOPEN,
  /** The words are sent without their blocks, and the bug is logged with the notice's kind. */
  PLAIN_TEXT,
  /** Never this one; the next may go out. */
  GIVE_UP,
  /** Nothing by this method until Retry-After has passed, from any node. */
  SLOWER,
  /** It may stand there: looked for before it is sent again. */
  LOOK_FIRST,
  /** It never left us: one try now and then until Slack is there. */
  SLACK_DOWN,
  /** Some seconds later, ten times at most. */
  TRY_AGAIN
}
