package mentorbot.people.slack;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.people.GroupSource;
import mentorbot.slack.SlackException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Slack for a user group's members. */
public final class SlackGroups implements GroupSource {
  private static final Logger LOG = LoggerFactory.getLogger(SlackGroups.class);

  private final Function<String, List<String>> slack;

  /** {@code slack} is {@code SlackApi::groupMembers}. */
  public SlackGroups(Function<String, List<String>> slack) {
    this.slack = slack;
  }

  @Override
  public Optional<List<String>> members(String group) {
    try {
      return Optional.of(slack.apply(group));
    } catch (SlackException e) {
      LOG.warn("the coordinators' user group {} could not be read: {}", group, e.getMessage());
      return Optional.empty();
    }
  }
}
