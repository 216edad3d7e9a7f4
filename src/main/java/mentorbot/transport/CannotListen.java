package mentorbot.transport;

import org.jspecify.annotations.Nullable;

/** The address or port can't be had; the message says what to do and is fit to be shown. */
public final class CannotListen extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CannotListen(@Nullable String host, int port, Throwable cause) {
    super(
        host == null
            ? "PORT "
                + port
                + " is taken by another program: stop that one, or set PORT to another."
            : "BIND "
                + host
                + " with PORT "
                + port
                + " can't be listened on: is it an address of"
                + " this machine, and the port free?",
        cause);
  }
}
