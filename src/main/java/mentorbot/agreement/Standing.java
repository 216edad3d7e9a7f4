package mentorbot.agreement;

/** How one version stands for one reader. */
public enum Standing {
  /** It awaits the reader's signature. */
  OPEN,
  /** The reader has signed, somebody else has not. */
  SIGNED,
  /** All have signed: it counts. */
  AGREED,
  /** A later version has taken its place. */
  REPLACED,
  /** A proposed amendment that was declined or withdrawn. */
  REFUSED,
  /** The relationship has ended. */
  ENDED
}
