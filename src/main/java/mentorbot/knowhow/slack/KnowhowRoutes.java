package mentorbot.knowhow.slack;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.config.Choice;
import mentorbot.config.Library;
import mentorbot.knowhow.Guide;
import mentorbot.knowhow.Introducing;
import mentorbot.knowhow.Reviewing;
import mentorbot.knowhow.Shelf;
import mentorbot.knowhow.Shelving;
import mentorbot.slack.Caller;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;

/** Everything people can type and tap about knowing how. */
public final class KnowhowRoutes {
  private final KnowhowHandlers handlers;
  private final HelpingHandlers helping;
  private final ShelfHandlers shelves;

  /** {@code refusal}: the desk's way of telling coordinators from others. */
  public KnowhowRoutes(
      Library library,
      List<Choice> disciplines,
      Guide guide,
      Shelf shelf,
      Shelving shelving,
      Reviewing reviewing,
      Introducing introducing,
      Function<Caller, Optional<Reply>> refusal) {
    this.handlers =
        new KnowhowHandlers(
            library, guide, shelf, shelving, new ResourceViews(library, disciplines));
    this.helping = new HelpingHandlers(guide, reviewing, introducing);
    this.shelves =
        new ShelfHandlers(shelf, shelving, new ShelfViews(library, disciplines), refusal);
  }

  /** Needs the families {@code /mentor} and {@code /mentor-admin} to be there. */
  public void register(Routes routes) {
    handlers.register(routes);
    helping.register(routes);
    shelves.register(routes);
  }
}
